// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextDocument>
#include <QTextEdit>

namespace bridgewatch {

// A document that holds what strangers wrote: whatever it names, nothing is loaded. Each picture is one clear pixel:
// where it gets no answer, QTextDocument opens the file, and whoever paints it tries that once more.
class InertDocument final : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

// A Markdown report to be looked at: text can be selected, nothing else acts. Long tables are cut, and it says so: to
// lay out thousands of rows would hold up the window.
class ReportPreview final : public QTextEdit {
    Q_OBJECT
public:
    static constexpr int rowLimit = 100;    // of a table
    static constexpr int lineLimit = 4'000; // of everything

    explicit ReportPreview(QWidget *parent = nullptr);

    // What is read stays in sight while it is a report of the same, which grew.
    void setReport(const QByteArray &markdown, bool isSame);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *) const override { return false; }

private:
    void dress();
    void dressBlocks();
    void dressTables();

    InertDocument *m_document;
    QByteArray m_markdown;
};

// The same Markdown with less of what is long; a sentence stands where something was left out.
[[nodiscard]] QString shortened(const QByteArray &markdown, int rowLimit, int lineLimit);

} // namespace bridgewatch
