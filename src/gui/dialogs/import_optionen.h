// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importauftrag.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace isp::gui {

/// The steps of an import that are fields: Quelle (sheet, source, Stand, licence) and Aufbau (layout, level,
/// Kennzahl, Periode). Holds the ImportOptionen; tells when a change asks for a new preview.
class ImportOptionenFelder : public QObject {
    Q_OBJECT

public:
    ImportOptionenFelder(const workspace::Bestand& bestand, QWidget* parent);

    [[nodiscard]] QWidget* quelle() const noexcept { return m_quelleSeite; }
    [[nodiscard]] QWidget* aufbau() const noexcept { return m_aufbauSeite; }
    void setArt(Lieferungsart art) noexcept { m_art = art; }
    [[nodiscard]] QCheckBox* anlegen() const noexcept { return m_anlegen; }

    /// What the file said about itself, as placeholders; what was recognised.
    void setStand(const workspace::Importstand& stand);
    [[nodiscard]] workspace::ImportOptionen optionen() const;
    /// Shows these options, e.g. those of a profile; tells nobody.
    void setOptionen(const workspace::ImportOptionen& optionen);
    /// From now on the places of these options are the ones to be edited, not those remembered.
    void uebernimmOrte(const workspace::ImportOptionen& optionen);
    /// A place given to a Raum (its key), declared to be none of the store's, or (neither) open again.
    void setOrt(const std::string& ort, const std::string& raum, bool ausgeschlossen);
    /// File text -> code, from the mapping table.
    void setZuordnung(const QString& text, const QString& code);
    void resetZuordnung();
    [[nodiscard]] bool hasZuordnung() const noexcept {
        return !m_basis.kennzahlen.empty() || !m_basis.raeume.empty() || !m_basis.ausgeschlossen.empty();
    }

Q_SIGNALS:
    void changed();

private:
    void buildQuelle(QWidget* parent);
    void buildAufbau(const workspace::Bestand& bestand, QWidget* parent);
    void periodeEdited();
    void tellChanges(QComboBox* box);

    QWidget* m_quelleSeite = nullptr;
    QWidget* m_aufbauSeite = nullptr;
    QComboBox* m_blatt = nullptr;
    QLineEdit* m_quelle = nullptr;
    QLineEdit* m_stand = nullptr;
    QLineEdit* m_lizenz = nullptr;
    QLabel* m_datei = nullptr;
    QComboBox* m_layout = nullptr;
    QLabel* m_erkannt = nullptr;
    QComboBox* m_ebene = nullptr;
    QComboBox* m_kennzahl = nullptr;
    QLineEdit* m_periode = nullptr;
    QLabel* m_periodeFehler = nullptr;
    QCheckBox* m_anlegen = nullptr;
    QComboBox* m_lieferant = nullptr;
    QComboBox* m_zeilen = nullptr;
    Lieferungsart m_art = Lieferungsart::kDatei;
    bool m_vorschlagen = true;
    workspace::ImportOptionen m_basis;  ///< what no field shows: mapping, places, profile
};

}  // namespace isp::gui
