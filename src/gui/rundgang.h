// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"

#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

namespace isp::gui {

class MainWindow;

/// `--rundgang`: shows every area, state and dialog of the window in turn and saves a picture of each. Waits
/// for jobs before it takes one. No event loop of its own: one step per timer beat.
class Rundgang : public QObject {
    Q_OBJECT

public:
    Rundgang(MainWindow& fenster, QString ordner, QObject* parent = nullptr);

    /// `oeffne` opens the store after the picture of the first page.
    void start(std::function<void()> oeffne);
    [[nodiscard]] const QStringList& bilder() const noexcept { return m_bilder; }

Q_SIGNALS:
    /// Empty `fehler`: all pictures are there.
    void finished(const QString& fehler);

private:
    void step();
    bool busy() const;
    void takePicture();
    void next();
    void end(const QString& fehler);

    MainWindow& m_fenster;
    QString m_ordner;
    std::function<void()> m_oeffne;
    std::vector<Rundgangbild> m_plan;
    std::size_t m_index = 0;
    std::optional<Rundgangbild> m_gezeigt;
    QWidget* m_ziel = nullptr;
    QTimer m_takt;
    int m_gewartet = 0;
    bool m_offen = false;
    QStringList m_bilder;
};

}  // namespace isp::gui
