// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/anwendung.h"

#include "base/log.h"
#include "gui/aufruf.h"
#include "gui/einstellungen.h"
#include "gui/main_window.h"
#include "gui/qt_log.h"
#include "gui/rundgang.h"
#include "gui/sprache.h"
#include "gui/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <exception>

namespace isp::gui {

namespace {

constexpr int kFertig = 0;
constexpr int kMisslungen = 1;
constexpr int kFalscherAufruf = 2;

void say(FILE* stream, const QString& text) {
    QTextStream(stream) << text;
}

/// An exception that nobody caught is written down before the program ends.
[[noreturn]] void terminated() {
    log::critical("app", "ended by an exception");
    log::flush();
    std::abort();
}

void openLog() {
    log::init(log::defaultDirectory());
    log::info("app",
              "isp-werkbank " + QCoreApplication::applicationVersion().toStdString() + ", Qt " + qVersion());
    std::set_terminate(terminated);
}

/// What is opened at the start of an ordinary session.
void openFirst(MainWindow& window, const Aufruf& aufruf, const Einstellungen& einstellungen) {
    if (aufruf.demo) {
        window.oeffneDemo();
    } else if (!aufruf.werkbank.isEmpty()) {
        window.oeffneWerkbank(aufruf.werkbank);
    } else if (const auto last = einstellungen.letzteWerkbank(); !last.isEmpty()) {
        window.oeffneWerkbank(last);
    }
}

int runTour(QApplication& app, const Aufruf& aufruf) {
    const QTemporaryDir scratch;
    Einstellungen settings(scratch.filePath(QStringLiteral("rundgang.ini")));
    wendeThemeAn(app, aufruf.dunkel ? Farbschema::kDunkel : Farbschema::kHell, 100);
    MainWindow window(settings);
    window.resize(aufruf.groesse);
    window.show();
    Rundgang tour(window, aufruf.rundgang);
    int code = kFertig;
    QObject::connect(&tour, &Rundgang::finished, &app, [&](const QString& problem) {
        if (!problem.isEmpty()) {
            say(stderr, problem + u'\n');
            code = kMisslungen;
        }
        say(stdout, MainWindow::tr("%1 Bilder in %2\n")
                        .arg(tour.bilder().size())
                        .arg(QDir::toNativeSeparators(QFileInfo(aufruf.rundgang).absoluteFilePath())));
        QApplication::exit(code);
    });
    tour.start([&] {
        if (aufruf.werkbank.isEmpty()) {
            window.sitzung().legeDemoAn(scratch.path());
        } else {
            window.oeffneWerkbank(aufruf.werkbank);
        }
    });
    return QApplication::exec();
}

int runSession(QApplication& app, const Aufruf& aufruf) {
    Einstellungen settings;
    const auto scheme = aufruf.dunkel ? Farbschema::kDunkel : farbschemaFromText(settings.farbschema());
    wendeThemeAn(app, scheme, settings.schriftProzent());
    MainWindow window(settings);
    openFirst(window, aufruf, settings);
    window.show();
    return QApplication::exec();
}

}  // namespace

int fuehreAus(QApplication& app) {
    richteSpracheEin(app);
    const auto request = leseAufruf(QCoreApplication::arguments().mid(1));
    if (!request.fehler.isEmpty()) {
        say(stderr, request.fehler + QStringLiteral("\n\n") + aufrufHilfe());
        return kFalscherAufruf;
    }
    if (request.hilfe) {
        say(stdout, aufrufHilfe());
        return kFertig;
    }
    if (request.version) {
        say(stdout, QStringLiteral("isp-werkbank ") + QCoreApplication::applicationVersion() + u'\n');
        return kFertig;
    }
    openLog();
    const QtLog qtLog;
    return request.rundgang.isEmpty() ? runSession(app, request) : runTour(app, request);
}

}  // namespace isp::gui
