// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/yaml_edit.h"
#include "core/profile/yaml_tree.h"

#include <QStringList>

namespace bridgewatch {

// The JSON Schema of profiles, as `bridgewatchctl lint --schema` prints it.
[[nodiscard]] QByteArray profileSchema();
// Every key and fixed word of it, sorted.
[[nodiscard]] const QStringList &profileSchemaWords();

// One value of a profile that can be asked for by itself.
struct FormField {
    enum class Type {
        Word,
        Choice, // one of `choices`
        List,   // of words
        Secret, // where it is: a map with one of `from`, `env` and `file`
    };
    Type type = Type::Word;
    YamlPath path; // below the entry
    QString name;  // the path with points: "expect.status"
    QStringList choices;
    QString usual;   // what holds where nothing is said; empty: nothing does
    QString example; // what may stand there, in the form in which it is asked for; may be empty
    QString hint;    // of the schema, in English
    bool isRequired = false;
};

// One piece of a profile that a form shows: the part of the profile as a whole that no other has, a host, a target, a
// contact, a rule of escalation.
struct FormEntry {
    enum class Part { World, Host, Target, Contact, Rule };
    Part part = Part::World;
    YamlPath path; // in the document; of the world none
    QString name;  // id, or for a rule its condition
    QString kind;  // of a target
    int firstLine = 0;
    int lastLine = 0; // 0: to the end
};

// In the order of the document, the world first.
[[nodiscard]] QList<FormEntry> formEntries(const YamlPtr &root);
// What the schema knows of it: the keys that may stand there, in the schema's order. Maps with keys of one's own, and
// lists of maps, are left to the text.
[[nodiscard]] QList<FormField> formFields(FormEntry::Part part, const QString &kind);
// The kinds that a target may have.
[[nodiscard]] QStringList targetKinds();
// A new entry at the end of its list, with an id that nothing has yet; what it needs is for the form to ask.
[[nodiscard]] Result<QString> withNewEntry(const QString &text, FormEntry::Part part, const QString &kind);

} // namespace bridgewatch
