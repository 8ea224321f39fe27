// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/eintragsliste.h"

#include "base/contracts.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/aktionsknopf.h"
#include "gui/widgets/listentabelle.h"
#include "gui/widgets/spaltenbreiten.h"
#include "gui/widgets/zeilenziehen.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

/// From so many rows on a filter is of use.
constexpr int kFilterAb = 12;

}  // namespace

Eintragsliste::Eintragsliste(const QString& id, QAbstractItemModel* model, Eintragstexte texte,
                             QWidget* parent)
    : QWidget(parent),
      m_texte(std::move(texte)),
      m_filter(new models::Listenfilter(this)),
      m_titel(new Rollenlabel(render::TextRole::kSection, m_texte.titel, this)),
      m_leitsatz(new Rollenlabel(render::TextRole::kNote, m_texte.leitsatz, this)),
      m_knoepfe(new QHBoxLayout),
      m_filterfeld(new QLineEdit(this)),
      m_tabelle(new QTableView(this)),
      m_leer(new QWidget(this)),
      m_leertext(new QLabel(m_texte.leer, m_leer)),
      m_leerknopf(new QPushButton(symbol(QStringLiteral("plus")),
                                  m_texte.neu.isEmpty() ? tr("Hinzufügen") : m_texte.neu, m_leer)) {
    setObjectName(id);
    m_filter->setSourceModel(model);
    buildTable();
    buildLayout();
    connectModel();
    showState();
}

void Eintragsliste::buildTable() {
    m_tabelle->setObjectName(objectName() + QStringLiteral("_tabelle"));
    m_tabelle->setAccessibleName(m_texte.titel);
    richteListentabelleEin(*m_tabelle, *m_filter);
    m_tabelle->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tabelle->setSortingEnabled(true);
    m_tabelle->installEventFilter(this);
    m_tabelle->viewport()->installEventFilter(this);
}

void Eintragsliste::buildLayout() {
    m_titel->setVisible(!m_texte.titel.isEmpty());
    m_leitsatz->setWordWrap(true);
    m_leitsatz->setVisible(!m_texte.leitsatz.isEmpty());
    m_filterfeld->setObjectName(objectName() + QStringLiteral("_filter"));
    m_filterfeld->setPlaceholderText(tr("Filtern"));
    m_filterfeld->setAccessibleName(tr("%1 filtern").arg(m_texte.titel));
    m_filterfeld->setClearButtonEnabled(true);
    m_filterfeld->installEventFilter(this);
    m_leertext->setWordWrap(true);
    m_leertext->setForegroundRole(QPalette::PlaceholderText);
    m_leerknopf->setObjectName(objectName() + QStringLiteral("_leer_knopf"));
    m_leerknopf->setAutoDefault(false);
    m_leerknopf->hide();
    auto* empty = new QHBoxLayout(m_leer);
    empty->setContentsMargins(0, abstand(1), 0, abstand(1));
    empty->setSpacing(abstand(4));
    empty->addWidget(m_leertext, 1);
    empty->addWidget(m_leerknopf);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_knoepfe);
    row->addStretch(1);
    row->addWidget(m_filterfeld, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    column->addWidget(m_titel);
    column->addWidget(m_leitsatz);
    column->addSpacing(abstand(1));
    column->addLayout(row);
    column->addWidget(m_tabelle);
    column->addWidget(m_leer);
    // Not a focus proxy: changing one takes widgets out of the round of the Tab key. See event().
    setFocusPolicy(Qt::ClickFocus);
}

void Eintragsliste::connectModel() {
    auto* model = m_filter->sourceModel();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &Eintragsliste::rememberCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showState();
        restoreCurrent();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { showState(); });
    connect(m_tabelle->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateEnabled();
        Q_EMIT auswahlChanged();
    });
    connect(m_tabelle->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Eintragsliste::adaptHeight);
    connect(m_tabelle, &QTableView::doubleClicked, this, [this] { edit(); });
    connect(m_leerknopf, &QPushButton::clicked, this, [this] {
        if (auto* add = aktion(objectName() + QStringLiteral("_neu"))) add->trigger();
    });
    connect(m_filterfeld, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSuchtext(text);
        adaptHeight();
    });
}

QAction* Eintragsliste::makeAktion(const QString& id, const QString& text, const QString& icon,
                                   std::function<void()> run) {
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    if (!icon.isEmpty()) action->setIcon(symbol(icon));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_tabelle->addAction(action);
    m_knoepfe->addWidget(new Aktionsknopf(action, this));
    return action;
}

void Eintragsliste::setHinzufuegen(Handler handler) {
    auto* action = makeAktion(objectName() + QStringLiteral("_neu"), tr("Hinzufügen"), QStringLiteral("plus"),
                              std::move(handler));
    action->setShortcut(Qt::Key_Insert);
    m_aktionen.push_back({action, Braucht::kNichts, true});
    showState();
}

