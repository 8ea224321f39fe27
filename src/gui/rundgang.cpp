// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rundgang.h"

#include "gui/main_window.h"
#include "workspace/jobs.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace isp::gui {

namespace {

constexpr int kTaktMs = 120;
constexpr int kMaxTakte = 500;  ///< one minute for one picture

}  // namespace

Rundgang::Rundgang(MainWindow& fenster, QString ordner, QObject* parent)
    : QObject(parent),
      m_fenster(fenster),
      m_ordner(std::move(ordner)) {
    m_takt.setInterval(kTaktMs);
    connect(&m_takt, &QTimer::timeout, this, &Rundgang::step);
    // Whatever cannot be opened or made ends the tour: pictures of something else would mislead.
    connect(&fenster.sitzung(), &Sitzung::failed, this,
            [this] { end(tr("Die Werkbank ließ sich nicht öffnen.")); });
}

void Rundgang::start(std::function<void()> oeffne) {
    m_oeffne = std::move(oeffne);
    if (!QDir().mkpath(m_ordner)) {
        end(tr("Der Ordner „%1“ lässt sich nicht anlegen.").arg(m_ordner));
        return;
    }
    m_plan = {{QStringLiteral("start"), [] { return nullptr; }, {}}};
    m_takt.start();
}

bool Rundgang::busy() const {
    for (const auto* widget : QApplication::topLevelWidgets())
        for (const auto* job : widget->findChildren<workspace::Job*>())
            if (job->running()) return true;
    return m_fenster.sitzung().legtAn();
}

void Rundgang::step() {
    if (busy() && ++m_gewartet < kMaxTakte) return;
    if (m_gewartet >= kMaxTakte) {
        end(tr("Bei „%1“ kam nichts mehr.").arg(m_gezeigt ? m_gezeigt->name : QString()));
        return;
    }
    m_gewartet = 0;
    if (m_gezeigt) {
        takePicture();
        if (m_gezeigt->aufraeumen) m_gezeigt->aufraeumen();
        m_gezeigt.reset();
        return;  // one beat for what closes
    }
    next();
}

void Rundgang::next() {
    if (m_index == m_plan.size() && !m_offen) {
        m_offen = true;
        m_oeffne();
        return;
    }
    if (m_index == m_plan.size() && m_plan.size() == 1) {
        if (m_fenster.werkbank() == nullptr) {
            end(tr("Die Werkbank ließ sich nicht öffnen."));
            return;
        }
        for (auto& picture : m_fenster.rundgangbilder())
            m_plan.push_back(std::move(picture));
    }
    if (m_index == m_plan.size()) {
        end({});
        return;
    }
    m_gezeigt = m_plan[m_index++];
    m_ziel = m_gezeigt->vorbereiten ? m_gezeigt->vorbereiten() : nullptr;
}

void Rundgang::takePicture() {
    QWidget* target = m_ziel != nullptr ? m_ziel : &m_fenster;
    const auto path = QDir(m_ordner).filePath(m_gezeigt->name + QStringLiteral(".png"));
    if (target->grab().save(path)) {
        m_bilder << path;
    } else {
        end(tr("„%1“ lässt sich nicht schreiben.").arg(path));
    }
}

void Rundgang::end(const QString& fehler) {
    m_takt.stop();
    Q_EMIT finished(fehler);
}

}  // namespace isp::gui
