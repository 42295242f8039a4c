// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/reports/report_maker.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTreeWidget;

namespace bridgewatch {

class CalmPage;
class ElidedLabel;
class ReportPreview;

// The right half of the view: what would be exported, what of it is masked, and the ways out.
class ReportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPanel(QWidget *parent = nullptr);

    [[nodiscard]] Redaction redaction() const;
    // No report is shown, and why; the ways out are closed.
    void setNothing(const QString &headline, const QString &sentence);
    // Another is being made: the ways out are closed until it is seen.
    void setMaking();
    void setReport(const MadeReport &report, const QString &place, bool isSame);
    // A file is being written: no other meanwhile.
    void setSaving(bool isSaving);
    // What came of the last export; with a folder that can be opened, or without one.
    void setResult(const QString &sentence, Tone tone, const QString &folder = {});
    [[nodiscard]] const QByteArray &markdown() const { return m_markdown; } // as a whole
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void masksChanged();
    void exportWanted(bridgewatch::ReportFormat format);
    void copyWanted();
    void folderWanted(const QString &folder);

private:
    QLayout *buildHead();
    QLayout *buildMasks();
    QLayout *buildResult();
    void addFormat(QMenu &menu, const char *name, const QString &word, ReportFormat format);
    void showMasked(const QList<MaskedWord> &words);
    void refreshButtons();

    ElidedLabel *m_place;
    QPushButton *m_copy;
    QPushButton *m_export;
    QCheckBox *m_hosts;
    QCheckBox *m_people;
    TextLabel *m_maskedCount;
    QTreeWidget *m_masked;
    TextLabel *m_warning;
    QStackedWidget *m_pages;
    CalmPage *m_calm;
    ReportPreview *m_preview;
    TextLabel *m_result;
    QPushButton *m_open;
    QString m_folder;
    QByteArray m_markdown;
    bool m_isShown = false; // what stands in the preview is what would be exported
    bool m_isSaving = false;
};

} // namespace bridgewatch
