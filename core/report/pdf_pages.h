// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/sections.h"

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPolygonF>

class QPaintDevice;
class QPainter;

namespace bridgewatch {

// Pages as a list of what is drawn on them. They are laid out whole before the first is drawn: only then is known how
// many there are, and on which one a section begins. Lengths are tenths of a point.
struct PdfPage {
    struct Text {
        QPointF at; // of the base line
        QString text;
        int font = 0; // a place in PdfPages::fonts
        QColor colour;
    };
    struct Stroke {
        QPolygonF points; // two for a line
        QColor colour;
        double width = 5;
        bool dashed = false;
    };
    struct Fill {
        QRectF area;
        QColor colour;
    };

    QList<Fill> fills;
    QList<Stroke> strokes;
    QList<Text> texts;
};

enum class PdfFont { Body, Strong, Small, Code, Title, Section };

// Lays sections out one below the other, on as many pages as it takes.
class PdfPages {
public:
    static constexpr QSizeF size{5953, 8419}; // A4
    static constexpr double side = 600;
    static constexpr double top = 950;
    static constexpr double bottom = 700;
    static constexpr double width = size.width() - 2 * side;

    explicit PdfPages(QPaintDevice *device);

    void section(const ReportSection &section);
    void block(const ReportBlock &block);
    // A line of a list of contents: what, and right of it on which page.
    void contentsLine(const QString &title, int page);
    void heading(const QString &text, PdfFont font);

    [[nodiscard]] QList<PdfPage> pages() const { return m_pages; }
    [[nodiscard]] const QList<std::pair<QString, int>> &beginnings() const { return m_beginnings; } // page from 0
    [[nodiscard]] static QList<QFont> fonts();

private:
    struct Column {
        double from = 0;
        double width = 0;
        PdfFont font = PdfFont::Body;
        QColor colour{};
    };

    [[nodiscard]] double lineHeight(PdfFont font) const;
    [[nodiscard]] double advance(const QString &text, PdfFont font) const;
    [[nodiscard]] QStringList wrapped(const QString &text, PdfFont font, double within) const;
    [[nodiscard]] double room() const { return size.height() - bottom - m_y; }
    void ensure(double height);
    void newPage();
    PdfPage &page() { return m_pages.last(); }
    void put(double x, const QString &text, PdfFont font, const QColor &colour);
    // The cells beside each other, whole on one page where they fit on one.
    void row(const QList<Column> &columns, const QStringList &cells, const QColor &tone = {});
    void table(const ReportBlock &block);
    void fields(const ReportBlock &block);
    void paragraph(const QString &text, double indent, PdfFont font, const QColor &colour, const QString &before = {});
    void boxed(const QStringList &lines, PdfFont font, const QColor &bar);
    void chart(const ReportBlock &block);
    void gap(double height) { m_y += height; }

    QPaintDevice *m_device;
    QList<QFont> m_fonts;
    QList<double> m_heights;
    QList<PdfPage> m_pages;
    QList<std::pair<QString, int>> m_beginnings;
    double m_y = 0;
};

void draw(QPainter &painter, const PdfPage &page, const QList<QFont> &fonts);

} // namespace bridgewatch
