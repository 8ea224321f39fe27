// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/indikator_auswahl.h"

#include <QWidget>
#include <set>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace isp::gui {

/// Which Kennzahlen and Indikatoren: a list to tick under headings, searched by what is typed; an
/// Indikatorenset ticks its members.
class ExportAuswahl : public QWidget {
    Q_OBJECT

public:
    struct Satz {
        QString name;
        std::set<std::string> codes;  ///< in lower case
    };

    ExportAuswahl(const std::vector<models::Auswahlzeile>& zeilen, std::vector<Satz> saetze,
                  QWidget* parent = nullptr);

    /// In the order of the list.
    [[nodiscard]] std::vector<std::string> gewaehlt() const;
    /// Codes in lower case; scrolls to the first.
    void setGewaehlt(const std::set<std::string>& codes);

Q_SIGNALS:
    void changed();

private:
    void build(const std::vector<models::Auswahlzeile>& zeilen);
    void filtere(const QString& text);
    void setAlle(bool gewaehlt);
    void showAnzahl();

    std::vector<Satz> m_saetze;
    QLineEdit* m_suche;
    QComboBox* m_satz;
    QListWidget* m_liste;
    QLabel* m_anzahl;
};

}  // namespace isp::gui
