// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_raster.h"

#include "gui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <array>

namespace isp::gui {

namespace {

using models::RasterModel;
using models::Rasterrolle;

/// Category colours of ui.md; laid thinly over the ground, so that the text keeps its contrast in light and
/// dark.
struct Rollenfarbe {
    Rasterrolle rolle;
    QRgb farbe;
};

constexpr std::array<Rollenfarbe, 6> kFarben = {{
    {Rasterrolle::kSchluessel, 0xFF0B5CAD},
    {Rasterrolle::kName, 0xFF35978F},
    {Rasterrolle::kPeriode, 0xFFB8860B},
    {Rasterrolle::kMerkmal, 0xFF7B3294},
    {Rasterrolle::kAngabe, 0xFFC51B7D},
    {Rasterrolle::kWert, 0xFF1B7837},
}};

constexpr double kZellenanteil = 0.10;
constexpr double kKopfanteil = 0.32;

QColor tint(Rasterrolle rolle, const QColor& ground, double share) {
    for (const auto& entry : kFarben) {
        if (entry.rolle != rolle) continue;
        const QColor c(entry.farbe);
        const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
        return {mix(ground.red(), c.red()), mix(ground.green(), c.green()), mix(ground.blue(), c.blue())};
    }
    return ground;
}

Rasterrolle roleOf(const QVariant& value) {
    return static_cast<Rasterrolle>(value.toInt());
}

/// Paints cells on the tint of their role; header and footer rows in the muted text colour.
class Rollendelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto role = roleOf(index.data(RasterModel::kRolleRole));
        option->backgroundBrush = tint(role, option->palette.color(QPalette::Base), kZellenanteil);
        if (role == Rasterrolle::kFuss)
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        if (role == Rasterrolle::kKopf) {
            option->backgroundBrush = option->palette.color(QPalette::Window);
            option->font.setItalic(true);
        }
    }
};

/// Column heads with the word of their role on its colour.
class Rollenkopf : public QHeaderView {
public:
    explicit Rollenkopf(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(false);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const auto role = roleOf(model()->headerData(section, Qt::Horizontal, RasterModel::kRolleRole));
        painter->fillRect(rect, tint(role, palette().color(QPalette::Window), kKopfanteil));
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(rect.topRight(), rect.bottomRight());
        const auto text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->setPen(
            palette().color(role == Rasterrolle::kKeine ? QPalette::PlaceholderText : QPalette::WindowText));
        auto own = font();
        own.setBold(role != Rasterrolle::kKeine);
        painter->setFont(own);
        const auto inner = rect.adjusted(abstand(1), 0, -abstand(1), 0);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(own).elidedText(text, Qt::ElideRight, inner.width()));
    }
};

class Farbfeld : public QWidget {
public:
    Farbfeld(Rasterrolle rolle, QWidget* parent) : QWidget(parent), m_rolle(rolle) {
        setFixedSize(abstand(4), abstand(3));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), tint(m_rolle, palette().color(QPalette::Window), kKopfanteil));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    Rasterrolle m_rolle;
};

QWidget* buildLegend(QWidget* parent) {
    auto* legend = new QWidget(parent);
    auto* row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& entry : kFarben) {
        row->addWidget(new Farbfeld(entry.rolle, legend));
        row->addWidget(new Rollenlabel(render::TextRole::kNote, models::rollenname(entry.rolle), legend));
        row->addSpacing(abstand(2));
    }
    row->addStretch(1);
    return legend;
}

}  // namespace

ImportRaster::ImportRaster(QWidget* parent)
    : QWidget(parent),
      m_model(new RasterModel(this)),
      m_tabelle(new QTableView(this)),
      m_legende(buildLegend(this)) {
    m_tabelle->setObjectName(QStringLiteral("import_raster"));
    m_tabelle->setAccessibleName(tr("Inhalt der Datei"));
    m_tabelle->setHorizontalHeader(new Rollenkopf(m_tabelle));
    m_tabelle->setItemDelegate(new Rollendelegate(m_tabelle));
    m_tabelle->setModel(m_model);
    m_tabelle->setWordWrap(false);
    m_tabelle->setTabKeyNavigation(false);
    m_tabelle->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tabelle->verticalHeader()->setMinimumSectionSize(0);
    m_tabelle->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_tabelle->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    column->addWidget(m_tabelle, 1);
    column->addWidget(m_legende);
}

void ImportRaster::setStand(workspace::ImportstandPtr stand) {
    m_legende->setVisible(stand && !stand->problem);
    m_model->setStand(std::move(stand));
    m_tabelle->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + abstand(1));
    m_tabelle->horizontalHeader()->setFixedHeight(fontMetrics().height() + abstand(2));
    fitColumns();
    // The rows with figures in sight, a few header rows above them.
    if (const auto rows = m_model->datenzeilen()) {
        constexpr int kHeaderRows = 2;
        m_tabelle->scrollTo(m_model->index(std::max(0, rows->first - kHeaderRows), 0),
                            QAbstractItemView::PositionAtTop);
    }
}

void ImportRaster::fitColumns() {
    constexpr int kProbe = 60;
    const int from = m_model->datenzeilen() ? m_model->datenzeilen()->first : 0;
    const int rows = std::min(m_model->rowCount(), from + kProbe);
    const auto metrics = fontMetrics();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto bold = font();
        bold.setBold(true);
        int width = QFontMetrics(bold).horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = from; row < rows; ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_tabelle->setColumnWidth(column, std::clamp(width + abstand(6), abstand(10), abstand(50)));
    }
}

}  // namespace isp::gui
