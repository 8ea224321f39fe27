// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/jobs.h"
#include "workspace/verlauf.h"

#include <QWidget>
#include <vector>

class QAction;
class QComboBox;
class QPlainTextEdit;

namespace isp::gui {

class Listenseite;
class Umgebung;

/// Who changed what and when: the history of the store (`isp historie`), searched and filtered by kind, with
/// each change in full. What the last step changed can be taken back from here.
class VerlaufSeite : public QWidget {
    Q_OBJECT

public:
    explicit VerlaufSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    /// Reads anew when the page is seen.
    void refresh();

Q_SIGNALS:
    void lieferungChosen(qlonglong id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void load();
    void show(std::vector<workspace::Verlaufseintrag> all);
    void fillArten();
    void showRows();
    void describe();
    void updateActions();
    void takeBack();
    void openObject();
    [[nodiscard]] const workspace::Verlaufseintrag* gewaehlt() const;

    Umgebung& m_umgebung;
    std::vector<workspace::Verlaufseintrag> m_alle;
    models::TabellenModel<workspace::Verlaufseintrag>* m_model;
    Listenseite* m_liste;
    QComboBox* m_art;
    QPlainTextEdit* m_einzelheiten;
    QAction* m_zuruecknehmen;
    QAction* m_oeffnen;
    bool m_veraltet = true;
    workspace::Job m_job{this};
};

}  // namespace isp::gui
