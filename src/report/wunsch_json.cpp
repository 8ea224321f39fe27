// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A wish as it is kept with its report: what it is about by uid, so that it means the same in every store.
#include "report/bericht.h"
#include "report/worte.h"
#include "workspace/berichtsablage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace isp::report {

namespace {

using workspace::Berichtsbezug;
using workspace::Berichtsbezugsuids;

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

/// What the wish itself says of look and words, beside its template.
QJsonObject texteJson(const Berichtswunsch& wunsch) {
    return {{QStringLiteral("herausgeber"), wunsch.texte.herausgeber},
            {QStringLiteral("vorwort"), wunsch.texte.vorwort},
            {QStringLiteral("schluss"), wunsch.texte.schluss},
            {QStringLiteral("schrift"), wunsch.gestaltung.schrift},
            {QStringLiteral("kopfzeile"), wunsch.gestaltung.kopfzeile},
            {QStringLiteral("fusszeile"), wunsch.gestaltung.fusszeile},
            {QStringLiteral("logo"), QString::fromLatin1(wunsch.gestaltung.logo.toBase64())}};
}

void readTexte(const QJsonObject& in, Berichtswunsch& out) {
    const auto text = [&](const char* name) { return in[QLatin1String(name)].toString(); };
    out.texte = {text("herausgeber"), text("vorwort"), text("schluss")};
    out.gestaltung.schrift = text("schrift");
    out.gestaltung.kopfzeile = text("kopfzeile");
    out.gestaltung.fusszeile = text("fusszeile");
    out.gestaltung.logo = QByteArray::fromBase64(text("logo").toLatin1());
}

Berichtsbezug bezugOf(const Berichtswunsch& wunsch) {
    return {wunsch.thema, wunsch.sitzung, wunsch.ebene, wunsch.set, wunsch.raeume};
}

/// Earlier reports kept the numbers of their own store: there they still hold.
Berichtsbezug numbersOf(const QJsonObject& in) {
    const auto number = [&](const char* name) { return in[QLatin1String(name)].toInteger(); };
    Berichtsbezug out{{number("thema")}, {number("sitzung")}, {number("ebene")}, {number("set")}, {}};
    for (const auto& id : in[QStringLiteral("raeume")].toArray())
        if (id.isDouble()) out.raeume.push_back({id.toInteger()});
    return out;
}

Berichtsbezugsuids uidsOf(const QJsonObject& in) {
    const auto text = [&](const char* name) { return in[QLatin1String(name)].toString().toStdString(); };
    Berichtsbezugsuids out{text("thema"), text("sitzung"), text("ebene"), text("set"), {}};
    for (const auto& uid : in[QStringLiteral("raeume")].toArray())
        if (uid.isString()) out.raeume.push_back(uid.toString().toStdString());
    return out;
}

}  // namespace

Result<std::string> toJson(const Berichtswunsch& wunsch, workspace::Werkbank& werkbank) {
    ISP_TRY(const auto about, workspace::uidsOf(werkbank, bezugOf(wunsch)));
    QJsonObject out{
        {QStringLiteral("art"), QLatin1String(toText(wunsch.art))},
        {QStringLiteral("oeffentlich"), wunsch.oeffentlich},
        {QStringLiteral("thema"), q(about.thema)},
        {QStringLiteral("sitzung"), q(about.sitzung)},
        {QStringLiteral("ebene"), q(about.ebene)},
        {QStringLiteral("set"), q(about.set)},
        {QStringLiteral("gremium"), wunsch.gremium},
        {QStringLiteral("raeume"), listOf(about.raeume, [](const auto& uid) { return QJsonValue(q(uid)); })},
        {QStringLiteral("kapitel"),
         listOf(wunsch.kapitel, [](auto k) { return QJsonValue(QLatin1String(toText(k))); })},
        {QStringLiteral("schritte"),
         listOf(wunsch.schritte, [](auto s) { return QJsonValue(QLatin1String(toText(s))); })}};
    if (wunsch.bis) out[QStringLiteral("bis")] = q(wunsch.bis->toString());
    out[QStringLiteral("texte")] = texteJson(wunsch);
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

Result<Berichtswunsch> berichtswunschOf(const std::string& json, workspace::Werkbank& werkbank) {
    const auto in = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    Berichtswunsch out;
    out.art = fromText<Berichtsart>(in[QStringLiteral("art")].toString().toStdString())
                  .value_or(Berichtsart::kSozialatlas);
    out.oeffentlich = in[QStringLiteral("oeffentlich")].toBool();
    auto about = numbersOf(in);
    if (about == Berichtsbezug{}) {
        ISP_TRY(about, workspace::bezugOf(werkbank, uidsOf(in)));
    }
    out.thema = about.thema;
    out.sitzung = about.sitzung;
    out.ebene = about.ebene;
    out.set = about.set;
    out.raeume = std::move(about.raeume);
    out.gremium = in[QStringLiteral("gremium")].toString();
    out.kapitel = enumsOf<Kapitel>(in[QStringLiteral("kapitel")]);
    out.schritte = enumsOf<Schrittart>(in[QStringLiteral("schritte")]);
    out.bis = Periode::parse(in[QStringLiteral("bis")].toString().toStdString());
    readTexte(in[QStringLiteral("texte")].toObject(), out);
    return out;
}

}  // namespace isp::report
