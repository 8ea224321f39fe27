// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/log.h"
#include "cli/befehl.h"
#include "cli/hilfe.h"
#include "texte/meldung.h"
#include "texte/meldungsort.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

using namespace isp;

CancelToken& cancelToken() {
    static CancelToken token;
    return token;
}

extern "C" void onInterrupt(int) {
    cancelToken().cancel();
}

bool stderrIsTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

/// Qt's own messages (missing runtime directories and the like) are for the log, not for the reader.
void toLog(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtDebugMsg || type == QtInfoMsg) {
        log::debug("qt", text.toStdString());
    } else {
        log::warning("qt", text.toStdString());
    }
}

void say(const QString& text) {
    std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

Progress progressToTerminal() {
    Progress progress{cancelToken(), {}};
    if (!stderrIsTerminal()) return progress;
    progress.report = [](double share) {
        std::fprintf(stderr, share < 1.0 ? "\r%3.0f %%" : "\r      \r", share * 100.0);
    };
    return progress;
}

void list(const IssueList& issues) {
    static const auto kWords = [] {
        return std::array<QString, 3>{QStringLiteral("Hinweis"), QStringLiteral("Warnung"),
                                      QStringLiteral("Ausgelassen")};
    }();
    for (const auto& issue : issues.items()) {
        const auto m = texte::meldung(issue);
        say(kWords[static_cast<std::size_t>(issue.severity)] + QStringLiteral(": ") + m.ganz());
    }
    if (issues.omitted() > 0) say(QStringLiteral("… und %1 weitere Meldungen.").arg(issues.omitted()));
}

int fail(const Error& error) {
    log::error("cli", error);
    const auto m = texte::meldung(error);
    say(QStringLiteral("Fehler: ") + m.satz);
    if (!m.abhilfe.isEmpty()) say(m.abhilfe);
    if (!m.technisch.isEmpty()) say(QStringLiteral("(%1)").arg(m.technisch));
    switch (error.code.errorClass) {
        case ErrorClass::kUsage:
            return cli::kBenutzung;
        case ErrorClass::kStore:
            return cli::kNichtZuOeffnen;
        default:
            return cli::kAbgelehnt;
    }
}

Result<cli::Format> formatOf(const cli::Aufruf& aufruf) {
    const auto text = aufruf.hat("format") ? aufruf.text("format") : std::string("tabelle");
    if (text == "tabelle") return cli::Format::kTabelle;
    if (text == "csv") return cli::Format::kCsv;
    if (text == "json") return cli::Format::kJson;
    return makeError(cli::codes::kBadOption, {"--format", text, "tabelle, csv, json"});
}

int run(const cli::Befehl& befehl, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    cli::beschreibe(befehl, parser);
    if (!parser.parse(arguments)) {
        say(QStringLiteral("Fehler: ") + cli::deutsch(parser));
        say(cli::aufrufzeile(befehl));
        return cli::kBenutzung;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(cli::hilfe(befehl).toUtf8().constData(), stdout);
        return cli::kFertig;
    }
    auto positional = parser.positionalArguments();
    QString unterbefehl;
    if (befehl.unterbefehle != nullptr) {
        if (!positional.isEmpty()) unterbefehl = positional.takeFirst();
        if (!QString::fromLatin1(befehl.unterbefehle).split(QLatin1Char('|')).contains(unterbefehl)) {
            say(QStringLiteral("Fehler: Erwartet wird %1.")
                    .arg(QString::fromLatin1(befehl.unterbefehle)
                             .replace(QLatin1String("|"), QLatin1String(" oder "))));
            say(cli::aufrufzeile(befehl));
            return cli::kBenutzung;
        }
    }
    const auto given = positional.size() - 1;
    if (given < befehl.mindestens || given > befehl.hoechstens) {
        say(QStringLiteral("Fehler: ") + (given < befehl.mindestens
                                              ? QStringLiteral("Es fehlen Angaben.")
                                              : QStringLiteral("Es sind zu viele Angaben.")));
        say(cli::aufrufzeile(befehl));
        return cli::kBenutzung;
    }
    const auto store = positional.takeFirst();
    const cli::Aufruf aufruf{parser, positional, store, progressToTerminal(), unterbefehl};
    auto format = cli::Format::kTabelle;
    const bool hasFormat = std::any_of(befehl.optionen.begin(), befehl.optionen.end(),
                                       [](const auto& o) { return std::string_view(o.name) == "format"; });
    if (hasFormat) {
        auto wanted = formatOf(aufruf);
        if (!wanted) return fail(wanted.error());
        format = *wanted;
    }
    const auto result = befehl.ausfuehren(aufruf);
    if (!result) return fail(result.error());
    list(result->issues);
    if (!result->tabelle.spalten.empty()) {
        const auto own = format == cli::Format::kJson      ? result->json
                         : format == cli::Format::kTabelle ? result->text
                                                           : QByteArray();
        const auto text = own.isEmpty() ? cli::formatiere(result->tabelle, format) : own;
        const auto written = std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
        if (written != static_cast<std::size_t>(text.size()) || std::fflush(stdout) != 0)
            return fail(makeError(codes::kFileNotWritable, {"Standardausgabe"}));
    }
    if (!result->hinweis.isEmpty()) say(result->hinweis);
    return result->ende;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace isp;
    log::init(log::defaultDirectory());
    texte::setzeUmgebung(texte::Meldungsort::kBefehlszeile);
    workspace::Werkbank::bereiteVor();
    qInstallMessageHandler(toLog);
    std::signal(SIGINT, onInterrupt);
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    // Only maps and reports need fonts and painting; everything else starts without them. No display is ever
    // needed.
    const bool paints = name == QStringLiteral("karte") || name == QStringLiteral("bericht");
    if (paints && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(paints ? new QGuiApplication(argc, argv)
                                                       : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("isp"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ISP_VERSION));
    auto arguments = QCoreApplication::arguments();
    if (name == QStringLiteral("--version")) {
        std::fputs("isp " ISP_VERSION "\n", stdout);
        return cli::kFertig;
    }
    if (name.isEmpty() || name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        std::fputs(cli::uebersicht().toUtf8().constData(), name.isEmpty() ? stderr : stdout);
        return name.isEmpty() ? cli::kBenutzung : cli::kFertig;
    }
    for (const auto& befehl : cli::befehle()) {
        if (name != QLatin1String(befehl.name)) continue;
        arguments.removeAt(1);
        return run(befehl, arguments);
    }
    say(QStringLiteral("Fehler: Den Befehl „%1“ gibt es nicht.").arg(name));
    say(QStringLiteral("„isp --help“ zeigt alle Befehle."));
    return cli::kBenutzung;
}
