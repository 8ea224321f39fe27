// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "models/index_model.h"
#include "models/indikator_auswahl.h"
#include "workspace/indexbeschreibung.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace isp::workspace {
class Werkbank;
}

namespace isp::gui {

class Suchauswahl;

/// One part in the editor: what a high value means (mandatory), its weight, and what is wrong with it.
class IndexteilZeile : public QWidget {
    Q_OBJECT

public:
    IndexteilZeile(const workspace::Indexbestandteil& teil, const QString& name, QWidget* parent);

    [[nodiscard]] workspace::Indexbestandteil teil() const;
    /// The stored combinations of Ausprägungen, where there is something to choose.
    void setMerkmale(const QStringList& texte, std::vector<models::Merkmalwahl> wahlen);
    void setNummer(int nummer);
    /// Share in the index, or what does not work and what helps.
    void showErgebnis(const QString& text);
    void showFehler(const QString& text);

Q_SIGNALS:
    void changed();
    void entfernt();

private:
    workspace::Indexbestandteil m_teil;
    std::vector<models::Merkmalwahl> m_wahlen;
    QLabel* m_name;
    QComboBox* m_merkmal;
    QComboBox* m_richtung;
    QDoubleSpinBox* m_gewicht;
    QToolButton* m_weg;
    QLabel* m_notiz;
};

/// Everything an index is made of, to be changed live.
class IndexEditor : public QWidget {
    Q_OBJECT

public:
    explicit IndexEditor(QWidget* parent = nullptr);

    /// nullptr while no store is open.
    void setWerkbank(workspace::Werkbank* werkbank);
    void setBeschreibung(const workspace::Indexbeschreibung& beschreibung);
    [[nodiscard]] workspace::Indexbeschreibung beschreibung() const;
    /// What came of it: shares at the parts, or the error at the part it concerns. False where the error
    /// belongs to none of them.
    bool showErgebnis(const models::IndexPtr& index, const Error* fehler);

Q_SIGNALS:
    void changed();

private:
    void build();
    void addTeil(const QString& schluessel);
    IndexteilZeile* appendTeil(const workspace::Indexbestandteil& teil);
    void fillPerioden(const std::string& gewaehlt);
    void renumber();
    void announce();

    workspace::Werkbank* m_werkbank = nullptr;
    std::string m_name;
    QComboBox* m_ebene;
    QComboBox* m_periode;
    QComboBox* m_methode;
    QSpinBox* m_mindest;
    QSpinBox* m_dynamik;
    Suchauswahl* m_suche;
    QVBoxLayout* m_liste;
    QLabel* m_leer;
    std::vector<IndexteilZeile*> m_teile;
    bool m_stumm = false;
};

}  // namespace isp::gui
