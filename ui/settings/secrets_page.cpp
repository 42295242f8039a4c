// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secrets_page.h"

#include "core/base/text.h"
#include "core/profile/secret_file.h"
#include "core/profile/yaml_edit.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s; // a person may have to unlock the keyring
constexpr qsizetype shownSecrets = 200;

QString placeText(const SecretRef &ref)
{
    switch (ref.from) {
    case SecretRef::From::Keyring: return SecretsPage::tr("in the keyring");
    case SecretRef::From::File: return SecretsPage::tr("in the file %1").arg(plainLine(ref.name, 200));
    case SecretRef::From::Environment:
        return SecretsPage::tr("in the environment variable %1").arg(plainLine(ref.name, 80));
    case SecretRef::From::None: break;
    }
    return {};
}

// The name that the keyring has for a secret at this place: "users-db.password", "grafana.token".
QString entryName(const YamlPtr &root, const YamlPath &path)
{
    QStringList names;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (const QString *key = std::get_if<QString>(&path.at(i)))
            names << *key;
        else if (const YamlPtr id = yamlAt(root, path.first(i + 1) + YamlPath{QStringLiteral("id")}))
            names = QStringList{id->scalar};
    }
    return names.join(u'.');
}

// Two targets may have the same password.
QList<SecretRef> eachOnce(const QList<SecretRef> &all)
{
    QSet<std::pair<int, QString>> seen;
    QList<SecretRef> once;
    for (const SecretRef &ref : all) {
        const auto before = seen.size();
        seen.insert({static_cast<int>(ref.from), ref.name});
        if (seen.size() > before)
            once << ref;
    }
    return once;
}

// What was pasted with the end of its line.
QString withoutBreaks(QString text)
{
    while (!text.isEmpty() && (text.back() == u'\n' || text.back() == u'\r' || text.back() == QChar::LineSeparator ||
                               text.back() == QChar::ParagraphSeparator))
        text.chop(1);
    return text;
}

// "ID.secret", or the first such name that is free.
QString freeFile(const QDir &folder, const QString &entry)
{
    QString name = QString(entry + u".secret");
    for (int number = 2; QFileInfo(folder.filePath(name)).exists(); ++number)
        name = QStringLiteral("%1-%2.secret").arg(entry, QString::number(number));
    return name;
}

std::optional<YamlPath> placeOf(const YamlPtr &root, const YamlPtr &node, const YamlPath &path, const QString &name)
{
    if (!node)
        return std::nullopt;
    if (yamlAt(node, {QStringLiteral("from")}) && entryName(root, path) == name)
        return path;
    for (const YamlNode::Entry &entry : node->entries) {
        if (auto found = placeOf(root, entry.value, path + YamlPath{entry.key}, name))
            return found;
    }
    for (size_t i = 0; i < node->items.size(); ++i) {
        if (auto found = placeOf(root, node->items[i], path + YamlPath{static_cast<qsizetype>(i)}, name))
            return found;
    }
    return std::nullopt;
}

} // namespace

SecretsPage::SecretsPage(QWidget *parent)
    : QWidget(parent), m_scroll(new BareScroll(QStringLiteral("secretsScroll"), tr("Secrets"), this)),
      m_said(new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, this))
{
    setObjectName(QStringLiteral("secretsPage"));
    m_said->setObjectName(QStringLiteral("secretsSaid"));
    auto *sheet = new Panel(this);
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    inner->setSpacing(scaled(8));
    inner->addWidget(new TextLabel(tr("Passwords, keys and tokens that the profile names. They are kept outside of it, "
                                      "and never shown."),
                                   {.tone = Tone::Dim, .size = 12.5, .wraps = true}, sheet));
    inner->addWidget(m_scroll, 1);
    inner->addWidget(m_said);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sheet);
    m_said->hide();
}

SecretsPage::~SecretsPage()
{
    m_stop.request_stop();
}

void SecretsPage::setJudged(const JudgedProfile &judged)
{
    m_judged = judged;
    const QList<SecretRef> refs = eachOnce(judged.loaded.profile.secrets());
    if (refs == m_refs && !m_rows.isEmpty())
        return;
    m_refs = refs;
    rebuild();
    if (isVisible())
        look();
}

void SecretsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void SecretsPage::rebuild()
{
    m_rows.clear();
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, scaled(8), 0);
    layout->setSpacing(scaled(8));
    for (const SecretRef &ref : m_refs.mid(0, shownSecrets)) {
        layout->addWidget(new Rule(Qt::Horizontal, body));
        addRow(ref, body);
    }
    if (m_refs.size() > shownSecrets)
        layout->addWidget(new TextLabel(tr("%1 more: bridgewatchctl secret list names them all.")
                                            .arg(QLocale().toString(m_refs.size() - shownSecrets)),
                                        {.tone = Tone::Dim}, body));
    if (m_refs.isEmpty())
        layout->addWidget(new TextLabel(tr("The profile names no secret."), {.tone = Tone::Dim}, body));
    layout->addStretch();
    m_scroll->setBody(body);
}

void SecretsPage::addRow(const SecretRef &ref, QWidget *body)
{
    const bool isVariable = ref.from == SecretRef::From::Environment;
    const QString name = plainLine(ref.from == SecretRef::From::File ? QFileInfo(ref.name).fileName() : ref.name, 80);
    auto *line = new QWidget(body);
    line->setObjectName(QString(u"secret." + name));
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    auto *title = new TextLabel(name, {.size = 12.5, .mono = true}, line);
    auto *place = new ElidedLabel({.tone = Tone::Dim, .size = 12}, line);
    place->setText(placeText(ref));
    words->addWidget(title);
    words->addWidget(place);
    Row row{ref, new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, line), nullptr};
    row.state->setObjectName(QString(u"secretState." + name));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addLayout(words, 2);
    layout->addWidget(row.state, 2);
    if (!isVariable) {
        QPushButton *set = makeButton("secretSet", tr("Set…"), line);
        set->setAccessibleName(tr("Set %1").arg(name));
        QPushButton *remove = makeButton("secretRemove", tr("Remove"), line);
        remove->setAccessibleName(tr("Remove %1").arg(name));
        connect(set, &QPushButton::clicked, this, [this, ref] { ask(ref); });
        connect(remove, &QPushButton::clicked, this, [this, ref] { askToForget(ref); });
        layout->addWidget(set);
        layout->addWidget(remove);
        row.remove = remove;
    }
    qobject_cast<QVBoxLayout *>(body->layout())->addWidget(line);
    m_rows.append(row);
}

void SecretsPage::look()
{
    for (const Row &row : std::as_const(m_rows))
        lookAt(row);
}

QCoro::Task<> SecretsPage::lookAt(Row row)
{
    const QPointer<TextLabel> state(row.state);
    const QPointer<QWidget> remove(row.remove);
    state->setTone(Tone::Dim);
    state->setText(tr("looking…"));
    const Secrets secrets(m_judged.loaded.profile.name);
    const Limits limits{Deadline::in(patience), m_stop.get_token()};
    const Result<Secret> found = co_await secrets.fetch(row.ref, limits);
    if (!state)
        co_return;
    state->setTone(found ? Tone::Ink : Tone::Warning);
    state->setText(found ? tr("✓ there") : plainLine(found.error().text, 300));
    if (remove)
        remove->setEnabled(found.has_value());
}

void SecretsPage::ask(const SecretRef &ref)
{
    auto *dialog = new QDialog(window());
    auto *layout = prepareDialog(*dialog, QStringLiteral("secretDialog"), tr("Secret"), plainLine(ref.name, 80));
    layout->addWidget(new TextLabel(placeText(ref), {.tone = Tone::Dim, .wraps = true}, dialog));
    auto *field = new QLineEdit(dialog);
    field->setObjectName(QStringLiteral("secretField"));
    field->setAccessibleName(tr("Value, not shown"));
    field->setPlaceholderText(tr("Value, not shown"));
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(static_cast<int>(secretByteLimit));
    layout->addWidget(field);
    QPushButton *accept = addButtons(*dialog, *layout, tr("Keep it"), QStringLiteral("secretKeep"));
    accept->setEnabled(false);
    connect(field, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.isEmpty()); });
    connect(accept, &QPushButton::clicked, dialog, [this, dialog, field, ref] {
        const Secret secret(withoutBreaks(field->text()).toUtf8());
        field->clear();
        dialog->accept();
        if (ref.from == SecretRef::From::File)
            keepInFile(ref, secret);
        else
            keep(ref, secret);
    });
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

