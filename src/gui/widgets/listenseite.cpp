// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listenseite.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/aktionsknopf.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/leerzustand.h"
#include "gui/widgets/listentabelle.h"
#include "models/tabellen_model.h"
#include "texte/meldung.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace isp::gui {

Listenseite::Listenseite(QAbstractItemModel* model, Listentexte texte, QWidget* parent)
    : QWidget(parent),
      m_texte(std::move(texte)),
      m_filter(new models::Listenfilter(this)),
      m_filterfeld(new QLineEdit(this)),
      m_zahl(new Rollenlabel(render::TextRole::kNote, {}, this)),
      m_filterleiste(new QHBoxLayout),
      m_knoepfe(new QHBoxLayout),
      m_stapel(new QStackedWidget(this)),
      m_tabelle(new QTableView(m_stapel)),
      m_leer(new Leerzustand(m_stapel)) {
    m_filter->setSourceModel(model);
    m_breiten.resize(static_cast<std::size_t>(model->columnCount()));
    build();
    connect(m_filterfeld, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSuchtext(text);
        showState();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showState();
        passeSpaltenAn();
        Q_EMIT auswahlChanged();
    });
    connect(m_tabelle->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Listenseite::auswahlChanged);
    connect(m_tabelle, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT zeileAktiviert(m_filter->mapToSource(index).row()); });
    connect(this, &Listenseite::auswahlChanged, this, [this] {
        for (auto* action : m_auswahlAktionen)
            action->setEnabled(gewaehlteZeile().has_value());
    });
    connect(m_leer, &Leerzustand::triggered, this, [this] {
        if (m_filter->sourceModel()->rowCount() == 0) {
            Q_EMIT leerTriggered();
        } else if (m_filter->suchtext().isEmpty()) {
            Q_EMIT filterLeeren();
        } else {
            m_filterfeld->clear();
            m_filterfeld->setFocus();
        }
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filterfeld->setFocus(Qt::ShortcutFocusReason);
        m_filterfeld->selectAll();
    });
    showState();
}

void Listenseite::build() {
    m_filterfeld->setPlaceholderText(m_texte.filterhinweis);
    m_filterfeld->setClearButtonEnabled(true);
    m_filterfeld->addAction(symbol(QStringLiteral("suche")), QLineEdit::LeadingPosition);
    m_filterfeld->setAccessibleName(m_texte.filterhinweis);
    m_filterfeld->setMinimumWidth(abstand(28));
    m_filterfeld->setMaximumWidth(abstand(72));
    m_filterfeld->installEventFilter(this);

    richteListentabelleEin(*m_tabelle, *m_filter);
    m_tabelle->setAccessibleName(m_texte.mehrzahl);
    m_tabelle->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);  // Qt begins descending
    m_tabelle->setSortingEnabled(true);
    m_tabelle->viewport()->installEventFilter(this);
    m_stapel->addWidget(m_tabelle);
    m_stapel->addWidget(m_leer);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filterfeld, 4);
    row->addLayout(m_filterleiste);
    row->addWidget(m_zahl);
    row->addStretch(1);
    row->addLayout(m_knoepfe);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addLayout(row);
    column->addWidget(m_stapel, 1);
    new Fokusweitergabe(*this, *m_tabelle);
}

void Listenseite::addAktion(QAction* aktion, bool brauchtAuswahl) {
    m_knoepfe->addWidget(new Aktionsknopf(aktion, this));
    m_tabelle->addAction(aktion);
    if (!brauchtAuswahl) return;
    m_auswahlAktionen.push_back(aktion);
    aktion->setEnabled(gewaehlteZeile().has_value());
}

QAction* Listenseite::addKnopf(const char* name, const char* zeichen, const QString& text,
                               bool brauchtAuswahl) {
    auto* action = new QAction(symbol(QString::fromLatin1(zeichen)), text, this);
    action->setObjectName(QString::fromLatin1(name));
    addAktion(action, brauchtAuswahl);
    return action;
}

