// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace isp::gui {

/// The left rail: one button with icon and word per area, Alt+1 … in their order.
class Bereichsleiste : public QWidget {
    Q_OBJECT

public:
    explicit Bereichsleiste(QWidget* parent = nullptr);

    /// `aufschrift`: the words in the rail, of several lines where they are long.
    void addBereich(const QString& id, const QString& titel, const QString& aufschrift, const QIcon& icon);
    void setAktuell(const QString& id);

Q_SIGNALS:
    void bereichRequested(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Eintrag {
        QString id;
        QToolButton* knopf;
    };
    QVBoxLayout* m_layout;
    std::vector<Eintrag> m_eintraege;
};

}  // namespace isp::gui
