// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/silence_dialog.h"

#include "core/base/text.h"
#include "ui/alerts/alert_words.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace bridgewatch {
namespace {

constexpr int nameLimit = 80;
constexpr int commentLimit = 300;
constexpr qsizetype valuesLimit = 20; // of one label, in one pattern

// name="value", or a pattern of all the values that there are; nothing where too many or some have none.
std::optional<LabelMatcher> matcherOf(const QString &name, const QList<AlertRow> &rows)
{
    QStringList values;
    for (const AlertRow &row : rows)
        values.append(row.alert.labels.value(name));
    values.removeDuplicates();
    values.sort();
    if (values.contains(QString()) || values.size() > valuesLimit)
        return std::nullopt;
    if (values.size() == 1)
        return LabelMatcher::equal(name, values.constFirst());
    static const QRegularExpression special(QStringLiteral("([\\\\.+*?()|\\[\\]{}^$])")); // of RE2 and of Go
    for (QString &value : values)
        value.replace(special, QStringLiteral("\\\\1"));
    const QString pattern = LabelMatcher::equal(name, values.join(u'|')).toString();
    const auto read = LabelMatcher::read(QString(pattern).replace(name.size(), 1, QStringLiteral("=~")));
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

QList<LabelMatcher> matchersFor(const QList<AlertRow> &rows)
{
    QList<LabelMatcher> matchers;
    for (const QString &name : rows.isEmpty() ? QStringList() : rows.constFirst().alert.labels.keys()) {
        if (const auto matcher = matcherOf(name, rows))
            matchers.append(*matcher);
    }
    return matchers;
}

QStringList SilenceDialog::silencingSources(const QList<AlertRow> &rows)
{
    QStringList sources;
    for (const AlertRow &row : rows) {
        for (const QString &source : row.sources) {
            if (!QUrl(source).host().isEmpty())
                sources.append(source);
        }
    }
    sources.removeDuplicates();
    return sources;
}

SilenceDialog::SilenceDialog(const QList<AlertRow> &rows, const QList<AlertRow> &board, Clock clock, QWidget *parent)
    : QDialog(parent), m_sources(silencingSources(rows)), m_board(board), m_clock(std::move(clock)),
      m_matchers(new QPlainTextEdit(this)), m_span(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_comment(new QLineEdit(this)), m_note(new TextLabel({.tone = Tone::Dim, .wraps = true}, this))
{
    build(rows);
    connect(m_matchers, &QPlainTextEdit::textChanged, this, &SilenceDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &SilenceDialog::judge);
    connect(m_comment, &QLineEdit::textChanged, this, &SilenceDialog::judge);
    connect(m_accept, &QPushButton::clicked, this, &SilenceDialog::submit);
    judge();
    m_comment->setFocus();
}

void SilenceDialog::build(const QList<AlertRow> &rows)
{
    QStringList words;
    for (const QString &source : std::as_const(m_sources))
        words.append(sourceWord(source));
    auto *layout =
        prepareDialog(*this, QStringLiteral("silenceDialog"), tr("Silence"), tr("Silence at %1").arg(listed(words)));
    layout->addWidget(
        new TextLabel(tr("For everybody who listens to it, until the time is over. Each line is a condition "
                         "on a label; all have to be true."),
                      {.tone = Tone::Dim, .wraps = true}, this));
    auto *grid = new QGridLayout;
    QStringList lines;
    for (const LabelMatcher &matcher : matchersFor(rows))
        lines.append(matcher.toString());
    m_matchers->setPlainText(lines.join(u'\n'));
    m_matchers->setFont(monoFont(12.5));
    m_matchers->setTabChangesFocus(true);
    m_matchers->setFixedHeight(scaled(110));
    fillSpans(*m_span, {30, 60, 2 * 60, 4 * 60, 8 * 60, 24 * 60, 7 * 24 * 60}, 60);
    m_name->setMaxLength(nameLimit);
    m_name->setText(rememberedName());
    m_comment->setMaxLength(commentLimit);
    addField(*grid, tr("Conditions"), m_matchers, QStringLiteral("silenceMatchers"));
    addField(*grid, tr("For"), m_span, QStringLiteral("silenceSpan"));
    addField(*grid, tr("Your name"), m_name, QStringLiteral("silenceName"));
    addField(*grid, tr("Why"), m_comment, QStringLiteral("silenceComment"));
    layout->addLayout(grid);
    m_note->setObjectName(QStringLiteral("silenceNote"));
    layout->addWidget(m_note);
    m_accept = addButtons(*this, *layout, tr("Silence"), QStringLiteral("silenceAccept"));
}

std::optional<QList<LabelMatcher>> SilenceDialog::matchers(QString &trouble) const
{
    QList<LabelMatcher> read;
    for (const QString &line : m_matchers->toPlainText().split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto matcher = LabelMatcher::read(line.trimmed());
        if (!matcher) {
            trouble = matcher.error().text;
            return std::nullopt;
        }
        read.append(*matcher);
    }
    const bool demands = std::any_of(read.begin(), read.end(), [](const LabelMatcher &matcher) {
        return !matcher.accepts({}); // what accepts alerts without the label would silence everything
    });
    if (!demands) {
        trouble = tr("At least one condition has to name a value: this would silence everything.");
        return std::nullopt;
    }
    return read;
}

int SilenceDialog::fitting(const QList<LabelMatcher> &wanted) const
{
    return static_cast<int>(std::count_if(m_board.begin(), m_board.end(), [&](const AlertRow &row) {
        return row.state != AlertState::Gone && !silencingSources({row}).isEmpty() &&
               acceptsAll(wanted, row.alert.labels);
    }));
}

void SilenceDialog::judge()
{
    QString trouble;
    const auto wanted = matchers(trouble);
    if (wanted && m_name->text().trimmed().isEmpty())
        trouble = tr("The silence needs your name.");
    else if (wanted && m_comment->text().trimmed().isEmpty())
        trouble = tr("Say why, for those who find it silenced.");
    m_accept->setEnabled(trouble.isEmpty());
    m_note->setTone(wanted ? Tone::Dim : Tone::Bad);
    m_note->setText(trouble.isEmpty() ? tr("It fits %n alert(s) on the board.", nullptr, fitting(*wanted)) : trouble);
}

void SilenceDialog::submit()
{
    QString trouble;
    const auto wanted = matchers(trouble);
    if (!wanted)
        return;
    const QString name = plainLine(m_name->text(), nameLimit);
    rememberName(name);
    const QDateTime now = m_clock();
    m_accept->setEnabled(false);
    m_note->setTone(Tone::Dim);
    m_note->setText(tr("Asking the server…"));
    Q_EMIT this->wanted({m_sources, *wanted, now, now.addSecs(m_span->currentData().toInt()), name,
                         plainLine(m_comment->text(), commentLimit)});
}

void SilenceDialog::showMade()
{
    accept();
}

void SilenceDialog::showTrouble(const QString &text)
{
    m_accept->setEnabled(true);
    m_note->setTone(Tone::Bad);
    m_note->setText(breakable(plainLine(text, 400)));
}

} // namespace bridgewatch