void Eintragsliste::setBearbeiten(Idhandler handler) {
    auto* action = makeAktion(objectName() + QStringLiteral("_bearbeiten"), tr("Bearbeiten"),
                              QStringLiteral("stift"), [this, run = std::move(handler)] {
                                  if (const auto id = gewaehlteId()) run(*id);
                              });
    action->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_aktionen.push_back({action, Braucht::kEine, true});
    updateEnabled();
}

void Eintragsliste::setLoeschen(Idshandler handler) {
    auto* action = makeAktion(objectName() + QStringLiteral("_loeschen"), tr("Löschen"),
                              QStringLiteral("papierkorb"), [this, run = std::move(handler)] {
                                  if (const auto ids = gewaehlteIds(); !ids.empty()) run(ids);
                              });
    action->setShortcut(QKeySequence::Delete);
    m_aktionen.push_back({action, Braucht::kMindestensEine, true});
    updateEnabled();
}

void Eintragsliste::setVerschieben(Verschieben handler) {
    m_verschieben = std::move(handler);
    m_tabelle->setSortingEnabled(false);
    m_tabelle->horizontalHeader()->setSortIndicatorShown(false);
    m_tabelle->horizontalHeader()->setSectionsClickable(false);
    m_filter->sort(-1);
    struct Richtung {
        const char* id;
        const char* icon;
        QString text;
        Qt::Key key;
        int step;
    };
    const Richtung both[] = {{"_hoch", "hoch", tr("Nach oben"), Qt::Key_Up, -1},
                             {"_runter", "runter", tr("Nach unten"), Qt::Key_Down, 1}};
    for (const auto& way : both) {
        auto* action = makeAktion(objectName() + QLatin1String(way.id), way.text, QLatin1String(way.icon),
                                  [this, step = way.step] { move(step); });
        action->setShortcut(QKeySequence(Qt::ALT | way.key));
        m_aktionen.push_back({action, Braucht::kEine, true});
    }
    // Between rows that a filter hides nobody knows the place.
    auto* pulling =
        new Zeilenziehen(*m_tabelle, [this] { return !m_nurLesen && m_filterfeld->text().isEmpty(); });
    connect(pulling, &Zeilenziehen::gezogen, this, [this](int from, int to) {
        m_verschieben(m_filter->index(from, 0).data(models::kIdRole).toLongLong(), to - from);
    });
    updateEnabled();
}

void Eintragsliste::addAktion(Listenaktion aktion) {
    auto* action = makeAktion(aktion.id, aktion.text, aktion.symbol,
                              [this, run = std::move(aktion.handler)] { run(gewaehlteIds()); });
    m_aktionen.push_back(
        {action, aktion.brauchtAuswahl ? Braucht::kMindestensEine : Braucht::kNichts, aktion.aendert});
    updateEnabled();
}

void Eintragsliste::setDehnbareSpalte(int spalte) {
    m_dehnbar = spalte;
    adaptColumns();
}

void Eintragsliste::setSpaltenbreite(int spalte, int zeichenMin, int zeichenMax) {
    m_breiten[spalte] = {zeichenMin, zeichenMax};
    adaptColumns();
}

void Eintragsliste::sortiereNach(int spalte, Qt::SortOrder ordnung) {
    ISP_REQUIRE(!m_verschieben);  // the order is the user's
    m_tabelle->sortByColumn(spalte, ordnung);
}

void Eintragsliste::setZeilenMax(int zeilen) {
    m_zeilenMax = std::max(1, zeilen);
    adaptHeight();
}

void Eintragsliste::setNurLesen(bool nurLesen) {
    m_nurLesen = nurLesen;
    showState();
}

void Eintragsliste::setKopfSichtbar(bool sichtbar) {
    m_titel->setVisible(sichtbar && !m_texte.titel.isEmpty());
}

QAction* Eintragsliste::aktion(const QString& id) const {
    return findChild<QAction*>(id, Qt::FindDirectChildrenOnly);
}

std::vector<qlonglong> Eintragsliste::gewaehlteIds() const {
    auto rows = m_tabelle->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<qlonglong> ids;
    for (const auto& row : rows)
        ids.push_back(row.data(models::kIdRole).toLongLong());
    return ids;
}

std::optional<qlonglong> Eintragsliste::gewaehlteId() const {
    const auto ids = gewaehlteIds();
    return ids.size() == 1 ? std::optional(ids.front()) : std::nullopt;
}

void Eintragsliste::waehleId(qlonglong id) {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(models::kIdRole).toLongLong() != id) continue;
        m_tabelle->selectRow(row);
        m_tabelle->scrollTo(m_filter->index(row, 0));
        return;
    }
}

