// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/field_row.h"

#include "core/profile/schema_hints.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace bridgewatch {
namespace {

constexpr double nameWidth = 236;

// The keys of the map that says where a secret is, in the order of the choices.
constexpr const char *secretKeys[] = {"", "from", "file", "env"};

enum SecretPlace { Nowhere, InKeyring, InFile, InEnvironment };

// A list as it is written between its brackets.
QString listText(const YamlPtr &list)
{
    QStringList words;
    for (const YamlPtr &item : list->items)
        words << item->scalar;
    return yamlList(words).sliced(1).chopped(1);
}

// The list that is written there, in brackets; empty: nothing is. As it was typed where it is none, for lint to say
// why.
QString listSource(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const QString source = QString(u'[' + typed.trimmed() + u']');
    Problems problems;
    const YamlPtr list = parseYaml(source.toUtf8(), {}, problems);
    if (!list || list->type != YamlNode::Type::Sequence)
        return yamlList({typed.trimmed()});
    QStringList words;
    for (const YamlPtr &item : list->items) {
        if (!item->scalar.isEmpty())
            words << item->scalar;
    }
    return words.isEmpty() ? QString() : yamlList(words);
}

} // namespace

FieldRow::FieldRow(FormField field, QWidget *parent) : QWidget(parent), m_field(std::move(field))
{
    setObjectName(QString(u"row." + m_field.name));
    build();
}

// What holds while nothing stands there; where nothing does, what might.
QString FieldRow::unsetWord() const
{
    if (!m_field.usual.isEmpty())
        return tr("default: %1").arg(m_field.usual);
    return m_field.example.isEmpty() ? tr("not set") : tr("such as %1").arg(m_field.example);
}

void FieldRow::buildChoice(QWidget *box)
{
    m_choice = new QComboBox(box);
    m_choice->setObjectName(QString(u"choice." + m_field.name));
    m_choice->setAccessibleName(m_field.name);
    if (m_field.type == FormField::Type::Secret)
        m_choice->addItems({tr("none"), tr("in the keyring"), tr("in a file"), tr("in the environment")});
    else
        m_choice->addItem(m_field.usual.isEmpty() ? tr("not set") : tr("default: %1").arg(m_field.usual));
    m_choice->addItems(m_field.choices);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showSecret();
        offer();
    });
}

void FieldRow::buildLine(QWidget *box)
{
    m_line = new QLineEdit(box);
    m_line->setObjectName(QString(u"field." + m_field.name));
    m_line->setAccessibleName(m_field.name);
    if (m_field.type != FormField::Type::Secret) {
        m_line->setPlaceholderText(unsetWord());
        m_line->setToolTip(plainToolTip(unsetWord())); // whole, where the field is short
    }
    connect(m_line, &QLineEdit::editingFinished, this, &FieldRow::offer);
    connect(m_line, &QLineEdit::textEdited, this, &FieldRow::typed);
}

void FieldRow::build()
{
    auto *name =
        new ElidedLabel({.tone = m_field.isRequired ? Tone::Ink : Tone::Dim, .size = 12.5, .mono = true}, this);
    name->setText(m_field.name);
    name->setFixedWidth(scaled(nameWidth));
    auto *box = new QWidget(this);
    auto *fields = new QHBoxLayout(box);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(scaled(6));
    const bool isSecret = m_field.type == FormField::Type::Secret;
    if (isSecret || m_field.type == FormField::Type::Choice) {
        buildChoice(box);
        fields->addWidget(m_choice, isSecret ? 0 : 1);
    }
    if (m_field.type != FormField::Type::Choice) {
        buildLine(box);
        fields->addWidget(m_line, 1);
    }
    const QString hint = translatedHint(m_field.hint);
    for (QWidget *widget :
         {static_cast<QWidget *>(name), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_choice)}) {
        if (widget)
            widget->setAccessibleDescription(hint);
    }
    auto *help = new TextLabel(breakable(hint), {.tone = Tone::Dim, .size = 12, .wraps = true}, this);
    help->setObjectName(QString(u"hint." + m_field.name));
    m_problem = new TextLabel({.tone = Tone::Bad, .size = 12, .wraps = true}, this);
    m_problem->setObjectName(QString(u"problem." + m_field.name));
    m_problem->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(scaled(2));
    right->addWidget(box);
    right->addWidget(m_problem);
    right->addWidget(help);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addLayout(right, 1);
    name->setMinimumHeight(box->sizeHint().height());
    showSecret();
}

// Of a secret the second field asks for a path or a variable, where there is one.
void FieldRow::showSecret()
{
    if (m_field.type != FormField::Type::Secret)
        return;
    const int place = m_choice->currentIndex();
    m_line->setVisible(place == InFile || place == InEnvironment);
    m_line->setPlaceholderText(place == InFile ? tr("path of the file") : tr("name of the variable"));
}

void FieldRow::setValue(const YamlPtr &value)
{
    m_isQuoted = value && value->quoted;
    switch (m_field.type) {
    case FormField::Type::Choice:
        m_choice->setCurrentIndex(value ? std::max(0, m_choice->findText(value->scalar)) : 0);
        break;
    case FormField::Type::Secret: {
        m_choice->setCurrentIndex(Nowhere);
        m_line->clear();
        for (int place = InKeyring; value && place <= InEnvironment; ++place) {
            if (const YamlPtr word = yamlAt(value, {QString::fromLatin1(secretKeys[place])})) {
                m_choice->setCurrentIndex(place);
                m_line->setText(place == InKeyring ? QString() : word->scalar);
            }
        }
        showSecret();
        break;
    }
    case FormField::Type::List: m_line->setText(value ? listText(value) : QString()); break;
    case FormField::Type::Word: m_line->setText(value ? value->scalar : QString()); break;
    }
    m_shown = source();
}

QString FieldRow::source() const
{
    switch (m_field.type) {
    case FormField::Type::Choice: return m_choice->currentIndex() > 0 ? yamlWord(m_choice->currentText()) : QString();
    case FormField::Type::Secret: {
        const int place = m_choice->currentIndex();
        if (place == Nowhere)
            return {};
        const QString word = place == InKeyring ? QStringLiteral("keyring") : yamlWord(m_line->text().trimmed());
        return QStringLiteral("{ %1: %2 }").arg(QString::fromLatin1(secretKeys[place]), word);
    }
    case FormField::Type::List: return listSource(m_line->text());
    case FormField::Type::Word: break;
    }
    const QString text = m_line->text();
    if (text.isEmpty())
        return {};
    const QString word = yamlWord(text);
    return m_isQuoted && !word.startsWith(u'"') ? QString(u'"' + word + u'"') : word;
}

void FieldRow::offer()
{
    const QString now = source();
    // Where a secret is is not said yet.
    const bool isHalf =
        m_field.type == FormField::Type::Secret && m_line->isVisibleTo(this) && m_line->text().trimmed().isEmpty();
    if (now == m_shown || isHalf)
        return;
    m_shown = now;
    Q_EMIT changed(now);
}

void FieldRow::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void FieldRow::focusField()
{
    QWidget *field = m_choice ? static_cast<QWidget *>(m_choice) : m_line;
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace bridgewatch