QCoro::Task<> SecretsPage::keep(SecretRef ref, Secret secret)
{
    const QPointer<SecretsPage> self(this);
    say(tr("Asking the keyring…"), false);
    const Secrets secrets(m_judged.loaded.profile.name);
    const Limits limits{Deadline::in(patience), m_stop.get_token()};
    const Result<void> stored = co_await secrets.store(ref.name, secret, limits);
    if (!self)
        co_return;
    if (stored) {
        say(tr("%1 is kept in the keyring.").arg(plainLine(ref.name, 80)), false);
        look();
    } else {
        say({}, false);
        offerFile(ref, secret, stored.error().text);
    }
}

void SecretsPage::keepInFile(const SecretRef &ref, const Secret &secret)
{
    const Result<void> written = writeSecretFile(ref.name, secret);
    say(written ? tr("Kept in %1, which only you can read.").arg(plainLine(ref.name, 200)) : written.error().text,
        !written);
    look();
}

// A file beside the profile, which the profile then names.
void SecretsPage::offerFile(const SecretRef &ref, const Secret &secret, const QString &why)
{
    const QDir folder = QFileInfo(m_judged.loaded.profile.path).dir();
    const QString file = freeFile(folder, ref.name);
    const QString path = folder.filePath(file);
    auto *dialog = new QDialog(window());
    auto *layout =
        prepareDialog(*dialog, QStringLiteral("secretFileDialog"), tr("Secret"), tr("The keyring does not take it"));
    layout->addWidget(new TextLabel(breakable(plainLine(why, 300)), {.tone = Tone::Bad, .wraps = true}, dialog));
    layout->addWidget(new TextLabel(
        breakable(tr("It can be kept in the file %1 instead, which only you can read. The profile will name that file, "
                     "once it is saved.")
                      .arg(plainLine(path, 200))),
        {.wraps = true}, dialog));
    QPushButton *accept = addButtons(*dialog, *layout, tr("Keep it in the file"), QStringLiteral("secretKeepInFile"));
    connect(accept, &QPushButton::clicked, dialog, [this, dialog, ref, secret, file, path] {
        dialog->accept();
        const std::optional<YamlPath> place = placeOf(m_judged.tree, m_judged.tree, {}, ref.name);
        const Result<QString> text =
            place ? setYaml(m_judged.text, *place, QStringLiteral("{ file: %1 }").arg(yamlWord(file)))
                  : tl::make_unexpected(Error{{}, tr("the profile does not say where this secret is"), {}});
        if (!text) {
            say(text.error().text, true);
            return;
        }
        keepInFile({SecretRef::From::File, path}, secret);
        Q_EMIT textWanted(*text);
    });
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

// What is gone does not come back.
void SecretsPage::askToForget(const SecretRef &ref)
{
    auto *dialog = new QDialog(window());
    const bool isFile = ref.from == SecretRef::From::File;
    auto *layout = prepareDialog(*dialog, QStringLiteral("secretForgetDialog"), tr("Secret"),
                                 isFile ? tr("Delete the file?") : tr("Take it out of the keyring?"));
    layout->addWidget(new TextLabel(breakable(plainLine(ref.name, 300)), {.mono = true, .wraps = true}, dialog));
    layout->addWidget(new TextLabel(isFile ? tr("The whole file goes, with whatever else stands in it.")
                                           : tr("What needs it fails until it is set again."),
                                    {.tone = Tone::Dim, .wraps = true}, dialog));
    QPushButton *accept = addButtons(*dialog, *layout, tr("Remove"), QStringLiteral("secretForget"));
    connect(accept, &QPushButton::clicked, dialog, [this, dialog, ref] {
        dialog->accept();
        forget(ref);
    });
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

QCoro::Task<> SecretsPage::forget(SecretRef ref)
{
    const QPointer<SecretsPage> self(this);
    if (ref.from == SecretRef::From::File) {
        QFile file(ref.name);
        const bool removed = file.remove();
        say(removed ? tr("%1 is gone.").arg(plainLine(ref.name, 200)) : file.errorString(), !removed);
        look();
        co_return;
    }
    const Secrets secrets(m_judged.loaded.profile.name);
    const Limits limits{Deadline::in(patience), m_stop.get_token()};
    const Result<void> removed = co_await secrets.remove(ref.name, limits);
    if (!self)
        co_return;
    say(removed ? tr("%1 is out of the keyring.").arg(plainLine(ref.name, 80)) : removed.error().text, !removed);
    look();
}

void SecretsPage::say(const QString &text, bool isTrouble)
{
    m_said->setTone(isTrouble ? Tone::Bad : Tone::Dim);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace bridgewatch
