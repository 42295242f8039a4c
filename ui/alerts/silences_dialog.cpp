// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/silences_dialog.h"

#include "core/base/text.h"
#include "ui/alerts/alert_words.h"
#include "ui/alerts/silence_delegate.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bridgewatch {
namespace {

constexpr int replyLimit = 400; // characters of a server's words

QString saidBy(const QString &source, const QString &words)
{
    return SilencesDialog::tr("%1: %2").arg(sourceWord(source), plainLine(words, replyLimit));
}

} // namespace

SilencesDialog::SilencesDialog(SilencesSource source, Clock clock, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_clock(std::move(clock)), m_model(new SilenceModel(this)),
      m_list(makeRowList("silences", tr("Silences"), m_model, new SilenceDelegate, this)),
      m_note(new TextLabel({.tone = Tone::Dim, .wraps = true}, this)), m_expire(new QPushButton(tr("Expire…"), this))
{
    build();
    connect(m_expire, &QPushButton::clicked, this, &SilencesDialog::confirm);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SilencesDialog::choose);
    ask();
}

void SilencesDialog::build()
{
    auto *layout = prepareDialog(*this, QStringLiteral("silencesDialog"), tr("Silences"), tr("Silences"));
    layout->addWidget(new TextLabel(tr("What they fit is seen on the board as hidden, and nobody is told of it."),
                                    {.tone = Tone::Dim, .wraps = true}, this));
    layout->addWidget(buildList(), 1);
    m_note->setObjectName(QStringLiteral("silencesNote"));
    layout->addWidget(m_note);
    layout->addSpacing(scaled(6));
    layout->addLayout(buildButtons());
    resize(scaled(620), scaled(400));
    m_list->setFocus();
}

QWidget *SilencesDialog::buildList()
{
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(scaled(3), scaled(3), scaled(3), scaled(3)); // clear of the corners
    inner->addWidget(m_list);
    return panel;
}

QLayout *SilencesDialog::buildButtons()
{
    m_expire->setObjectName(QStringLiteral("expireSilence"));
    m_expire->setAccessibleName(m_expire->text());
    m_expire->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("silencesClose"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(m_expire);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void SilencesDialog::choose()
{
    m_expire->setEnabled(!m_asking && m_source.expire && m_list->selectionModel()->hasSelection());
}

void SilencesDialog::confirm()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    const SilenceEntry entry = m_model->entry(chosen.constFirst().row());
    auto *dialog = new QDialog(this);
    auto *layout = prepareDialog(*dialog, QStringLiteral("expireDialog"), tr("Expire"), tr("Expire this silence now?"));
    auto *named = new TextLabel(breakable(entry.silence.conditions()), {.mono = true, .wraps = true}, dialog);
    named->setObjectName(QStringLiteral("expireConditions"));
    layout->addWidget(named);
    layout->addWidget(new TextLabel(breakable(detailOf(entry, m_clock())), {.tone = Tone::Dim, .wraps = true}, dialog));
    layout->addWidget(
        new TextLabel(tr("For everybody who listens to this server: what it fits asks for somebody again."),
                      {.wraps = true}, dialog));
    const auto *accept = addButtons(*dialog, *layout, tr("Expire"), QStringLiteral("expireAccept"));
    connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, entry] { expire(entry); });
    dialog->open();
}

QCoro::Task<> SilencesDialog::ask(QString said)
{
    const QPointer<SilencesDialog> self(this);
    m_asking = true;
    choose();
    if (said.isEmpty())
        say(tr("Asking the server…"), false);
    const QList<SilencesAnswer> answers = co_await m_source.list();
    if (!self)
        co_return;
    m_asking = false;
    tell(answers, said);
    choose();
}

QCoro::Task<> SilencesDialog::expire(SilenceEntry entry)
{
    const QPointer<SilencesDialog> self(this);
    m_asking = true;
    choose();
    say(tr("Asking the server…"), false);
    const Result<void> done = co_await m_source.expire(entry.source, entry.silence.id);
    if (!self)
        co_return;
    if (done) {
        ask(saidBy(entry.source, tr("the silence has expired.")));
        co_return;
    }
    m_asking = false;
    say(saidBy(entry.source, done.error().text), true);
    choose();
}

void SilencesDialog::tell(const QList<SilencesAnswer> &answers, const QString &said)
{
    QList<SilenceEntry> entries;
    QStringList troubles;
    for (const SilencesAnswer &answer : answers) {
        if (!answer.silences) {
            troubles << saidBy(answer.source, answer.silences.error().text);
            continue;
        }
        for (const Silence &silence : answer.silences->silences)
            entries.append({answer.source, silence});
        if (const qsizetype missing = answer.silences->leftOut + answer.silences->unreadable; missing > 0)
            troubles << saidBy(answer.source,
                               tr("%n more silence(s) are not shown.", nullptr, static_cast<int>(missing)));
    }
    m_model->refresh(entries, m_clock());
    QStringList lines = troubles;
    if (!said.isEmpty())
        lines.prepend(said);
    if (lines.isEmpty())
        lines << (m_model->rowCount() > 0 ? tr("%n silence(s) hold or will hold.", nullptr, m_model->rowCount())
                                          : tr("Nothing is silenced."));
    say(lines.join(u'\n'), !troubles.isEmpty());
}

void SilencesDialog::say(const QString &text, bool isTrouble)
{
    m_note->setTone(isTrouble ? Tone::Bad : Tone::Dim);
    m_note->setText(breakable(text));
}

} // namespace bridgewatch