void Eintragsliste::showState() {
    const int all = m_filter->sourceModel()->rowCount();
    if (all < kFilterAb && !m_filterfeld->text().isEmpty()) m_filterfeld->clear();
    m_filterfeld->setVisible(all >= kFilterAb);
    const bool hadFocus = m_tabelle->hasFocus() || m_leerknopf->hasFocus();
    m_tabelle->setVisible(all > 0);
    m_leer->setVisible(all == 0);
    const bool canAdd = !m_nurLesen && aktion(objectName() + QStringLiteral("_neu")) != nullptr;
    m_leerknopf->setVisible(canAdd);
    // An empty list offers what can be done with it once: beside the sentence.
    for (int i = 0; i < m_knoepfe->count(); ++i)
        if (auto* button = m_knoepfe->itemAt(i)->widget()) button->setVisible(all > 0 || isExtra(i));
    if (hadFocus) setFocus();
    updateEnabled();
    adaptHeight();
    adaptColumns();
}

bool Eintragsliste::isExtra(int index) const {
    const auto& entry = m_aktionen[static_cast<std::size_t>(index)];
    return entry.braucht == Braucht::kNichts && !entry.action->objectName().endsWith(QStringLiteral("_neu"));
}

void Eintragsliste::updateEnabled() {
    const auto chosen = m_tabelle->selectionModel()->selectedRows();
    for (const auto& entry : m_aktionen) {
        const bool enough = entry.braucht == Braucht::kNichts ||
                            (entry.braucht == Braucht::kEine ? chosen.size() == 1 : !chosen.isEmpty());
        entry.action->setEnabled(enough && !(m_nurLesen && entry.aendert));
    }
    if (!m_verschieben || chosen.size() != 1) return;
    const int row = chosen.first().row();
    if (row == 0) aktion(objectName() + QStringLiteral("_hoch"))->setEnabled(false);
    if (row == m_filter->rowCount() - 1) aktion(objectName() + QStringLiteral("_runter"))->setEnabled(false);
}

void Eintragsliste::adaptHeight() {
    auto* rows = m_tabelle->verticalHeader();
    rows->setDefaultSectionSize(fontMetrics().height() + abstand(2));
    const int shown = std::clamp(m_filter->rowCount(), 1, m_zeilenMax);
    const auto* bar = m_tabelle->horizontalScrollBar();
    const int below = bar->maximum() > 0 ? bar->sizeHint().height() : 0;
    m_tabelle->setFixedHeight(m_tabelle->horizontalHeader()->sizeHint().height() +
                              shown * rows->defaultSectionSize() + below + 2 * m_tabelle->frameWidth());
}

void Eintragsliste::adaptColumns() {
    const auto limits = [this](int column) {
        const auto limit = m_breiten.contains(column) ? m_breiten.at(column) : Breite{};
        return Spaltenbreite{limit.min, limit.max};
    };
    verteileSpalten(*m_tabelle, limits, {0, m_dehnbar, {}});
    adaptHeight();
}

void Eintragsliste::rememberCurrent() {
    m_gemerkt = gewaehlteId();
    m_gemerkteZeile = m_tabelle->currentIndex().row();
}

/// The same record where it still is, else the one that took its place.
void Eintragsliste::restoreCurrent() {
    if (m_gemerkt) waehleId(*m_gemerkt);
    if (gewaehlteIds().empty() && m_gemerkteZeile >= 0 && m_filter->rowCount() > 0)
        m_tabelle->selectRow(std::min(m_gemerkteZeile, m_filter->rowCount() - 1));
    updateEnabled();
    Q_EMIT auswahlChanged();
}

void Eintragsliste::edit() {
    if (auto* action = aktion(objectName() + QStringLiteral("_bearbeiten"))) action->trigger();
}

void Eintragsliste::move(int step) {
    if (const auto id = gewaehlteId()) m_verschieben(*id, step);
}

bool Eintragsliste::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tabelle->viewport() && event->type() == QEvent::Resize) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (resize->size().width() != resize->oldSize().width()) adaptColumns();
    }
    if (watched == m_tabelle && event->type() == QEvent::FocusIn && !m_tabelle->currentIndex().isValid() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason && m_filter->rowCount() > 0)
        m_tabelle->selectRow(0);  // so that one sees where one is
    if (watched == m_filterfeld && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_filterfeld->text().isEmpty()) {
            m_filterfeld->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_tabelle->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool Eintragsliste::event(QEvent* event) {
    if (event->type() == QEvent::FontChange) adaptColumns();
    if (event->type() == QEvent::FocusIn)
        (m_tabelle->isVisibleTo(this) ? static_cast<QWidget*>(m_tabelle) : m_leerknopf)
            ->setFocus(static_cast<QFocusEvent*>(event)->reason());
    return QWidget::event(event);
}

}  // namespace isp::gui
