// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/berichtsbuch.h"

#include "base/clock.h"
#include "report/codes.h"
#include "report/eingefroren.h"
#include "report/schreiben.h"
#include "report/vorlage.h"
#include "report/worte.h"
#include "workspace/berichtsablage.h"
#include "workspace/codes.h"
#include "workspace/themenbuch.h"
#include "workspace/verzeichnis.h"
#include "workspace/werkbank.h"

#include <QFileInfo>

namespace isp::report {

namespace {

std::string packed(const std::vector<workspace::Berichtszahl>& zahlen) {
    return qCompress(QByteArray::fromStdString(workspace::toJson(zahlen)), 9).toStdString();
}

Result<std::vector<workspace::Berichtszahl>> zahlenOf(workspace::Werkbank& werkbank, BerichtId id) {
    ISP_TRY(const auto content, workspace::liesBerichtsinhalt(werkbank, id));
    ISP_TRY(const auto plain, ausgepackt(content.zahlen));
    return workspace::berichtszahlenOf(plain.toStdString());
}

/// The last Lieferung that counts.
Status addStand(workspace::Werkbank& werkbank, Bericht& out) {
    ISP_TRY(const auto all, workspace::lieferungsverzeichnis(werkbank));
    out.stand = {};
    out.standtag.clear();
    for (const auto& l : all) {
        if (l.zurueckgezogen) continue;
        out.stand = l.id;
        out.standtag = l.zeitpunkt.substr(0, 10);
    }
    return {};
}

Status addVorlage(workspace::Werkbank& werkbank, BerichtsvorlageId id, Bericht& out) {
    out.vorlage = {};
    if (!id.valid()) return {};
    ISP_TRY(const auto all, werkbank.themen().alle<Berichtsvorlage>());
    for (const auto& v : all) {
        if (v.id != id) continue;
        out.vorlage = id;
        out.vorlagenname = v.name;
    }
    return {};
}

Result<Bericht> lies(workspace::Werkbank& werkbank, BerichtId id) {
    return workspace::liesBericht(werkbank, id);
}

/// The template is the one of the record.
Result<Berichtswunsch> wunschOf(workspace::Werkbank& werkbank, const Bericht& bericht) {
    ISP_TRY(auto out, berichtswunschOf(bericht.wunsch, werkbank));
    out.vorlage = bericht.vorlage;
    return out;
}

Result<Dokument> aufgehoben(workspace::Werkbank& werkbank, const Bericht& bericht) {
    ISP_TRY(const auto content, workspace::liesBerichtsinhalt(werkbank, bericht.id));
    ISP_TRY(auto out, entpacke(content.inhalt));
    if (inhaltSha256(out) != bericht.inhaltSha256) return makeError(codes::kBerichtKaputt);
    return out;
}

/// A frozen one goes out as it is; only where it went is new.
Result<Ergebnis> gibHeraus(workspace::Werkbank& werkbank, Bericht bericht, const QString& ziel,
                           const Progress& progress) {
    ISP_TRY(const auto document, aufgehoben(werkbank, bericht));
    workspace::Freigabetor tor(werkbank);
    ISP_TRY(bericht.sha256, gibFrei(tor, bericht, document, ziel, progress));
    bericht.datei = QFileInfo(ziel).fileName().toStdString();
    Ergebnis out;
    out.titel = bericht.titel;
    out.bericht = bericht.id;
    out.hinweise = schriftHinweise(document);
    if (werkbank.schreibbar())
        ISP_CHECK(werkbank.themen().speichere(
            bericht, tr(QT_TRANSLATE_NOOP("Bericht", "Bericht „%1“ neu erzeugen")).arg(q(bericht.titel))));
    return out;
}

}  // namespace

Result<BerichtId> vermerke(workspace::Werkbank& werkbank, const Vermerk& vermerk, const Bericht& vorher) {
    auto out = vorher;
    out.art = vermerk.wunsch.art;
    out.titel = vermerk.dokument.titel.toStdString();
    ISP_TRY(out.wunsch, toJson(vermerk.wunsch, werkbank));
    out.oeffentlich = vermerk.wunsch.oeffentlich;
    out.standart = vermerk.wunsch.einfrieren ? Standart::kEingefroren : Standart::kLaufend;
    out.datei = vermerk.datei.toStdString();
    out.sha256 = vermerk.sha256;
    out.erzeugt = Clock::nowIso();
    out.wer = workspace::bearbeitendePerson();
    ISP_CHECK(addStand(werkbank, out));
    ISP_CHECK(addVorlage(werkbank, vermerk.wunsch.vorlage, out));
    workspace::Berichtsinhalt content{packed(vermerk.zahlen), {}};
    if (vermerk.wunsch.einfrieren) {
        out.inhaltSha256 = inhaltSha256(vermerk.dokument);
        content.inhalt = packe(vermerk.dokument);
    }
    BerichtId id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, workspace::speichereBericht(werkbank, out, content));
        return {};
    };
    ISP_CHECK(werkbank.aendere(
        tr(QT_TRANSLATE_NOOP("Bericht", "Bericht „%1“ vermerken")).arg(vermerk.dokument.titel), work));
    return id;
}

