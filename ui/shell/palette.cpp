// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "core/base/text.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_model.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace bridgewatch {
namespace {

constexpr double widest = 640;
constexpr double fromTop = 64;
constexpr double fromEdge = 24;
constexpr int visibleRows = 11;
constexpr int typedLimit = 200;

QListView *makeList(QAbstractItemModel *model, QLineEdit *field, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(QStringLiteral("paletteList"));
    list->setAccessibleName(Palette::tr("What was found"));
    list->setModel(model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The field keeps the focus, and who listens hears of the row that is chosen as if it were here.
    list->setFocusPolicy(Qt::NoFocus);
    list->setFocusProxy(field);
    return list;
}

} // namespace

Palette::Palette(const World &world, QList<PaletteView> views, QList<Contact> contacts, QWidget *parent)
    : QWidget(parent), m_model(new PaletteModel(world, std::move(views), std::move(contacts), this)),
      m_panel(new Panel(this)), m_field(new QLineEdit(m_panel)), m_list(makeList(m_model, m_field, m_panel)),
      m_nothing(new TextLabel({.tone = Tone::Dim, .wraps = true}, m_panel)),
      m_keys(new TextLabel(tr("Up and Down choose, Enter takes it, Escape closes"), {.tone = Tone::Dim, .size = 11.5},
                           m_panel))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search"));
    build();
    hide();
    parent->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::take);
}

void Palette::build()
{
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("A target, a host, a finding, a command"));
    m_field->setMaxLength(typedLimit);
    m_field->setFrame(false);
    // The panel with its round corners is the ground.
    QPalette bare;
    bare.setColor(QPalette::Base, Qt::transparent);
    m_field->setPalette(bare);
    m_field->setTextMargins(scaled(12), 0, scaled(12), 0);
    m_field->setFixedHeight(scaled(48));
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(14));
    m_keys->setObjectName(QStringLiteral("paletteKeys"));
    m_keys->setContentsMargins(scaled(16), 0, scaled(16), 0);
    m_keys->setFixedHeight(scaled(30));
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(new Rule(Qt::Horizontal, m_panel));
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addWidget(new Rule(Qt::Horizontal, m_panel));
    layout->addWidget(m_keys);
}

void Palette::open(const QDateTime &now)
{
    if (isOpen())
        return;
    m_before = QApplication::focusWidget();
    m_field->setFont(textFont(15));
    m_model->begin(now);
    m_field->clear();
    search({});
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::close()
{
    if (!isOpen())
        return;
    QWidget *next = m_before && m_before->isVisible() ? m_before.data() : parentWidget();
    // Before hiding, which would hand the focus to anybody.
    next->setFocus(Qt::OtherFocusReason);
    hide();
    m_field->clear();
}

void Palette::offerLab(LabWay way, const QString &keys)
{
    m_model->offerLab(way, keys);
}

void Palette::offerActions()
{
    m_model->offerActions();
}

void Palette::refresh(const QDateTime &now)
{
    if (isOpen())
        m_model->setNow(now);
}

void Palette::search(const QString &typed)
{
    m_model->setQuery(typed);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->scrollToTop();
    } else {
        m_nothing->setText(
            breakable(tr("Nothing is called “%1”. Try a part of a name or of an address, or a kind such as “postgres”.")
                          .arg(plainLine(typed, 60))));
    }
    arrange();
}

// As wide as is comfortable, and as high as its rows.
void Palette::arrange()
{
    setGeometry(parentWidget()->rect());
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int room = height() - scaled(fromTop) - scaled(fromEdge) - m_field->height() - m_keys->height();
    m_list->setFixedHeight(std::clamp(room / row, 1, std::min(visibleRows, std::max(1, m_model->rowCount()))) * row);
    const int across = std::min(scaled(widest), width() - 2 * scaled(fromEdge));
    QLayout &layout = *m_panel->layout();
    layout.invalidate();
    const int down = layout.hasHeightForWidth() ? layout.totalHeightForWidth(across) : layout.totalSizeHint().height();
    m_panel->setGeometry((width() - across) / 2, scaled(fromTop), across, down);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        arrange();
    if (watched != m_field || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(key->key(), key->modifiers());
    // These are ours, whatever else they may do in this window.
    if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_N || key->key() == Qt::Key_P))
        event->accept();
    return false;
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier)
        key = key == Qt::Key_N   ? Qt::Key_Down
              : key == Qt::Key_P ? Qt::Key_Up
              : key == Qt::Key_K ? Qt::Key_Escape
                                 : Qt::Key_unknown;
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab: step(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void Palette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last)));
}

void Palette::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    m_model->remember(entry);
    close();
    Q_EMIT chosen(entry);
}

void Palette::paintEvent(QPaintEvent *)
{
    QColor veil = themeOf(*this).rail;
    veil.setAlphaF(schemeOf(palette()) == Scheme::Light ? 0.38f : 0.62f);
    QPainter(this).fillRect(rect(), veil);
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

} // namespace bridgewatch
