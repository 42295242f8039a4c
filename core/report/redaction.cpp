// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction.h"

#include <QJsonArray>
#include <QSet>
#include <arpa/inet.h>

namespace bridgewatch {
namespace {

// The forms. A name ends where no more of it could follow.
constexpr QLatin1String mailForm(R"([\w.%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)");
constexpr QLatin1String sixForm(R"((?<![\w:.])[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*[0-9a-f:](?![\w:]))");
constexpr QLatin1String fourForm(R"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d))");
// Three labels, or two whose last is one that only domains have.
constexpr QLatin1String domainForm(
    R"((?<![\w.-])(?:(?:[a-z0-9-]+\.){2,}[a-z]{2,}|[a-z0-9-]+\.(?:com|org|net|io|dev|app|eu|de|cloud|internal|local|lan|corp|intranet|localdomain))(?![\w-]))");
// The host of a URL, or in front of a port; no time of day, no FILE:LINE:COLUMN.
constexpr QLatin1String doorForm(
    R"((?:\b[a-z][a-z0-9+.-]*://(?:[^\s/@]*@)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?))|(?:(?<![\w.:/-])(?!\d{4}-\d\d-\d\d)((?=[a-z0-9.-]*[a-z])[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?):\d{1,5}(?![\w:])))");

// Keys whose values are words of the program, ids or times.
bool isOurs(const QString &key)
{
    static const QSet<QString> ours{
        QStringLiteral("action"),  QStringLiteral("at"),       QStringLiteral("condition"), QStringLiteral("due"),
        QStringLiteral("expires"), QStringLiteral("hash"),     QStringLiteral("id"),        QStringLiteral("kind"),
        QStringLiteral("letter"),  QStringLiteral("made"),     QStringLiteral("nonce"),     QStringLiteral("outcome"),
        QStringLiteral("reading"), QStringLiteral("role"),     QStringLiteral("scenario"),  QStringLiteral("severity"),
        QStringLiteral("sha256"),  QStringLiteral("since"),    QStringLiteral("stage"),     QStringLiteral("state"),
        QStringLiteral("what"),    QStringLiteral("detected"), QStringLiteral("code")};
    return ours.contains(key);
}

bool isProgram(const QString &who)
{
    return who == u"bridgewatch";
}

bool isAddress(const QString &word)
{
    const QByteArray bytes = word.toLatin1();
    std::array<unsigned char, sizeof(in6_addr)> room{};
    return inet_pton(AF_INET6, bytes.constData(), room.data()) == 1 && bytes != "::";
}

QString alternatives(const QMap<QString, QString> &names)
{
    QStringList sorted = names.keys();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &name : sorted)
        name = QRegularExpression::escape(name);
    return QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(sorted.join(u'|'));
}

// "Ana Ruiz" is called Ana and Ruiz as well; "Database on call" is not called Database.
QStringList partsOf(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    const bool isPerson = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                              return part.size() > 2 && part.at(0).isUpper();
                          });
    return isPerson ? parts : QStringList();
}

constexpr QRegularExpression::PatternOptions patternOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

} // namespace

KnownNames knownNames(const Profile &profile)
{
    KnownNames known;
    const Topology topology = profile.topology();
    known.labels = targetLabels(topology);
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind == Kind::Pm2 || node.kind == Kind::Log || node.kind == Kind::Sync)
            continue;
        const QString door = node.endpoint.left(node.endpoint.lastIndexOf(u':'));
        known.hosts << (node.kind == Kind::Ssh ? QStringList{door, node.id, node.label} : QStringList{door});
    }
    for (const Contact &contact : profile.response.contacts)
        known.people << QStringList{contact.name, contact.phone};
    return known;
}

Masks::Masks(const QList<Event> &events, const Redaction &redaction, const KnownNames &known) : m_redaction(redaction)
{
    if (!redaction.any())
        return;
    for (const QStringList &names : redaction.hosts ? known.hosts : QList<QStringList>())
        alias(names, Sort::Host);
    for (const QStringList &names : redaction.people ? known.people : QList<QStringList>())
        alias(names + partsOf(names.value(0)), Sort::Person);
    for (const Event &event : events) {
        if (redaction.people)
            learnPeople(event);
        if (redaction.hosts)
            learnIn(event.payload);
    }
    m_pattern = pattern();
}

void Masks::alias(const QStringList &names, Sort sort)
{
    QMap<QString, QString> &known = sort == Sort::Host ? m_hosts : m_people;
    QString first;
    for (const QString &name : names) {
        const QString low = name.trimmed().toLower();
        if (low.isEmpty() || (sort == Sort::Person && isProgram(low)))
            continue;
        if (first.isEmpty())
            first = known.value(low, low);
        if (!known.contains(low) && known.size() < nameLimit)
            known.insert(low, first);
    }
}

