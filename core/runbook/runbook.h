// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace bridgewatch {

// A runbook as it was understood. Every text is plain: markup is gone, HTML stands as it was written, a link is
// "text (target)". Nothing is made harmless for display: whoever prints a text uses plainLine(). Lines and columns
// count from 1; columns are characters.

// What a fenced block asks us to run for it, from its info string: "bridgewatch:check=users-db" or
// "bridgewatch:action=terminate-idle minutes=10".
struct Directive {
    enum class Kind { Check, Action };
    Kind kind = Kind::Check;
    QString name; // a target's id, or an action's name
    QMap<QString, QString> parameters;
    int line = 0;
    int column = 0;
    bool operator==(const Directive &) const = default;
};

struct Link {
    QString text; // of an image: its description
    QString target;
    bool operator==(const Link &) const = default;
};

// One piece of the document, in its order.
struct Block {
    enum class Kind {
        Paragraph,
        CheckItem,  // an entry of a list: its first paragraph
        Command,    // fenced or indented code, to be shown and copied, never executed
        Table,      // `header` and `rows`; each row as wide as the header
        Quote,      // a paragraph of a quotation
        SubHeading, // a heading below those of steps
        Metadata,   // what names alerts, severity and the like; its lines as they were written
        Raw,        // HTML, comments included
    };
    Kind kind = Kind::Paragraph;
    QString text;
    int line = 0;
    int column = 0;
    int depth = 0;             // lists around it; of a CheckItem its own list does not count
    std::optional<int> number; // CheckItem of an ordered list
    std::optional<bool> done;  // CheckItem of a task list
    int level = 0;             // SubHeading: 1 to 7
    QString language;          // Command
    std::optional<Directive> directive;
    QStringList header;
    QList<QStringList> rows;
    QList<Link> links; // all that stand in the text, in its order

    // Wherever it stands.
    [[nodiscard]] bool sameAs(const Block &other) const;
};

enum class SectionKind {
    Overview,
    Symptoms,
    Diagnosis,
    Resolution,
    Recovery,
    Verification,
    Prevention,
    Escalation,
    Other
};
[[nodiscard]] QString sectionKindName(SectionKind kind); // "diagnosis"

struct Step {
    // The targets that its directives want to be looked at, each once, in the order of the document.
    [[nodiscard]] QStringList targets() const;

    // Unique in the document: "diagnosis/check-bridge-health"; the same as long as the heading, or its mark, is.
    QString id;
    QString title;             // without "Step 1:"
    QString scenario;          // as the runbook marks it, or its title names it; empty: none
    int scenarioLine = 0;      // of the mark; 0: there is none
    std::optional<int> number; // of "Step 1:" or of a list
    QString letter;            // of "Scenario A:"
    SectionKind section = SectionKind::Other;
    QList<Block> blocks;
    int line = 0;
    int column = 0;
};

struct Section {
    SectionKind kind = SectionKind::Other;
    QString title;
    QString id;           // as its heading is marked; empty: it is not
    bool implied = false; // the document has no such heading
    QList<Block> blocks;  // before the first step
    QList<Step> steps;
    int line = 0;
    int column = 0;
};

struct EscalationRow {
    QString condition;
    QString action;
    QString contact; // empty: the runbook does not say
    QString within;  // as written
    int line = 0;
};

struct Runbook {
    QString path; // absolute
    QString title;
    QStringList alerts;
    QString severity;                                       // as written
    QString responseTime;                                   // as written
    std::optional<std::chrono::milliseconds> respondWithin; // where that says a time
    QString lastUpdated;                                    // as written
    QList<Block> preamble;                                  // what stands before the first section
    QList<Section> sections;
    QList<EscalationRow> escalation;
    QByteArray sha256; // of the bytes, in hex
    QByteArray source; // the bytes, for the copy that an incident keeps

    [[nodiscard]] const Step *step(const QString &id) const;
    // In the order of the document.
    [[nodiscard]] QList<const Step *> steps() const;
};

} // namespace bridgewatch

Q_DECLARE_TYPEINFO(bridgewatch::Block, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(bridgewatch::Step, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(bridgewatch::Section, Q_RELOCATABLE_TYPE);
