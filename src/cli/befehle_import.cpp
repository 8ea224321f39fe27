// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/speicherschutz.h"
#include "cli/befehl.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/lieferungspruefung.h"
#include "workspace/ordnerimport.h"
#include "workspace/profil.h"
#include "workspace/sicherungen.h"

#include <QFile>
#include <QFileInfo>

namespace isp::cli {

namespace {

using workspace::ImportOptionen;
using workspace::Importvorschau;

Result<std::string> textOfFile(const std::string& path) {
    QFile file(q(path));
    if (!file.exists()) return makeError(isp::codes::kFileNotFound, {path});
    ISP_CHECK(pruefeFremdeDatei(path));
    if (!file.open(QIODevice::ReadOnly)) return makeError(isp::codes::kFileNotReadable, {path});
    constexpr qint64 kMaxBytes = 4 * 1024 * 1024;
    return file.read(kMaxBytes).toStdString();
}

Result<ImportOptionen> optionenOf(const Aufruf& aufruf, store::Store& store) {
    ImportOptionen o;
    if (aufruf.hat("profil") && !aufruf.hat("zuordnung")) {
        ISP_TRY(o, workspace::ladeProfil(store, aufruf.text("profil"), o));
    }
    if (aufruf.hat("zuordnung")) {
        ISP_TRY(const auto json, textOfFile(aufruf.text("zuordnung")));
        auto read = workspace::optionenFromJson(json, o);
        if (!read) return std::move(read).error().at(Location{aufruf.text("zuordnung"), 0, 0, {}});
        o = std::move(read).value();
    }
    if (aufruf.hat("layout")) o.layout = aufruf.text("layout");
    if (aufruf.hat("kennzahl")) o.kennzahl = aufruf.text("kennzahl");
    if (aufruf.hat("raumebene")) o.raumebene = aufruf.text("raumebene");
    if (aufruf.hat("blatt")) o.blatt = aufruf.text("blatt");
    if (aufruf.hat("zeilen")) o.zeilen = aufruf.text("zeilen");
    if (aufruf.hat("lieferant")) o.lieferant = aufruf.text("lieferant");
    if (aufruf.hat("quelle")) o.quelle = aufruf.text("quelle");
    if (aufruf.hat("anlegen")) o.anlegen = true;
    if (aufruf.hat("periode")) {
        ISP_TRY(o.periode, periodeOf(aufruf));
    }
    static constexpr const char* kLayouts[] = {"auto", "genesis", "ffcsv", "inkar", "lang", "breit"};
    for (const auto* known : kLayouts)
        if (o.layout == known) return o;
    return makeError(codes::kBadOption, {"--layout", o.layout, "auto, genesis, ffcsv, inkar, lang, breit"});
}

/// What was understood, one statement per row.
class Bericht {
public:
    explicit Bericht(Ausgabetabelle& out) : m_out(out) {
        m_out.spalten = {QStringLiteral("angabe"), QStringLiteral("wert")};
    }
    void add(const QString& what, Feld value) { m_out.zeilen.push_back({Feld(what), std::move(value)}); }
    void add(const QString& what, std::size_t n) { add(what, Feld(static_cast<std::int64_t>(n))); }