Result<std::vector<Berichtszeile>> berichtsliste(workspace::Werkbank& werkbank) {
    ISP_TRY(const auto all, werkbank.themen().alle<Bericht>());
    std::vector<Berichtszeile> out;
    for (const auto& bericht : all) {
        ISP_TRY(const auto zahlen, zahlenOf(werkbank, bericht.id));
        ISP_TRY(const auto neuer, workspace::hatNeuereDaten(werkbank, zahlen, bericht.stand));
        out.push_back({bericht, neuer});
    }
    return out;
}

Result<std::vector<workspace::Berichtswiderspruch>> widersprueche(workspace::Werkbank& werkbank,
                                                                  BerichtId bericht) {
    ISP_TRY(const auto zahlen, zahlenOf(werkbank, bericht));
    return workspace::widersprueche(werkbank, zahlen);
}

Result<Dokument> dokumentOf(workspace::Werkbank& werkbank, BerichtId id, const Progress& progress) {
    ISP_TRY(const auto bericht, lies(werkbank, id));
    if (bericht.standart == Standart::kEingefroren) return aufgehoben(werkbank, bericht);
    ISP_TRY(const auto wunsch, wunschOf(werkbank, bericht));
    workspace::Zahlenquelle quelle(werkbank, wunsch.oeffentlich);
    return baue(quelle, wunsch, progress);
}

Result<Ergebnis> erzeugeNeu(workspace::Werkbank& werkbank, BerichtId id, const QString& ziel,
                            const Progress& progress) {
    ISP_TRY(const auto bericht, lies(werkbank, id));
    if (bericht.standart == Standart::kEingefroren) return gibHeraus(werkbank, bericht, ziel, progress);
    ISP_TRY(const auto wunsch, wunschOf(werkbank, bericht));
    return erstelle(werkbank, wunsch, ziel, progress, bericht);
}

Status friereBerichtEin(workspace::Werkbank& werkbank, BerichtId id, const Progress& progress) {
    if (!werkbank.schreibbar()) return makeError(workspace::codes::kReadOnly);
    ISP_TRY(const auto bericht, lies(werkbank, id));
    if (bericht.standart == Standart::kEingefroren)
        return makeError(codes::kSchonEingefroren, {bericht.titel});
    ISP_TRY(auto wunsch, wunschOf(werkbank, bericht));
    wunsch.einfrieren = true;
    workspace::Zahlenquelle quelle(werkbank, wunsch.oeffentlich);
    ISP_TRY(const auto live, baue(quelle, wunsch, progress));
    const auto document = friereEin(live);
    // What is kept for the public may go out any day: it is released now, with what it holds back.
    if (wunsch.oeffentlich)
        ISP_CHECK(quelle.tor().protokolliere(toText(wunsch.art), "eingefroren: " + bericht.titel));
    ISP_CHECK(
        vermerke(werkbank, {wunsch, document, quelle.zahlen(), q(bericht.datei), bericht.sha256}, bericht));
    return {};
}

Result<std::vector<Berichtszeile>> listenAuftrag(const std::filesystem::path& pfad) {
    ISP_TRY(const auto open, workspace::Werkbank::oeffnen(pfad, store::OpenMode::kReadOnly));
    return berichtsliste(*open);
}

Result<Ergebnis> erzeugeNeuAuftrag(const std::filesystem::path& pfad, BerichtId bericht, const QString& ziel,
                                   const Progress& progress) {
    ISP_TRY(const auto open, workspace::Werkbank::oeffnen(pfad));
    return erzeugeNeu(*open, bericht, ziel, progress);
}

Status friereEinAuftrag(const std::filesystem::path& pfad, BerichtId bericht, const Progress& progress) {
    ISP_TRY(const auto open, workspace::Werkbank::oeffnen(pfad));
    return friereBerichtEin(*open, bericht, progress);
}

}  // namespace isp::report
