// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bericht.h"

#include "base/codes.h"
#include "report/satz.h"
#include "report/schreiben.h"
#include "report/worte.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <algorithm>
#include <optional>

namespace isp::report {

namespace {

template <typename T, typename F>
QJsonArray listOf(const std::vector<T>& items, F&& value) {
    QJsonArray out;
    for (const auto& item : items)
        out.append(value(item));
    return out;
}

template <typename E>
std::vector<E> enumsOf(const QJsonValue& value) {
    std::vector<E> out;
    for (const auto& item : value.toArray())
        if (const auto known = fromText<E>(item.toString().toStdString())) out.push_back(*known);
    return out;
}

Progress part(const Progress& progress, double from, double to) {
    return {progress.cancel,
            [&progress, from, to](double share) { progress.at(from + share * (to - from)); }};
}

Result<Dokument> chapters(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch,
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

}  // namespace

std::string toJson(const Berichtswunsch& wunsch) {
    QJsonObject out{
        {QStringLiteral("art"), QLatin1String(toText(wunsch.art))},
        {QStringLiteral("oeffentlich"), wunsch.oeffentlich},
        {QStringLiteral("thema"), static_cast<qint64>(wunsch.thema.value)},
        {QStringLiteral("sitzung"), static_cast<qint64>(wunsch.sitzung.value)},
        {QStringLiteral("ebene"), static_cast<qint64>(wunsch.ebene.value)},
        {QStringLiteral("set"), static_cast<qint64>(wunsch.set.value)},
        {QStringLiteral("gremium"), wunsch.gremium},
        {QStringLiteral("raeume"),
         listOf(wunsch.raeume, [](auto id) { return QJsonValue(static_cast<qint64>(id.value)); })},
        {QStringLiteral("kapitel"),
         listOf(wunsch.kapitel, [](auto k) { return QJsonValue(QLatin1String(toText(k))); })},
        {QStringLiteral("schritte"),
         listOf(wunsch.schritte, [](auto s) { return QJsonValue(QLatin1String(toText(s))); })}};
    if (wunsch.bis) out[QStringLiteral("bis")] = q(wunsch.bis->toString());
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

Berichtswunsch berichtswunschOf(const std::string& json) {
    const auto in = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const auto number = [&](const char* name) { return in[QLatin1String(name)].toInteger(); };
    Berichtswunsch out;
    out.art = fromText<Berichtsart>(in[QStringLiteral("art")].toString().toStdString())
                  .value_or(Berichtsart::kSozialatlas);
    out.oeffentlich = in[QStringLiteral("oeffentlich")].toBool();
    out.thema = {number("thema")};
    out.sitzung = {number("sitzung")};
    out.ebene = {number("ebene")};
    out.set = {number("set")};
    out.gremium = in[QStringLiteral("gremium")].toString();
    for (const auto& id : in[QStringLiteral("raeume")].toArray())
        out.raeume.push_back({id.toInteger()});
    out.kapitel = enumsOf<Kapitel>(in[QStringLiteral("kapitel")]);
    out.schritte = enumsOf<Schrittart>(in[QStringLiteral("schritte")]);
    out.bis = Periode::parse(in[QStringLiteral("bis")].toString().toStdString());
    return out;
}

Result<Dokument> baue(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch,
                      const Progress& progress) {
    ISP_TRY(auto out, chapters(quelle, wunsch, progress));
    ordneVerweise(out);
    return out;
}

Result<Ergebnis> erstelle(workspace::Werkbank& werkbank, const Berichtswunsch& wunsch, const QString& ziel,
                          const Progress& progress) {
    ISP_CHECK(pruefeZiel(ziel));
    if (wunsch.oeffentlich && !werkbank.schreibbar()) return makeError(workspace::codes::kReadOnly);
    workspace::Zahlenquelle quelle(werkbank, wunsch.oeffentlich);
    ISP_TRY(const auto dokument, baue(quelle, wunsch, part(progress, 0.0, 0.3)));
    std::optional<FreigabeId> freigabe;
    const auto log = [&]() -> Status {
        if (!wunsch.oeffentlich) return {};
        ISP_TRY(freigabe,
                quelle.tor().protokolliere(toText(wunsch.art), QFileInfo(ziel).fileName().toStdString()));
        return {};
    };
    auto done = schreibe(dokument, ziel, part(progress, 0.3, 1.0), log);
    if (!done) {
        if (freigabe) ISP_CHECK(quelle.tor().verwirf(*freigabe));
        return std::move(done).error();
    }
    Ergebnis out;
    out.titel = dokument.titel.toStdString();
    out.sperrungen = quelle.tor().sperrungen();
    out.gesperrt = out.sperrungen.size();
    out.zahlen = quelle.zahlen();
    out.hinweise = schriftHinweise(dokument);
    return out;
}

Result<Ergebnis> berichtAuftrag(const std::filesystem::path& werkbank, const Berichtswunsch& wunsch,
                                const QString& ziel, const Progress& progress) {
    const auto mode = wunsch.oeffentlich ? store::OpenMode::kReadWrite : store::OpenMode::kReadOnly;
    ISP_TRY(const auto open, workspace::Werkbank::oeffnen(werkbank, mode));
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
