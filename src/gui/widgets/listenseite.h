// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/spaltenbreiten.h"
#include "models/listenfilter.h"

#include <QTableView>
#include <QWidget>
#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace isp::gui {

class Leerzustand;

/// What a list says about itself.
struct Listentexte {
    QString filterhinweis;  ///< placeholder of the filter box
    QString einzahl;        ///< `Indikator`
    QString mehrzahl;       ///< `Indikatoren`
    QString leerTitel;
    QString leerSatz;
    QString leerKnopf;
};

/// A list as every list of the program is: filter box (Ctrl+F), columns to sort by, copying as a spreadsheet
/// takes it (Ctrl+C), a context menu with what can be done, and an empty state that says what to do next.
class Listenseite : public QWidget {
    Q_OBJECT

public:
    /// `model` must have kSortRole and kIdRole, and outlive the page.
    Listenseite(QAbstractItemModel* model, Listentexte texte, QWidget* parent = nullptr);

    /// A button above the list that is also in the context menu; `brauchtAuswahl`: enabled only while a row
    /// is chosen.
    void addAktion(QAction* aktion, bool brauchtAuswahl);
    /// The same with an action made of these; `name` is its object name.
    QAction* addKnopf(const char* name, const char* zeichen, const QString& text, bool brauchtAuswahl);
    /// Del deletes what is chosen.
    QAction* addLoeschknopf(const char* name);
    /// In the context menu only, for one chosen row.
    void addMenueaktion(QAction* aktion);
    /// Characters a column is at least and at most wide; the rest elides.
    void setSpaltenbreite(int spalte, int zeichenMin, int zeichenMax);
    void setDehnbareSpalte(int spalte);
    /// The column that says what a row is; 0 at first. It is cut last.
    void setNamensspalte(int spalte);
    /// Columns that are hidden, in this order, while the list is too narrow for all.
    void setVerzichtbareSpalten(std::vector<int> spalten);
    /// A filter of its own beside the filter box.
    void addFilter(QWidget* filter);
    /// Called by such a filter: what is shown has changed.
    void filterChanged();
    void sortiereNach(int spalte, Qt::SortOrder ordnung);

    [[nodiscard]] QTableView* tabelle() const noexcept { return m_tabelle; }
    [[nodiscard]] QLineEdit* filterfeld() const noexcept { return m_filterfeld; }
    [[nodiscard]] models::Listenfilter* filter() const noexcept { return m_filter; }
    /// Row of the model below the filter.
    [[nodiscard]] std::optional<int> gewaehlteZeile() const;
    /// Chooses the row with that id, where the filter shows it.
    void waehleId(qlonglong id);
    void passeSpaltenAn();

Q_SIGNALS:
    void auswahlChanged();
    void zeileAktiviert(int zeile);
    void leerTriggered();
    /// Nothing is left and the filter box is empty: the other filters are to be opened.
    void filterLeeren();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showState();

    struct Breite {
        int min = 4;
        int max = 40;
    };
    Listentexte m_texte;
    models::Listenfilter* m_filter;
    QLineEdit* m_filterfeld;
    QLabel* m_zahl;
    QHBoxLayout* m_filterleiste;
    QHBoxLayout* m_knoepfe;
    QStackedWidget* m_stapel;
    QTableView* m_tabelle;
    Leerzustand* m_leer;
    std::vector<Breite> m_breiten;
    Spaltenplan m_plan;
    std::vector<QAction*> m_auswahlAktionen;
};

}  // namespace isp::gui
