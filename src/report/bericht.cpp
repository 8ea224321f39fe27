// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bericht.h"

#include "base/codes.h"
#include "report/berichtsbuch.h"
#include "report/eingefroren.h"
#include "report/satz.h"
#include "report/schreiben.h"
#include "report/textfelder.h"
#include "report/vorlage.h"
#include "report/worte.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QPainter>
#include <algorithm>
#include <optional>

namespace isp::report {

namespace {

Progress part(const Progress& progress, double from, double to) {
    return {progress.cancel,
            [&progress, from, to](double share) { progress.at(from + share * (to - from)); }};
}

Result<Dokument> kapitelweise(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch,
                              const Progress& progress) {
    switch (wunsch.art) {
        case Berichtsart::kSozialatlas:
            return sozialatlas(quelle, wunsch, progress);
        case Berichtsart::kThema:
            return themenbericht(quelle, wunsch, progress);
        case Berichtsart::kVorlage:
            return gremienvorlage(quelle, wunsch);
        case Berichtsart::kProtokoll:
            break;
    }
    return protokoll(quelle, wunsch);
}

/// To write into; where that can not be, to read from.
Result<std::unique_ptr<workspace::Werkbank>> oeffneZumVermerken(const std::filesystem::path& pfad,
                                                                bool mussSchreiben) {
    auto open = workspace::Werkbank::oeffnen(pfad);
    if (open || mussSchreiben) return open;
    return workspace::Werkbank::oeffnen(pfad, store::OpenMode::kReadOnly);
}

}  // namespace

Result<Dokument> baue(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch, const Progress& progress,
                      IssueList* hinweise) {
    ISP_TRY(const auto full, mitVorlage(quelle.werkbank(), wunsch));
    Textfelder fields(quelle, full);
    ISP_TRY(auto out, kapitelweise(quelle, fields.gefuellt(full), progress));
    fields.fuelle(out);
    ordneVerweise(out);
    if (hinweise != nullptr) hinweise->append(fields.hinweise());
    return out;
}

Result<std::string> gibFrei(workspace::Freigabetor& tor, const Bericht& bericht, const Dokument& dokument,
                            const QString& ziel, const Progress& progress) {
    std::optional<FreigabeId> freigabe;
    std::string sha256;
    const auto log = [&](const QByteArray& bytes) -> Status {
        sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
        if (!bericht.oeffentlich) return {};
        ISP_TRY(freigabe, tor.protokolliere(toText(bericht.art), QFileInfo(ziel).fileName().toStdString()));
        return {};
    };
    auto done = schreibe(dokument, ziel, progress, log);
    if (done) return sha256;
    if (freigabe) ISP_CHECK(tor.verwirf(*freigabe));
    return std::move(done).error();
}

Result<Ergebnis> erstelle(workspace::Werkbank& werkbank, const Berichtswunsch& wunsch, const QString& ziel,
                          const Progress& progress, const Bericht& vorher) {
    ISP_CHECK(pruefeZiel(ziel));
    if ((wunsch.oeffentlich || wunsch.einfrieren) && !werkbank.schreibbar())
        return makeError(workspace::codes::kReadOnly);
    workspace::Zahlenquelle quelle(werkbank, wunsch.oeffentlich);
    Ergebnis out;
    ISP_TRY(auto document, baue(quelle, wunsch, part(progress, 0.0, 0.3), &out.hinweise));
    // The file is made from what is kept, so that it can be made again byte for byte.
    if (wunsch.einfrieren) document = friereEin(document);
    Bericht made;
    made.art = wunsch.art;
    made.oeffentlich = wunsch.oeffentlich;
    ISP_TRY(const auto sha256, gibFrei(quelle.tor(), made, document, ziel, part(progress, 0.3, 1.0)));
    out.titel = document.titel.toStdString();
    out.sperrungen = quelle.tor().sperrungen();
    out.gesperrt = out.sperrungen.size();
    out.zahlen = quelle.zahlen();
    out.hinweise.append(schriftHinweise(document));
    if (!werkbank.schreibbar()) return out;
    ISP_TRY(out.bericht,
            vermerke(werkbank, {wunsch, document, out.zahlen, QFileInfo(ziel).fileName(), sha256}, vorher));
    return out;
}

Result<Ergebnis> berichtAuftrag(const std::filesystem::path& werkbank, const Berichtswunsch& wunsch,
                                const QString& ziel, const Progress& progress) {
    ISP_TRY(const auto open, oeffneZumVermerken(werkbank, wunsch.oeffentlich || wunsch.einfrieren));
    return erstelle(*open, wunsch, ziel, progress);
}

Result<Berichtsvorschau> vorschauAuftrag(const std::filesystem::path& werkbank, const Berichtswunsch& wunsch,
                                         int hoechstens, int breite, const Progress& progress) {
    ISP_TRY(const auto open, workspace::Werkbank::oeffnen(werkbank, store::OpenMode::kReadOnly));
    workspace::Zahlenquelle quelle(*open, wunsch.oeffentlich);
    ISP_TRY(const auto dokument, baue(quelle, wunsch, part(progress, 0.0, 0.6)));
    ISP_TRY(const auto pages, Seitenwerk::setze(dokument, part(progress, 0.6, 0.8)));
    Berichtsvorschau out;
    out.titel = dokument.titel;
    out.seiten = pages->seitenzahl();
    out.gesperrt = quelle.tor().sperrungen().size();
    const double scale = breite / kSeite.width();
    for (int page = 0; page < std::min(hoechstens, out.seiten); ++page) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        QImage image(breite, static_cast<int>(kSeite.height() * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        pages->male(painter, page);
        painter.end();
        out.bilder.push_back(std::move(image));
    }
    return out;
}

}  // namespace isp::report
