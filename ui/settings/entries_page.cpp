// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/entries_page.h"

#include "core/base/text.h"
#include "ui/settings/entry_form.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plain_list.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr double listWidth = 268;

QString headingOf(FormEntry::Part part)
{
    switch (part) {
    case FormEntry::Part::Host: return EntriesPage::tr("Hosts");
    case FormEntry::Part::Target: return EntriesPage::tr("Targets");
    case FormEntry::Part::Contact: return EntriesPage::tr("Contacts");
    case FormEntry::Part::Rule: return EntriesPage::tr("Escalation");
    case FormEntry::Part::World: break;
    }
    return {};
}

QString wordOf(const FormEntry &entry)
{
    if (entry.part == FormEntry::Part::World)
        return EntriesPage::tr("The whole world");
    const QString name = entry.name.isEmpty() ? EntriesPage::tr("without an id") : plainLine(entry.name, 60);
    return entry.kind.isEmpty() ? name : EntriesPage::tr("%1 · %2").arg(name, plainLine(entry.kind, 20));
}

} // namespace

EntriesPage::EntriesPage(const Looker &looker, QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_add(makeButton("entryAdd", tr("&Add"), this)), m_remove(makeButton("entryRemove", tr("&Remove"), this)),
      m_inText(makeButton("entryInText", tr("Show in the te&xt"), this)), m_form(new EntryForm(looker, this))
{
    setObjectName(QStringLiteral("entriesPage"));
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &EntriesPage::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            choose(item->data(Qt::UserRole).toInt());
    });
    connect(m_remove, &QPushButton::clicked, this, &EntriesPage::remove);
    connect(m_inText, &QPushButton::clicked, this, [this] {
        if (const FormEntry *entry = chosen())
            Q_EMIT lineWanted(entry->firstLine);
    });
    connect(m_form, &EntryForm::changed, this, &EntriesPage::change);
    connect(m_form, &EntryForm::typed, this, &EntriesPage::typed);
    addMenu();
}

void EntriesPage::build()
{
    auto *sheet = new Panel(this);
    auto *inner = new QHBoxLayout(sheet);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->setSpacing(0);
    inner->addWidget(buildList());
    inner->addWidget(new Rule(Qt::Vertical, sheet));
    inner->addWidget(m_form, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sheet);
}

QWidget *EntriesPage::buildList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(listWidth));
    m_filter->setObjectName(QStringLiteral("entryFilter"));
    m_filter->setAccessibleName(tr("Find an entry"));
    m_filter->setPlaceholderText(tr("Find an entry"));
    m_filter->setClearButtonEnabled(true);
    dressPlainList(*m_list, QStringLiteral("entryList"), tr("Entries of the profile"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(6));
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    layout->setSpacing(scaled(8));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_inText);
    return side;
}

void EntriesPage::addMenu()
{
    auto *menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("entryAddMenu"));
    const auto offer = [this](QMenu *in, const QString &word, FormEntry::Part part, const QString &kind) {
        connect(in->addAction(word), &QAction::triggered, this, [this, part, kind] { add(part, kind); });
    };
    QMenu *targets = menu->addMenu(tr("Target"));
    for (const QStringList kinds = targetKinds(); const QString &kind : kinds)
        offer(targets, kind, FormEntry::Part::Target, kind);
    offer(menu, tr("Host"), FormEntry::Part::Host, {});
    offer(menu, tr("Contact"), FormEntry::Part::Contact, {});
    offer(menu, tr("Rule of escalation"), FormEntry::Part::Rule, {});
    m_add->setMenu(menu);
}

void EntriesPage::setJudged(const JudgedProfile &judged)
{
    m_judged = judged;
    setEnabled(judged.isEditable && (judged.tree || judged.text.trimmed().isEmpty()));
    m_entries = formEntries(judged.tree);
    m_chosen = std::clamp(m_chosen, 0, static_cast<int>(m_entries.size()) - 1);
    fill();
    showChosen();
    if (std::exchange(m_wantsFirst, false))
        m_form->focusFirst();
}

void EntriesPage::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    FormEntry::Part part = FormEntry::Part::World;
    for (int i = 0; i < m_entries.size(); ++i) {
        const FormEntry &entry = m_entries.at(i);
        if (std::exchange(part, entry.part) != entry.part) {
            auto *heading = new QListWidgetItem(headingOf(entry.part), m_list);
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFont(textFont(12, QFont::DemiBold));
            heading->setData(Qt::UserRole, -1);
        }
        auto *item = new QListWidgetItem(wordOf(entry), m_list);
        item->setData(Qt::UserRole, i);
        if (i == m_chosen)
            m_list->setCurrentItem(item);
    }
    colourHeadings();
    filter();
}

void EntriesPage::colourHeadings()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toInt() < 0)
            m_list->item(row)->setForeground(themeOf(*this).dim);
    }
}

void EntriesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourHeadings();
}

void EntriesPage::filter()
{
    const QString typed = m_filter->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isHeading = item->data(Qt::UserRole).toInt() < 0;
        item->setHidden(!typed.isEmpty() && (isHeading || !item->text().contains(typed, Qt::CaseInsensitive)));
    }
}

const FormEntry *EntriesPage::chosen() const
{
    return m_chosen < m_entries.size() ? &m_entries.at(m_chosen) : nullptr;
}

void EntriesPage::choose(int place)
{
    if (place < 0)
        return;
    m_chosen = place;
    showChosen();
}

void EntriesPage::showChosen()
{
    if (const FormEntry *entry = chosen()) {
        m_form->setEntry(*entry, m_judged);
        m_remove->setEnabled(entry->part != FormEntry::Part::World);
    }
}

void EntriesPage::offer(const Result<QString> &text)
{
    if (text)
        Q_EMIT textWanted(*text);
    else
        m_form->setTrouble(text.error().text);
}

void EntriesPage::change(const YamlPath &path, const QString &source)
{
    offer(source.isEmpty() ? removeYaml(m_judged.text, path) : setYaml(m_judged.text, path, source));
}

void EntriesPage::add(FormEntry::Part part, const QString &kind)
{
    const Result<QString> text = withNewEntry(m_judged.text, part, kind);
    if (text) {
        // It is the last of its part.
        Problems ignored;
        const QList<FormEntry> after = formEntries(parseYaml(text->toUtf8(), {}, ignored));
        for (int i = 0; i < after.size(); ++i) {
            if (after.at(i).part == part)
                m_chosen = i;
        }
        m_wantsFirst = true;
    }
    offer(text);
}

void EntriesPage::remove()
{
    if (const FormEntry *entry = chosen(); entry && !entry->path.isEmpty())
        offer(removeYaml(m_judged.text, entry->path));
}

} // namespace bridgewatch