void Masks::learnPerson(const QString &name)
{
    alias(QStringList{name} + partsOf(name), Sort::Person);
}

void Masks::learnPeople(const Event &event)
{
    const auto text = [&event](const char *key) { return event.payload.value(QLatin1String(key)).toString(); };
    learnPerson(event.who);
    const std::optional<EventKind> kind = kindOf(event);
    if (kind == EventKind::Role || kind == EventKind::Escalation)
        learnPerson(text("name"));
    learnPerson(text("owner"));
    learnPerson(text("contact"));
}

void Masks::learnHosts(const QString &text)
{
    static const QRegularExpression door(QString(doorForm), patternOptions);
    if (!text.contains(u':'))
        return;
    for (auto found = door.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        alias({match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)}, Sort::Host);
    }
}

void Masks::learnIn(const QJsonValue &value)
{
    if (value.isString())
        learnHosts(value.toString());
    for (const auto &one : value.toArray())
        learnIn(one);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isOurs(it.key()))
            learnIn(it.value());
    }
}

QRegularExpression Masks::pattern() const
{
    const auto named = [](const char *name, const QString &form) {
        return QStringLiteral("(?<%1>%2)").arg(QLatin1String(name), form);
    };
    QStringList forms{named("mail", mailForm)};
    if (m_redaction.hosts)
        forms << named("six", sixForm) << named("four", fourForm);
    if (m_redaction.hosts && !m_hosts.isEmpty())
        forms << named("host", alternatives(m_hosts));
    if (m_redaction.hosts)
        forms << named("domain", domainForm);
    if (m_redaction.people)
        forms << named("home", QStringLiteral("(?<=/home/|/Users/)[^/\\s]+"));
    if (m_redaction.people && !m_people.isEmpty())
        forms << named("person", alternatives(m_people));
    return QRegularExpression(forms.join(u'|'), patternOptions);
}

QString Masks::maskFor(const QString &word, Sort sort)
{
    const QString low = word.toLower();
    const QString name = sort == Sort::Host     ? m_hosts.value(low, low)
                         : sort == Sort::Person ? m_people.value(low, low)
                                                : low;
    const QString place = QString::number(static_cast<int>(sort)) + name;
    if (!m_places.contains(place)) {
        constexpr std::array words{"host", "person", "mail"};
        const auto at = static_cast<size_t>(sort);
        m_places[place] = m_words.size();
        m_words.append({word, QStringLiteral("%1-%2").arg(QLatin1String(words.at(at))).arg(++m_counts[at]), 0});
    }
    MaskedWord &masked = m_words[m_places[place]];
    ++masked.times;
    return masked.as;
}

QString Masks::masked(const QRegularExpressionMatch &match)
{
    const QString word = match.captured();
    const auto is = [&match](const char *name) { return match.hasCaptured(QString::fromLatin1(name)); };
    if (is("mail"))
        return maskFor(word, Sort::Mail);
    if (is("home") || is("person"))
        return maskFor(word, Sort::Person);
    if (is("six") && !isAddress(word))
        return word;
    return maskFor(word, Sort::Host);
}

QString Masks::text(const QString &text)
{
    if (!m_redaction.any())
        return text;
    QString made;
    qsizetype from = 0;
    for (auto found = m_pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        made += QStringView(text).sliced(from, match.capturedStart() - from);
        made += masked(match);
        from = match.capturedEnd();
    }
    return made + QStringView(text).sliced(from);
}

QJsonValue Masks::value(const QJsonValue &value)
{
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray made;
        for (const auto &one : value.toArray())
            made.append(this->value(one));
        return made;
    }
    if (!value.isObject())
        return value;
    QJsonObject made;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        made.insert(it.key(), isOurs(it.key()) && it.value().isString() ? it.value() : this->value(it.value()));
    return made;
}

Event Masks::event(const Event &event)
{
    if (!m_redaction.any())
        return event;
    Event made = event;
    if (m_redaction.people && !isProgram(event.who) && !event.who.trimmed().isEmpty())
        made.who = maskFor(event.who.trimmed(), Sort::Person);
    else
        made.who = text(event.who);
    made.payload = value(event.payload).toObject();
    return made;
}

QList<MaskedWord> maskedWords(const QList<Event> &events, const Redaction &redaction, const KnownNames &known)
{
    Masks masks(events, redaction, known);
    for (const Event &event : events)
        (void)masks.event(event);
    return masks.words();
}

} // namespace bridgewatch
