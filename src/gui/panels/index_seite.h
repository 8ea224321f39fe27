// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/atlas_seite.h"
#include "gui/panels/geometriespeicher.h"
#include "models/index_model.h"
#include "render/indexblatt.h"
#include "workspace/auswahl.h"
#include "workspace/indizes.h"

#include <QTimer>
#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace isp::gui {

class BeitragsWidget;
class IndexEditor;
class KartenWidget;
class Listenseite;
class StatusmatrixWidget;
class Tabellenkopplung;

/// The index workshop: kept indices with their versions, an editor of their parts, and what comes of them at
/// once: map with matrix, table, contributions, documentation.
class IndexSeite : public AtlasSeite {
    Q_OBJECT

public:
    IndexSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent = nullptr);
    ~IndexSeite() override;

    void storeChanged() override;
    [[nodiscard]] QStringList ungespeichert() const override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    /// nullptr where it could not be computed.
    [[nodiscard]] const models::IndexPtr& ergebnis() const noexcept { return m_index; }
    [[nodiscard]] IndexEditor& editor() const noexcept { return *m_editor; }
    /// The finished sheet in light colours.
    [[nodiscard]] render::Indexblatt blatt() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QString vermerk() const;
    void build();
    QWidget* buildLinks();
    QWidget* buildMitte();
    QWidget* buildRechts();
    QPushButton* addKnopf(const char* name, const QString& text, void (IndexSeite::*handler)());
    void fillAusgabe(QMenu& menu);
    void connectSelection();

    void refreshListe();
    void waehle(int row);
    void setEntwurf(const workspace::Indexbeschreibung& beschreibung, const QString& notiz);
    void showKnoepfe();
    [[nodiscard]] const workspace::Index* gewaehlt() const;
    [[nodiscard]] bool geaendert() const;

    void neu();
    void dupliziere();
    void loesche();
    void speichere();
    void verwirf();
    void fillFassungen();

    void rechne();
    void showErgebnis();
    void showRaum();
    void markGruppe(int status, int spalte);
    void kopiereBild();
    void speichereBild();
    void kopiereTabelle();
    void kopiereText();
    void speichereDefinition();
    void ladeDefinition();

    std::vector<workspace::Index> m_indizes;
    std::optional<workspace::Index> m_neu;  ///< not kept yet: no id
    workspace::Indexbeschreibung m_gespeichert;
    QString m_notiz;
    models::IndexPtr m_index;
    std::optional<Error> m_fehler;
    std::shared_ptr<const render::Kartengeometrie> m_geometrie;
    Geometriespeicher m_geometrien;
    workspace::Auswahl m_eigene;  ///< marks of the level of the index
    bool m_gleicht = false;
    bool m_veraltet = true;
    QTimer m_spaeter;

    QListWidget* m_liste = nullptr;
    QLabel* m_stand = nullptr;
    QPushButton* m_duplizieren = nullptr;
    QPushButton* m_loeschen = nullptr;
    QPushButton* m_speichern = nullptr;
    QPushButton* m_verwerfen = nullptr;
    QToolButton* m_fassungen = nullptr;
    QToolButton* m_ausgabe = nullptr;
    IndexEditor* m_editor = nullptr;
    QLabel* m_titel = nullptr;
    QLabel* m_meldung = nullptr;
    QLabel* m_quelle = nullptr;
    KartenWidget* m_karte = nullptr;
    StatusmatrixWidget* m_matrix = nullptr;
    QTabWidget* m_reiter = nullptr;
    models::IndexModel* m_model = nullptr;
    Listenseite* m_tabelle = nullptr;
    Tabellenkopplung* m_kopplung = nullptr;
    BeitragsWidget* m_beitraege = nullptr;
    QTextBrowser* m_doku = nullptr;
};

}  // namespace isp::gui
