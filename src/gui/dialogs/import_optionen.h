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
    [[nodiscard]] QCheckBox* anlegen() const noexcept { return m_anlegen; }

    /// What the file said about itself, as placeholders; what was recognised.
    void setStand(const workspace::Importstand& stand);
    [[nodiscard]] workspace::ImportOptionen optionen() const;
    /// File text -> code, from the mapping table.
    void setZuordnung(const QString& text, const QString& code);
    void resetZuordnung();
    [[nodiscard]] bool hasZuordnung() const noexcept { return !m_kennzahlen.empty(); }

Q_SIGNALS:
    void changed();

private:
    void buildQuelle(QWidget* parent);
    void buildAufbau(const workspace::Bestand& bestand, QWidget* parent);
    void periodeEdited();

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
    std::map<std::string, std::string> m_kennzahlen;
};

}  // namespace isp::gui