    void vorschau(const Importvorschau& v, const workspace::Bestand& bestand) {
        add(QStringLiteral("datei"), Feld(v.datei));
        add(QStringLiteral("sha256"), Feld(v.sha256));
        add(QStringLiteral("layout"), Feld(v.tabelle.layout));
        if (!v.tabelle.blatt.empty()) add(QStringLiteral("blatt"), Feld(v.tabelle.blatt));
        if (!v.rohdatei.kodierung.empty()) add(QStringLiteral("kodierung"), Feld(v.rohdatei.kodierung));
        add(QStringLiteral("datenzeilen"), static_cast<std::size_t>(v.tabelle.datenzeilen));
        columns(v);
        for (const auto& k : v.kennzahlen) {
            add(QStringLiteral("kennzahl"),
                Feld(QStringLiteral("%1 (%2, %3)")
                         .arg(q(k.code), q(k.text),
                              k.bekannt.valid() ? QStringLiteral("bekannt") : QStringLiteral("neu"))));
        }
        for (const auto& [ebene, n] : v.orte.gefunden)
            if (const auto* e = bestand.ebene(ebene)) add(QStringLiteral("raeume_") + q(e->code), n);
        if (v.orte.neu > 0) add(QStringLiteral("raeume_neu"), v.orte.neu);
        add(QStringLiteral("orte_ausserhalb"), v.orte.ausserhalb);
        if (!v.perioden.empty()) {
            add(QStringLiteral("perioden"), v.perioden.size());
            add(QStringLiteral("von"), Feld(v.perioden.front().toString()));
            add(QStringLiteral("bis"), Feld(v.perioden.back().toString()));
        }
        add(QStringLiteral("werte"), v.werte);
        add(QStringLiteral("werte_ausserhalb"), v.werteAusserhalb);
        if (v.luecken > 0) add(QStringLiteral("luecken"), v.luecken);
        for (const auto& [zeichen, n] : v.zeichen) {
            if (zeichen == Zeichen::kKeins) continue;
            add(QStringLiteral("zeichen %1 (%2)")
                    .arg(q(std::string(symbol(zeichen))), texte::bedeutung(zeichen)),
                n);
        }
        add(QStringLiteral("abgelehnt"), v.abgelehnt());
    }

private:
    void columns(const Importvorschau& v) {
        constexpr std::size_t kMax = 8;
        const auto& roles = v.tabelle.spaltenrollen;
        for (std::size_t c = 0; c < roles.size() && c < kMax; ++c)
            add(QStringLiteral("spalte %1").arg(c + 1), Feld(roles[c]));
        if (roles.size() > kMax) add(QStringLiteral("weitere_spalten"), roles.size() - kMax);
    }

