// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personendaten.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace isp::gui {

class FaelligeSeite;
class FundstellenModel;
class PersonenModel;
class Umgebung;

/// Personal data of the store: everyone who is named or has done something, each with all places; to be given
/// out (Art. 15 DSGVO) or taken out with all traces (Art. 17). Beside them what is past its period, which
/// is in front where there is any, and the periods.
class PersonenDialog : public QDialog {
    Q_OBJECT

public:
    explicit PersonenDialog(Umgebung& umgebung, QWidget* parent = nullptr);

private:
    void build();
    QWidget* buildPersonen();
    void zeigePerson(const QString& name);
    void zeigeAnzahlFaellige();
    void refresh();
    void showFundstellen();
    void speichereAuskunft();
    void loesche();
    [[nodiscard]] const Person* gewaehlt() const;

    Umgebung& m_umgebung;
    PersonenModel* m_personen;
    FundstellenModel* m_fundstellen;
    QTableView* m_liste;
    QTableView* m_stellen;
    QLabel* m_satz;
    QPushButton* m_auskunft;
    QPushButton* m_loeschen;
    QTabWidget* m_seiten = nullptr;
    FaelligeSeite* m_faellige = nullptr;
};

}  // namespace isp::gui
