// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listenfilter.h"
#include "models/tabellen_model.h"

#include <QTableView>
#include <QWidget>
#include <functional>
#include <map>
#include <optional>
#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace isp::gui {

/// What a list of records says about itself.
struct Eintragstexte {
    QString titel;     ///< heading: `Maßnahmen`
    QString leitsatz;  ///< one sentence below it
    QString leer;      ///< what stands there while there is nothing: `Noch keine Maßnahme geplant.`
    QString neu;       ///< the words of the button of the empty state; empty: `Hinzufügen`
};

/// Something that can be done with the list. `handler` gets the ids of the chosen rows.
struct Listenaktion {
    Listenaktion(QString key, QString words, std::function<void(const std::vector<qlonglong>&)> run,
                 QString icon = {}, bool selection = true, bool changes = true)
        : id(std::move(key)),
          text(std::move(words)),
          handler(std::move(run)),
          symbol(std::move(icon)),
          brauchtAuswahl(selection),
          aendert(changes) {}

    QString id;  ///< ASCII; the button is `knopf_<id>`, the action has the id as its name
    QString text;
    std::function<void(const std::vector<qlonglong>&)> handler;
    QString symbol;  ///< name of an icon, may be empty
    bool brauchtAuswahl;
    bool aendert;  ///< false: also offered where nothing can be changed (to show, to export)
};

/// The records of one kind inside a panel: heading, sentence, buttons, and a table that is as high as its
/// rows (up to eight, then it scrolls), so that several stand one below the other. Enter or double click
/// edits, Delete removes, Insert adds, Alt+↑/↓ or pulling a row moves, Ctrl+C copies. The chosen row stays
/// when rows are replaced.
class Eintragsliste : public QWidget {
    Q_OBJECT

public:
    using Handler = std::function<void()>;
    using Idhandler = std::function<void(qlonglong)>;
    using Idshandler = std::function<void(const std::vector<qlonglong>&)>;
    /// By how many rows: negative up, positive down.
    using Verschieben = std::function<void(qlonglong, int)>;

    /// `id`: ASCII, the object name; `model` must have kIdRole and outlive the list. Owned by the caller.
    Eintragsliste(const QString& id, QAbstractItemModel* model, Eintragstexte texte,
                  QWidget* parent = nullptr);

    // What is not set is not offered. Buttons: knopf_<id>_neu, _bearbeiten, _loeschen, _hoch, _runter.
    void setHinzufuegen(Handler handler);
    void setBearbeiten(Idhandler handler);
    void setLoeschen(Idshandler handler);
    /// The order of the rows is the user's: no sorting by columns, buttons ↑ and ↓, rows can be pulled.
    void setVerschieben(Verschieben handler);
    void addAktion(Listenaktion aktion);

    void setDehnbareSpalte(int spalte);
    void setSpaltenbreite(int spalte, int zeichenMin, int zeichenMax);
    void sortiereNach(int spalte, Qt::SortOrder ordnung);
    /// Rows that are seen at once; 8 at first.
    void setZeilenMax(int zeilen);
    /// Nothing can be changed (a closed Durchlauf): copying stays, and actions that change nothing.
    void setNurLesen(bool nurLesen);
    /// For lists that get their heading elsewhere (Abschnittsbereich).
    void setKopfSichtbar(bool sichtbar);

    [[nodiscard]] QTableView* tabelle() const noexcept { return m_tabelle; }
    [[nodiscard]] models::Listenfilter* filter() const noexcept { return m_filter; }
    [[nodiscard]] QAction* aktion(const QString& id) const;
    /// Keys of the chosen rows, in the order they stand.
    [[nodiscard]] std::vector<qlonglong> gewaehlteIds() const;
    /// The one chosen row; none while several are chosen.
    [[nodiscard]] std::optional<qlonglong> gewaehlteId() const;
    void waehleId(qlonglong id);

Q_SIGNALS:
    void auswahlChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildTable();
    void buildLayout();
    void connectModel();
    QAction* makeAktion(const QString& id, const QString& text, const QString& icon,
                        std::function<void()> run);
    void showState();
    /// Is the button of this number of use in an empty list too?
    [[nodiscard]] bool isExtra(int index) const;
    void updateEnabled();
    void adaptHeight();
    void adaptColumns();
    void rememberCurrent();
    void restoreCurrent();
    void edit();
    void move(int step);

    struct Breite {
        int min = 4;
        int max = 48;
    };
    /// When an action can be triggered.
    enum class Braucht { kNichts, kEine, kMindestensEine };
    struct Eintrag {
        QAction* action = nullptr;
        Braucht braucht = Braucht::kNichts;
        bool aendert = true;
    };

    Eintragstexte m_texte;
    models::Listenfilter* m_filter;
    QLabel* m_titel;
    QLabel* m_leitsatz;
    QHBoxLayout* m_knoepfe;
    QLineEdit* m_filterfeld;
    QTableView* m_tabelle;
    QWidget* m_leer;
    QLabel* m_leertext;
    QPushButton* m_leerknopf;
    std::map<int, Breite> m_breiten;
    std::vector<Eintrag> m_aktionen;
    Verschieben m_verschieben;
    int m_dehnbar = 0;
    int m_zeilenMax = 8;
    bool m_nurLesen = false;
    std::optional<qlonglong> m_gemerkt;
    int m_gemerkteZeile = -1;
};

/// A list together with its table of columns; `setzeEintraege` replaces the rows and keeps the chosen one.
template <typename Row>
class EintragslisteVon : public Eintragsliste {
public:
    EintragslisteVon(const QString& id, std::vector<models::Spalte<Row>> spalten,
                     std::function<qlonglong(const Row&)> schluessel, Eintragstexte texte,
                     QWidget* parent = nullptr)
        : EintragslisteVon(id, new models::TabellenModel<Row>(std::move(spalten), std::move(schluessel)),
                           std::move(texte), parent) {}

    void setzeEintraege(std::vector<Row> rows) { m_model->setRows(std::move(rows)); }
    [[nodiscard]] const std::vector<Row>& eintraege() const noexcept { return m_model->rows(); }
    /// The one chosen record, nullptr while none or several are.
    [[nodiscard]] const Row* gewaehlt() const {
        const auto rows = tabelle()->selectionModel()->selectedRows();
        return rows.size() == 1 ? &m_model->row(filter()->mapToSource(rows.first()).row()) : nullptr;
    }

private:
    EintragslisteVon(const QString& id, models::TabellenModel<Row>* model, Eintragstexte texte,
                     QWidget* parent)
        : Eintragsliste(id, model, std::move(texte), parent),
          m_model(model) {
        model->setParent(this);
    }

    models::TabellenModel<Row>* m_model;
};

/// Replaces the rows of a list that was made on a TabellenModel of its own.
template <typename Row>
void setzeEintraege(EintragslisteVon<Row>& liste, std::vector<Row> rows) {
    liste.setzeEintraege(std::move(rows));
}

}  // namespace isp::gui
