// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/anwendung.h"

#include "base/log.h"
#include "gui/absturzbericht.h"
#include "gui/aufruf.h"
#include "gui/einstellungen.h"
#include "gui/main_window.h"
#include "gui/qt_log.h"
#include "gui/rundgang.h"
#include "gui/sprache.h"
#include "gui/theme.h"
#include "gui/zugang.h"
#include "workspace/geschuetzt.h"
#include "workspace/werkbank.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <exception>
#include <string>

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
    } else if (workspace::istGeschuetzt(aufruf.werkbank)) {
        // Asks for a password: after the window is there to ask in.
        QTimer::singleShot(0, &window, [&window, path = aufruf.werkbank] { window.oeffneWerkbank(path); });
    } else if (aufruf.nurLesen) {
        if (const auto opened = window.sitzung().oeffne(aufruf.werkbank, true); !opened)
            window.zeigeFehler(opened.error());
    } else if (!aufruf.werkbank.isEmpty()) {
        window.oeffneWerkbank(aufruf.werkbank);
    } else if (const auto last = einstellungen.letzteWerkbank(); !last.isEmpty()) {
        window.oeffneWerkbank(last);
    }
}

int runTour(QApplication& app, const Aufruf& aufruf) {
    const QTemporaryDir scratch;
    Einstellungen settings(scratch.filePath(QStringLiteral("rundgang.ini")));
    wendeThemeAn(app, aufruf.dunkel ? Farbschema::kDunkel : Farbschema::kHell,
                 aufruf.schriftProzent.value_or(100));
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

/// Writes into the log how long the user waited for the first picture of the window (docs/leistung.md).
class ErstesBild : public QObject {
public:
    ErstesBild(MainWindow& window, const QElapsedTimer& since) : m_window(window), m_since(since) {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            m_window.removeEventFilter(this);
            // The children are painted in the same go; the queue comes after them.
            QTimer::singleShot(0, this, [this] {
                log::info("app", "first picture after " + std::to_string(m_since.elapsed()) + " ms");
                log::flush();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    MainWindow& m_window;
    QElapsedTimer m_since;
};

int runSession(QApplication& app, const Aufruf& aufruf, const QElapsedTimer& since) {
    const auto logs = QString::fromStdU16String(log::defaultDirectory().u16string());
    const auto crashes = berichteAbstuerze(logs, QCoreApplication::applicationVersion());
    const Laufmarke mark(logs);
    Einstellungen settings;
    const auto scheme = aufruf.dunkel ? Farbschema::kDunkel : farbschemaFromText(settings.farbschema());
    wendeThemeAn(app, scheme, aufruf.schriftProzent.value_or(settings.schriftProzent()));
    MainWindow window(settings);
    openFirst(window, aufruf, settings);
    const ErstesBild erstesBild(window, since);
    window.show();
    if (!crashes.isEmpty()) {
        window.zeigeHinweis(
            MainWindow::tr("Das Programm wurde beim letzten Mal nicht ordentlich beendet. Was Sie "
                           "gespeichert hatten, ist da. Ein Bericht für die IT liegt in „%1“.")
                .arg(QDir::toNativeSeparators(crashes.last())));
    }
    if (aufruf.praesentation) {
        window.zeigeLetztePraesentation();
    } else {  // never on the wall
        window.zeigeNeuesNachUmstieg(QCoreApplication::applicationVersion());
    }
    return QApplication::exec();
}

/// Answers what needs no window; nullopt where one is asked for.
std::optional<int> answerWithoutWindow(const Aufruf& aufruf, const char* version) {
    if (!aufruf.fehler.isEmpty()) {
        say(stderr, aufruf.fehler + QStringLiteral("\n\n") + aufrufHilfe());
        return kFalscherAufruf;
    }
    if (aufruf.hilfe) {
        say(stdout, aufrufHilfe());
        return kFertig;
    }
    if (aufruf.version) {
        say(stdout, QStringLiteral("isp-werkbank ") + QString::fromLatin1(version) + u'\n');
        return kFertig;
    }
    return {};
}

/// Qt ends the program with a message of its own where no display answers.
bool hasDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("DISPLAY");
#else
    return true;
#endif
}

/// As asked for, else as set in the menu; pictures do not depend on whose settings lie here.
texte::Sprache spracheFor(const Aufruf& aufruf) {
    if (aufruf.sprache) return *aufruf.sprache;
    if (!aufruf.rundgang.isEmpty()) return texte::Sprache::kDeutsch;
    return texte::spracheFromText(Einstellungen().sprache()).value_or(texte::Sprache::kDeutsch);
}

/// The arguments that are ours, without Qt's own (`-platform offscreen` …) where QApplication has taken them
/// out.
Aufruf requestOf(const QStringList& arguments) {
    return leseAufruf(arguments.mid(1));
}

QStringList plainArguments(int argc, char** argv) {
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list << QString::fromLocal8Bit(argv[i]);
    return list;
}

}  // namespace

int run(int argc, char** argv, const char* version) {
    QElapsedTimer since;
    since.start();
    // Help and version also where there is no display to make a QApplication on.
    const auto early = requestOf(plainArguments(argc, argv));
    if (early.hilfe || early.version) return answerWithoutWindow(early, version).value_or(kFertig);
    if (!early.rundgang.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");  // the pictures are the same with and without a display
    if (!hasDisplay()) {
        say(stderr,
            MainWindow::tr("Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. Für Bilder "
                           "ohne Bildschirm: isp-werkbank --rundgang ORDNER\n"));
        return kMisslungen;
    }
    workspace::Werkbank::bereiteVor();
    const QtLog qtLog;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("isp-werkbank"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(version));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/isp-werkbank.svg")));
    const auto request = requestOf(QCoreApplication::arguments());
    if (const auto answered = answerWithoutWindow(request, version)) return *answered;
    richteSpracheEin(app, spracheFor(request));
    richteZugangEin();
    openLog();
    return request.rundgang.isEmpty() ? runSession(app, request, since) : runTour(app, request);
}

}  // namespace isp::gui