    Ausgabetabelle& m_out;
};

struct Zustandswort {
    workspace::Dateizustand zustand;
    const char* wort;
};

constexpr Zustandswort kZustaende[] = {
    {workspace::Dateizustand::kBereit, "bereit"},
    {workspace::Dateizustand::kUebernommen, "uebernommen"},
    {workspace::Dateizustand::kSchonGeliefert, "schon_eingelesen"},
    {workspace::Dateizustand::kOhneProfil, "ohne_profil"},
    {workspace::Dateizustand::kAbweichung, "profil_passt_nicht"},
    {workspace::Dateizustand::kUnlesbar, "nicht_lesbar"},
};

QString wortOf(workspace::Dateizustand zustand) {
    for (const auto& entry : kZustaende)
        if (entry.zustand == zustand) return QString::fromLatin1(entry.wort);
    return {};
}

Feld zahlfeld(std::size_t n) {
    return Feld(static_cast<std::int64_t>(n));
}

/// A folder: each table with the profile that fits, one line per file.
Result<Ergebnis> ordner(const Aufruf& aufruf) {
    using enum workspace::Dateizustand;
    const bool trial = aufruf.hat("probelauf");
    ISP_TRY(const auto werkbank,
            oeffne(aufruf, trial ? store::OpenMode::kReadOnly : store::OpenMode::kReadWrite));
    ISP_TRY(const auto entries,
            workspace::liesOrdner(werkbank->store(), aufruf.argumente.front().toStdString(), !trial,
                                  aufruf.progress));
    Ergebnis ergebnis;
    for (const char* column : {"datei", "profil", "zustand", "werte", "neu", "geaendert", "unveraendert",
                               "abgelehnt", "lieferung"})
        ergebnis.tabelle.spalten.push_back(QString::fromLatin1(column));
    for (const auto& e : entries) {
        const bool done = e.zustand == kUebernommen || e.zustand == kSchonGeliefert || e.zustand == kBereit;
        if (!done || e.abgelehnt > 0) ergebnis.ende = kTeilweise;
        for (auto issue : e.gruende.items()) {
            if (issue.location.file.empty()) issue.location.file = e.datei;
            ergebnis.issues.add(std::move(issue));
        }
        ergebnis.issues.append(texte::hinweise(e.befunde, e.datei));
        ergebnis.tabelle.zeilen.push_back({Feld(e.datei), Feld(e.profil), Feld(wortOf(e.zustand)),
                                           zahlfeld(e.werte), zahlfeld(e.neu), zahlfeld(e.geaendert),
                                           zahlfeld(e.gleich), zahlfeld(e.abgelehnt),
                                           e.lieferung.id.valid() ? Feld(e.lieferung.id.value) : Feld()});
    }
    if (trial) ergebnis.hinweis = QStringLiteral("Probelauf: Es wurde nichts gespeichert.");
    return ergebnis;
}

/// A backup that could not be made does not hold the import up, but it is said.
void noteSicherung(const std::optional<Error>& failed, IssueList& issues) {
    if (failed) issues.add(Severity::kWarning, failed->code, failed->args);
}

/// With --profil the profile's differences from the file are named.
Status noteAbweichung(const Aufruf& aufruf, store::Store& store, const Importvorschau& vorschau,
                      IssueList& issues) {
    if (!aufruf.hat("profil") || aufruf.hat("zuordnung")) return {};
    ISP_TRY(const auto found, workspace::profilFuer(store, aufruf.text("profil"), vorschau.rohdatei));
    issues.append(workspace::abweichungAlsHinweise(found.profil, found.abweichung));
    return {};
}

Status keepProfil(const Aufruf& aufruf, store::Store& store, const ImportOptionen& optionen,
                  const Importvorschau& vorschau) {
    if (!aufruf.hat("profil") || !aufruf.hat("zuordnung")) return {};
    ISP_CHECK(workspace::speichereProfil(store, aufruf.text("profil"), optionen));
    return workspace::setzeKennzeichen(store, aufruf.text("profil"), vorschau);
}

}  // namespace

Result<Ergebnis> importieren(const Aufruf& aufruf) {
    if (QFileInfo(aufruf.argumente.front()).isDir()) return ordner(aufruf);
    const bool trial = aufruf.hat("probelauf");
    ISP_TRY(const auto werkbank,
            oeffne(aufruf, trial ? store::OpenMode::kReadOnly : store::OpenMode::kReadWrite));
    ISP_TRY(auto optionen, optionenOf(aufruf, werkbank->store()));
    optionen.orteMerken = !optionen.lieferant.empty();
    workspace::Importeur importeur(werkbank->store(), werkbank->bestand());
    ISP_TRY(auto vorschau,
            importeur.vorschau(aufruf.argumente.front().toStdString(), optionen, aufruf.progress));
    ISP_CHECK(workspace::pruefePeriodenart(werkbank->store(), werkbank->bestand(), vorschau));
    ISP_TRY(const auto befunde,
            workspace::pruefeLieferung(werkbank->store(), werkbank->bestand(), vorschau, aufruf.progress));
    Ergebnis ergebnis;
    ergebnis.issues = vorschau.issues;
    ergebnis.issues.append(texte::hinweise(befunde, vorschau.datei));
    ISP_CHECK(noteAbweichung(aufruf, werkbank->store(), vorschau, ergebnis.issues));
    ergebnis.ende = vorschau.abgelehnt() > 0 ? kTeilweise : kFertig;
    Bericht bericht(ergebnis.tabelle);
    bericht.vorschau(vorschau, werkbank->bestand());
    if (trial) {
        ergebnis.hinweis = QStringLiteral("Probelauf: Es wurde nichts gespeichert.");
        return ergebnis;
    }
    noteSicherung(workspace::sichereVorImport(werkbank->store(), vorschau.werte, aufruf.progress),
                  ergebnis.issues);
    ISP_TRY(const auto lieferung, importeur.uebernehmen(vorschau, aufruf.progress));
    bericht.add(QStringLiteral("lieferung"), Feld(lieferung.id.value));
    bericht.add(QStringLiteral("neu"), Feld(lieferung.neu));
    bericht.add(QStringLiteral("geaendert"), Feld(lieferung.geaendert));
    bericht.add(QStringLiteral("unveraendert"), Feld(lieferung.unveraendert));
    if (vorschau.schonGeliefert) {
        ergebnis.hinweis =
            QStringLiteral("Diese Datei wurde schon am %1 eingelesen (Lieferung %2). Nichts wurde geändert.")
                .arg(texte::datum(lieferung.zeitpunkt))
                .arg(lieferung.id.value);
        ergebnis.ende = kFertig;
    }
    ISP_CHECK(keepProfil(aufruf, werkbank->store(), optionen, vorschau));
    return ergebnis;
}

}  // namespace isp::cli
