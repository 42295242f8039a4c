// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_text.h"

#include "core/base/text.h"
#include "core/profile/kind_readers.h"
#include "core/profile/profile_form.h"
#include "ui/settings/profile_edit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>
#include <QPainter>

namespace bridgewatch {
namespace {

constexpr int shownProblems = 4; // at once; the rest is scrolled to

QIcon shapeOf(Problem::Severity severity, const QWidget &widget)
{
    const int side = scaled(14);
    QPixmap picture(QSize(side, side) * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isError = severity == Problem::Severity::Error;
    paintStateShape(painter, QRectF(0, 0, side, side), isError ? Outcome::Failed : Outcome::Warning, themeOf(widget));
    return QIcon(picture);
}

// What may be meant by somebody who types: the words of the schema, and the ids and readings of the profile itself.
QStringList wordsOf(const Profile &profile)
{
    QStringList words = profileSchemaWords();
    for (const Target &target : profile.targets) {
        words << target.id;
        words += readingsOf(target.kind);
    }
    for (const Contact &contact : profile.response.contacts)
        words << contact.id;
    words.removeAll(QString());
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace

ProfileText::ProfileText(const Looker &looker, QWidget *parent)
    : QWidget(parent), m_edit(new ProfileEdit(this)), m_problems(new QListWidget(this)), m_targets(new QComboBox(this)),
      m_trial(new TargetTrial(looker, this))
{
    setObjectName(QStringLiteral("profileText"));
    build();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ProfileText::edited);
    const auto show = [this](const QListWidgetItem *item) {
        const QPoint place = item->data(Qt::UserRole).toPoint();
        m_edit->goTo(place.x(), place.y());
    };
    connect(m_problems, &QListWidget::itemActivated, this, show);
    connect(m_problems, &QListWidget::itemClicked, this, show);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &ProfileText::aimTrial);
}

void ProfileText::build()
{
    m_problems->setObjectName(QStringLiteral("profileProblems"));
    m_problems->setAccessibleName(tr("Problems in the profile"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setWordWrap(true);
    m_problems->setTabKeyNavigation(false);
    m_targets->setObjectName(QStringLiteral("profileTargets"));
    m_targets->setAccessibleName(tr("Target to test"));
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *sheet = new Panel(this);
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(1, scaled(8), 1, scaled(8));
    inner->setSpacing(0);
    inner->addWidget(m_edit, 1);
    m_troubled = new QWidget(sheet);
    auto *problems = new QVBoxLayout(m_troubled);
    problems->setContentsMargins(0, 0, 0, 0);
    problems->setSpacing(scaled(6));
    problems->addWidget(new Rule(Qt::Horizontal, m_troubled));
    problems->addWidget(m_problems);
    inner->addWidget(m_troubled);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(scaled(8));
    foot->addWidget(m_targets);
    foot->addWidget(m_trial, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(sheet, 1);
    layout->addLayout(foot);
}

QString ProfileText::text() const
{
    // toPlainText() would make a space of U+00A0.
    return m_edit->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void ProfileText::begin(const QString &text)
{
    m_edit->setPlainText(text);
}

void ProfileText::setText(const QString &text)
{
    const QString now = this->text();
    if (now == text)
        return;
    qsizetype head = 0;
    const qsizetype shorter = std::min(now.size(), text.size());
    while (head < shorter && now.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && now.at(now.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - tail - head));
}

void ProfileText::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void ProfileText::setJudged(const JudgedProfile &judged)
{
    m_profile = judged.loaded.profile;
    m_edit->setProblems(judged.loaded.problems);
    m_edit->setWords(wordsOf(m_profile));
    listProblems(judged.loaded.problems);
    listTargets(m_profile);
    m_trial->setUsable(judged.loaded.usable());
    aimTrial();
}

void ProfileText::listProblems(const Problems &problems)
{
    m_problems->clear();
    for (const Problem &problem : problems) {
        const QString text =
            problem.line > 0 ? tr("Line %1: %2").arg(QString::number(problem.line), problem.text) : problem.text;
        auto *item = new QListWidgetItem(shapeOf(problem.severity, *this), plainLine(text, 600), m_problems);
        item->setData(Qt::UserRole, QPoint(std::max(1, problem.line), std::max(1, problem.column)));
    }
    m_troubled->setVisible(!problems.isEmpty());
    const int rows = std::min(shownProblems, m_problems->count());
    m_problems->setMaximumHeight(rows * (m_problems->fontMetrics().height() + scaled(14)));
}

void ProfileText::listTargets(const Profile &profile)
{
    QStringList ids;
    for (const Target &target : profile.targets)
        ids << target.id;
    QStringList now;
    for (int i = 0; i < m_targets->count(); ++i)
        now << m_targets->itemText(i);
    if (ids == now)
        return;
    const QString chosen = m_targets->currentText();
    m_targets->clear();
    m_targets->addItems(ids);
    m_targets->setCurrentIndex(std::max(0, m_targets->findText(chosen)));
}

void ProfileText::aimTrial()
{
    m_trial->setTarget(m_profile, m_targets->currentText(), text());
}

void ProfileText::goTo(int line, int column)
{
    m_edit->goTo(line, column);
}

bool ProfileText::canUndo() const
{
    return m_edit->document()->isUndoAvailable();
}

void ProfileText::undo()
{
    m_edit->undo();
}

} // namespace bridgewatch