QAction* Listenseite::addLoeschknopf(const char* name) {
    auto* action = addKnopf(name, "papierkorb", tr("Löschen"), true);
    action->setShortcut(QKeySequence::Delete);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void Listenseite::addMenueaktion(QAction* aktion) {
    m_tabelle->addAction(aktion);
    m_auswahlAktionen.push_back(aktion);
    aktion->setEnabled(gewaehlteZeile().has_value());
}

void Listenseite::addFilter(QWidget* filter) {
    m_filterleiste->addWidget(filter);
}

void Listenseite::filterChanged() {
    m_filter->pruefeNeu();
    showState();
    Q_EMIT auswahlChanged();
}

void Listenseite::setSpaltenbreite(int spalte, int zeichenMin, int zeichenMax) {
    m_breiten[static_cast<std::size_t>(spalte)] = {zeichenMin, zeichenMax};
}

void Listenseite::setDehnbareSpalte(int spalte) {
    m_plan.dehnbar = spalte;
}

void Listenseite::setNamensspalte(int spalte) {
    m_plan.name = spalte;
}

void Listenseite::setVerzichtbareSpalten(std::vector<int> spalten) {
    m_plan.verzichtbar = std::move(spalten);
}

void Listenseite::sortiereNach(int spalte, Qt::SortOrder ordnung) {
    m_tabelle->sortByColumn(spalte, ordnung);
}

void Listenseite::passeSpaltenAn() {
    m_tabelle->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + abstand(2));
    m_breiten.resize(static_cast<std::size_t>(m_filter->columnCount()));  // some models grow columns
    const auto limits = [this](int column) {
        const auto& limit = m_breiten[static_cast<std::size_t>(column)];
        return Spaltenbreite{limit.min, limit.max};
    };
    verteileSpalten(*m_tabelle, limits, m_plan);
}

void Listenseite::showState() {
    const int all = m_filter->sourceModel()->rowCount();
    const int shown = m_filter->rowCount();
    const auto noun = all == 1 ? m_texte.einzahl : m_texte.mehrzahl;
    const auto number = [](int n) { return texte::zahl(n, 0); };
    m_zahl->setText(shown == all ? tr("%1 %2").arg(number(all), noun)
                                 : tr("%1 von %2 %3").arg(number(shown), number(all), noun));
    m_filterfeld->setEnabled(all > 0);
    if (shown > 0) {
        m_stapel->setCurrentWidget(m_tabelle);
        return;
    }
    if (all > 0) {
        const auto typed = m_filter->suchtext();
        m_leer->setInhalt(tr("Nichts gefunden"),
                          typed.isEmpty() ? tr("Kein Eintrag passt zum Filter.")
                                          : tr("Kein Eintrag enthält „%1“.").arg(typed),
                          tr("Filter leeren"));
    } else {
        m_leer->setInhalt(m_texte.leerTitel, m_texte.leerSatz, m_texte.leerKnopf);
    }
    m_stapel->setCurrentWidget(m_leer);
}

std::optional<int> Listenseite::gewaehlteZeile() const {
    const auto rows = m_tabelle->selectionModel()->selectedRows();
    if (rows.size() != 1) return {};
    return m_filter->mapToSource(rows.first()).row();
}

void Listenseite::waehleId(qlonglong id) {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(models::kIdRole).toLongLong() != id) continue;
        m_tabelle->selectRow(row);
        m_tabelle->scrollTo(m_filter->index(row, 0));
        return;
    }
}

bool Listenseite::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tabelle->viewport() && event->type() == QEvent::Resize) {
        // Only a new width concerns the columns: a scroll bar below them changes the height, and back again.
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (resize->size().width() != resize->oldSize().width()) passeSpaltenAn();
    }
    if (watched == m_filterfeld && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_filterfeld->text().isEmpty()) {
            m_filterfeld->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_filter->rowCount() > 0) {
                m_tabelle->setFocus();
                if (!m_tabelle->currentIndex().isValid()) m_tabelle->selectRow(0);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace isp::gui
