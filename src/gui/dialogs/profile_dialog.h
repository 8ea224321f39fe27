// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace isp::workspace {
class Werkbank;
}

namespace isp::gui {

class ProfileModel;

/// The import profiles: rename, delete. Each change is one step to be undone.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProfileDialog(workspace::Werkbank& werkbank, QWidget* parent = nullptr);

private:
    void refresh();
    void rename();
    void remove();
    [[nodiscard]] QString chosen() const;

    workspace::Werkbank& m_werkbank;
    ProfileModel* m_model;
    QTableView* m_tabelle;
    QLabel* m_satz;
    QPushButton* m_umbenennen;
    QPushButton* m_loeschen;
};

}  // namespace isp::gui
