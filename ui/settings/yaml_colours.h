// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace bridgewatch {

// Sets keys and comments of YAML apart from what is said, in the colours of the theme. It knows brackets and quotes,
// not texts over several lines: that is no matter here, lint reads the real thing.
class YamlColours final : public QSyntaxHighlighter {
public:
    explicit YamlColours(QPlainTextEdit &edit);

protected:
    void highlightBlock(const QString &line) override;

private:
    QPlainTextEdit &m_edit;
};

} // namespace bridgewatch
