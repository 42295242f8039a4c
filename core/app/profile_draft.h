// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/profile/load.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace bridgewatch {

// A profile's text while somebody edits it: what stands in the file, what stands here, and whether somebody else wrote
// the file meanwhile. Nothing is lost: a draft is saved whole or not at all, and never over what nobody here has seen;
// the text of a file that is gone stays here. Lines end with LF here, and in the file with what they ended with.
// Lives on one thread with an event loop.
class ProfileDraft final : public QObject {
    Q_OBJECT
public:
    // Reads the file; one that is not there yet is an empty text.
    explicit ProfileDraft(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text) { m_text = text; }
    [[nodiscard]] bool isChanged() const { return m_text != m_known; } // since it was read or saved
    // Why the file cannot be edited here, a sentence; empty: it can.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    // As lint judges the text that stands here.
    [[nodiscard]] LoadedProfile judge() const;

    // What stands in the file where somebody else wrote it since it was read or saved here.
    [[nodiscard]] const std::optional<QString> &elsewhere() const { return m_elsewhere; }
    void takeElsewhere(); // instead of the draft
    void keepMine();      // the next save writes over it

    void discard(); // what was not saved; the file's text comes back
    // What stands in the file, as far as is known.
    [[nodiscard]] const QString &fileText() const { return m_elsewhere ? *m_elsewhere : m_known; }

    // Refused while elsewhere() waits for an answer.
    [[nodiscard]] Result<void> save();

Q_SIGNALS:
    void textReplaced();     // by what stands in the file
    void writtenElsewhere(); // elsewhere() is another, or the file is gone
    void troubleChanged();

private:
    void compare();
    void follow();

    QString m_path;
    QString m_text;
    QString m_known; // of the file, as it was last read or saved here
    QString m_trouble;
    bool m_hasReturns = false; // its lines end with CR and LF
    std::optional<QString> m_elsewhere;
    QFileSystemWatcher m_watcher;
};

} // namespace bridgewatch
