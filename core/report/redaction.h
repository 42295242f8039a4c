// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/timeline.h"
#include "core/journal/event.h"
#include "core/profile/profile.h"

#include <QHash>
#include <QRegularExpression>

namespace bridgewatch {

// What a report that leaves the house keeps to itself.
struct Redaction {
    bool hosts = false;  // names and addresses of machines
    bool people = false; // names of persons, their home folders, telephone numbers
    // Mail addresses name both: either masks them.

    [[nodiscard]] bool any() const { return hosts || people; }
    bool operator==(const Redaction &) const = default;
};

// Names that nobody could tell by their form. Each list holds what one host or one person goes by. `labels` are for
// reports in which nothing is masked.
struct KnownNames {
    QList<QStringList> hosts;
    QList<QStringList> people;
    TargetLabels labels;
};
[[nodiscard]] KnownNames knownNames(const Profile &profile);

// A word and what stands in its place, everywhere the same: host-1, person-1, mail-1.
struct MaskedWord {
    QString word; // as it was first written
    QString as;
    int times = 0;

    bool operator==(const MaskedWord &) const = default;
};

// Masks the texts of one incident. Masked are the known names, who stands in the events as a person, and whatever has
// the form of a mail address, an IPv4 or IPv6 address, a host in a URL, host:port or a domain name. What has none of
// these forms and is not known is not found: maskedWords() is for a person to look at.
class Masks {
public:
    static constexpr qsizetype nameLimit = 500; // of each sort that is looked for by name

    Masks(const QList<Event> &events, const Redaction &redaction, const KnownNames &known);

    [[nodiscard]] QString text(const QString &text);
    // The texts of the payload and who it was; words of the program itself, ids, times and hashes stay.
    [[nodiscard]] Event event(const Event &event);
    [[nodiscard]] QList<MaskedWord> words() const { return m_words; } // in the order of their appearance

private:
    enum class Sort { Host, Person, Mail };

    void learnPeople(const Event &event);
    void learnPerson(const QString &name);
    void learnHosts(const QString &text);
    void learnIn(const QJsonValue &value);
    void alias(const QStringList &names, Sort sort);
    [[nodiscard]] QRegularExpression pattern() const;
    [[nodiscard]] QJsonValue value(const QJsonValue &value);
    [[nodiscard]] QString masked(const QRegularExpressionMatch &match);
    [[nodiscard]] QString maskFor(const QString &word, Sort sort);

    Redaction m_redaction;
    QMap<QString, QString> m_hosts; // a name in small letters → the one that it is another name of
    QMap<QString, QString> m_people;
    QRegularExpression m_pattern;
    QHash<QString, qsizetype> m_places; // sort and name → its place in m_words
    int m_counts[3] = {0, 0, 0};
    QList<MaskedWord> m_words;
};

// What would be masked: for people to look at before they send a report away.
[[nodiscard]] QList<MaskedWord> maskedWords(const QList<Event> &events, const Redaction &redaction,
                                            const KnownNames &known = {});

} // namespace bridgewatch
