// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>

namespace isp::gui {

namespace Ui {
class Startseite;
}

/// The first page while no store is open: four ways to begin, and the stores opened lately.
class Startseite : public QWidget {
    Q_OBJECT

public:
    explicit Startseite(QWidget* parent = nullptr);
    ~Startseite() override;

    void setZuletzt(const QStringList& pfade);

Q_SIGNALS:
    void demoRequested();
    void einfuehrungRequested();
    void neuRequested();
    void neuLeerRequested();
    void oeffnenRequested();
    void dateiRequested(const QString& pfad);

private:
    std::unique_ptr<Ui::Startseite> m_ui;
};

}  // namespace isp::gui
