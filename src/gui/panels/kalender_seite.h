// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace isp::models {
class TermineModel;
}

namespace isp::gui {

class Listenseite;
class Umgebung;

/// What is due when and from whom, and the list of what is to be asked: copied, saved or printed.
class KalenderSeite : public QWidget {
    Q_OBJECT

public:
    explicit KalenderSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    /// Reads anew when the page is seen.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void ask();
    void copyList();
    void saveList();
    void printList();
    /// As plain text or HTML; empty after an error, which was shown.
    QString liste(bool html);

    Umgebung& m_umgebung;
    models::TermineModel* m_model;
    Listenseite* m_liste;
    bool m_veraltet = true;
};

}  // namespace isp::gui
