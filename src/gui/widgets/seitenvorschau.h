// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>
#include <vector>

class QVBoxLayout;

namespace isp::gui {

/// The pages of a document one below the other.
class Seitenvorschau : public QScrollArea {
    Q_OBJECT

public:
    /// Pages are `breite` logical pixels wide.
    Seitenvorschau(const QString& name, int breite, QWidget* parent = nullptr);

    /// How wide a page has to be painted for this screen, in its pixels.
    [[nodiscard]] int bildbreite() const;
    void zeige(const std::vector<QImage>& seiten);
    void leere();
    [[nodiscard]] bool istLeer() const;

private:
    QVBoxLayout* m_seiten;
    int m_breite;
};

}  // namespace isp::gui
