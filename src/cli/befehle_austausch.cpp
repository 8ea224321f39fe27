// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "texte/austauschworte.h"
#include "texte/meldung.h"
#include "workspace/austausch.h"

namespace isp::cli {

namespace {

Ergebnis spaltenDerEinspielung() {
    Ergebnis out;
    for (const char* column : {"datei", "art", "objekt", "bezeichnung", "feld", "alt", "neu", "ausgang"})
        out.tabelle.spalten.push_back(QString::fromLatin1(column));
    return out;
}

/// The rows of one package; `datei` is the first column of each.
class Zeilenschreiber {
public:
    Zeilenschreiber(const QString& datei, const Zusammenfuehrung& z, Ergebnis& out)
        : m_datei(datei),
          m_z(z),
          m_out(out) {}

    void schreibe() {
        for (const auto& line : m_z.zeilen) {
            // Of something new or deleted one row says it all; of a change each field.
            if (line.art != Aenderungsart::kGeaendert) {
                row(toText(line.art), line.tabelle, line.bezeichnung, {}, {}, {}, "uebernommen");
                continue;
            }
            for (const auto& field : line.felder)
                row(toText(line.art), line.tabelle, line.bezeichnung, field.spalte,
                    texte::inhalt(m_z, line.tabelle, field.spalte, field.alt),
                    texte::inhalt(m_z, line.tabelle, field.spalte, field.neu), "uebernommen");
        }
        for (const auto& k : m_z.konflikte)
            row(toText(k.art), k.tabelle, k.bezeichnung, k.spalte,
                texte::inhalt(m_z, k.tabelle, k.spalte, k.meins),
                texte::inhalt(m_z, k.tabelle, k.spalte, k.deren), ausgangOf(k));
        for (const auto& a : m_z.abgelehnt)
            row("", a.tabelle, a.bezeichnung, a.spalte, {}, texte::grund(a), "abgelehnt");
    }

private:
    static const char* ausgangOf(const Konflikt& k) {
        switch (k.entscheidung) {
            case Konfliktentscheidung::kMeins:
                return "meins";
            case Konfliktentscheidung::kDeren:
                return "deren";
            case Konfliktentscheidung::kOffen:
                break;
        }
        return "offen";
    }
    void row(const char* art, const std::string& objekt, const std::string& bezeichnung,
             const std::string& feld, const QString& alt, const QString& neu, const char* ausgang) {
        m_out.tabelle.zeilen.push_back({Feld(m_datei), Feld(QString::fromLatin1(art)), Feld(objekt),
                                        Feld(bezeichnung), Feld(feld), Feld(alt), Feld(neu),
                                        Feld(QString::fromLatin1(ausgang))});
    }

    const QString& m_datei;
    const Zusammenfuehrung& m_z;
    Ergebnis& m_out;
};

Result<Konfliktvorgabe> vorgabeOf(const Aufruf& aufruf) {
    Konfliktvorgabe out;
    if (!aufruf.hat("regel")) return out;
    const auto regel = fromText<Konfliktregel>(aufruf.text("regel"));
    if (!regel || *regel == Konfliktregel::kOffenLassen)
        return makeError(codes::kBadOption, {"--regel", aufruf.text("regel"), "meins, deren, neuer"});
    out.regel = *regel;
    return out;
}

Result<Ergebnis> exportiereAenderungen(const Aufruf& aufruf) {
    if (!aufruf.hat("o")) return makeError(codes::kUsage, {"-o D.ispx fehlt"});
    if (!aufruf.argumente.isEmpty()) return makeError(codes::kUsage, {"export braucht nur die Werkbank"});
    ISP_TRY(const auto made,
            workspace::erzeugePaket(aufruf.pfad(), aufruf.text("seit"), aufruf.text("o"), aufruf.progress));
    Ergebnis ergebnis;
    const auto& kopf = made.kopf;
    if (made.nichtGesichert)
        ergebnis.issues.add(Severity::kWarning, made.nichtGesichert->code, made.nichtGesichert->args);
    ergebnis.hinweis = kopf.neu + kopf.geaendert + kopf.geloescht == 0
                           ? QStringLiteral("Seit %1 hat sich nichts geändert; das Paket %2 ist leer.")
                                 .arg(q(kopf.seit), q(aufruf.text("o")))
                           : QStringLiteral("Geschrieben: %1 (seit %2: %3 neu, %4 geändert, %5 gelöscht).")
                                 .arg(q(aufruf.text("o")), q(kopf.seit))
                                 .arg(kopf.neu)
                                 .arg(kopf.geaendert)
                                 .arg(kopf.geloescht);
    return ergebnis;
}

/// Takes one package in, or only looks; that no backup could be made is told among `issues`.
Result<Zusammenfuehrung> einspielen(const Aufruf& aufruf, store::Store& store,
                                    const workspace::Aenderungspaket& paket, const Konfliktvorgabe& vorgabe,
                                    IssueList& issues) {
    if (aufruf.hat("probelauf")) return workspace::pruefePaket(store, paket, vorgabe, aufruf.progress);
    ISP_TRY(auto done, workspace::spielePaketEin(store, paket, vorgabe, aufruf.progress));
    if (done.nichtGesichert)
        issues.add(Severity::kWarning, done.nichtGesichert->code, done.nichtGesichert->args);
    if (done.spuren) issues.add(Severity::kWarning, done.spuren->code, done.spuren->args);
    return std::move(done.ergebnis);
}

Result<Ergebnis> spieleAenderungenEin(const Aufruf& aufruf) {
    if (aufruf.argumente.isEmpty()) return makeError(codes::kUsage, {"Es fehlt das Änderungspaket"});
    ISP_TRY(const auto vorgabe, vorgabeOf(aufruf));
    // All are read before the first is taken in: one that is none must not leave half of them done.
    std::vector<workspace::Aenderungspaket> pakete;
    for (const auto& file : aufruf.argumente) {
        ISP_TRY(auto paket, workspace::lesePaket(file.toStdString()));
        pakete.push_back(std::move(paket));
    }
    ISP_TRY(const auto werkbank, oeffne(aufruf, store::OpenMode::kReadWrite));
    auto ergebnis = spaltenDerEinspielung();
    QStringList said;
    for (std::size_t i = 0; i < pakete.size(); ++i) {
        const auto& file = aufruf.argumente[static_cast<qsizetype>(i)];
        ISP_TRY(const auto stand, workspace::paketstand(werkbank->store(), pakete[i].kopf.uid));
        if (stand != workspace::Paketstand::kNeu) {
            said << QStringLiteral("%1: schon eingespielt, nichts geändert.").arg(file);
            continue;
        }
        ISP_TRY(const auto z, einspielen(aufruf, werkbank->store(), pakete[i], vorgabe, ergebnis.issues));
        Zeilenschreiber(file, z, ergebnis).schreibe();
        if (!z.vollstaendig()) ergebnis.ende = kTeilweise;
        said << QStringLiteral("%1 (von %2): %3.")
                    .arg(file, q(pakete[i].kopf.autor), texte::zusammenfassung(z));
    }
    if (aufruf.hat("probelauf")) said << QStringLiteral("Probelauf: die Werkbank ist unverändert.");
    ergebnis.hinweis = said.join(QLatin1Char('\n'));
    return ergebnis;
}

}  // namespace

Result<Ergebnis> aenderungen(const Aufruf& aufruf) {
    return aufruf.unterbefehl == QLatin1String("export") ? exportiereAenderungen(aufruf)
                                                         : spieleAenderungenEin(aufruf);
}

}  // namespace isp::cli
