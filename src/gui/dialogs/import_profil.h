// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importauftrag.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace isp::workspace {
class Werkbank;
}

namespace isp::gui {

/// Which profile an import uses: says so, names what no longer fits, lets it be changed or switched off, and
/// offers to keep the present mapping as one.
class ImportProfil : public QWidget {
    Q_OBJECT

public:
    explicit ImportProfil(QWidget* parent = nullptr);

    void setStand(const workspace::Importstand& stand);

Q_SIGNALS:
    void profilChosen(const QString& name);  ///< empty: without one
    void merkenTriggered();

private:
    QComboBox* m_wahl;
    QLabel* m_satz;
    QPushButton* m_merken;
};

/// Asks for name, supplier and file pattern and keeps the mapping of `stand` as a profile, as one step to be
/// undone. `fertig` gets the name.
void frageProfil(QWidget* parent, workspace::Werkbank& werkbank, const workspace::ImportstandPtr& stand,
                 std::function<void(const QString&)> fertig);

}  // namespace isp::gui
