// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/vorlage.h"

#include "base/codes.h"
#include "base/speicherschutz.h"
#include "base/uid.h"
#include "domain/regeln_bericht.h"
#include "report/bilddaten.h"
#include "report/codes.h"
#include "report/worte.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace isp::report {

namespace {

constexpr auto kKennung = "isp-berichtsvorlage";
constexpr int kFassung = 1;

struct Textfeld {
    const char* name;
    std::string Berichtsvorlage::*feld;
};
constexpr std::array kTexte{Textfeld{"name", &Berichtsvorlage::name},
                            Textfeld{"schrift", &Berichtsvorlage::schrift},
                            Textfeld{"akzent", &Berichtsvorlage::akzent},
                            Textfeld{"flaeche", &Berichtsvorlage::flaeche},
                            Textfeld{"kopfzeile", &Berichtsvorlage::kopfzeile},
                            Textfeld{"fusszeile", &Berichtsvorlage::fusszeile},
                            Textfeld{"herausgeber", &Berichtsvorlage::herausgeber},
                            Textfeld{"vorwort", &Berichtsvorlage::vorwort},
                            Textfeld{"schluss", &Berichtsvorlage::schluss},
                            Textfeld{"teile", &Berichtsvorlage::teile},
                            Textfeld{"notiz", &Berichtsvorlage::notiz}};

template <typename E>
void addTeile(const QStringList& codes, std::vector<E>& out) {
    for (const auto& code : codes)
        if (const auto known = fromText<E>(code.trimmed().toStdString())) out.push_back(*known);
}

void takeOver(QString& mine, const std::string& theirs) {
    if (mine.isEmpty()) mine = q(theirs);
}

Result<QByteArray> bytesOf(const QString& pfad) {
    QFile file(pfad);
    if (!file.exists()) return makeError(isp::codes::kFileNotFound, {pfad.toStdString()});
    ISP_CHECK(pruefeFremdeDatei(pfad.toStdString()));
    if (!file.open(QIODevice::ReadOnly)) return makeError(isp::codes::kFileNotReadable, {pfad.toStdString()});
    return file.read(kVorlagenBytes + 1);
}

Result<std::vector<Berichtsvorlage>> alle(workspace::Werkbank& werkbank) {
    return werkbank.themen().alle<Berichtsvorlage>();
}

const Berichtsvorlage* namens(const std::vector<Berichtsvorlage>& all, const std::string& name) {
    const auto found = std::ranges::find_if(
        all, [&](const auto& v) { return q(v.name).compare(q(name), Qt::CaseInsensitive) == 0; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

Berichtswunsch mitVorlage(Berichtswunsch wunsch, const Berichtsvorlage& v) {
    auto& look = wunsch.gestaltung;
    takeOver(look.schrift, v.schrift);
    takeOver(look.kopfzeile, v.kopfzeile);
    takeOver(look.fusszeile, v.fusszeile);
    look.akzent = QColor(q(v.akzent));
    look.flaeche = QColor(q(v.flaeche));
    if (look.logo.isEmpty()) look.logo = QByteArray::fromStdString(v.logo.bytes);
    takeOver(wunsch.texte.herausgeber, v.herausgeber);
    takeOver(wunsch.texte.vorwort, v.vorwort);
    takeOver(wunsch.texte.schluss, v.schluss);
    const auto teile = q(v.teile).split(u',', Qt::SkipEmptyParts);
    if (wunsch.kapitel.empty()) addTeile(teile, wunsch.kapitel);
    if (wunsch.schritte.empty()) addTeile(teile, wunsch.schritte);
    return wunsch;
}

Result<Berichtswunsch> mitVorlage(workspace::Werkbank& werkbank, const Berichtswunsch& wunsch) {
    if (!wunsch.vorlage.valid()) return wunsch;
    ISP_TRY(const auto all, alle(werkbank));
    const auto found = std::ranges::find(all, wunsch.vorlage, &Berichtsvorlage::id);
    return found == all.end() ? wunsch : mitVorlage(wunsch, *found);
}

Result<Berichtsvorlage> vorlageNamens(workspace::Werkbank& werkbank, const std::string& name) {
    ISP_TRY(auto all, alle(werkbank));
    if (namens(all, name) == nullptr && werkbank.schreibbar()) {
        ISP_CHECK(ladeMitgelieferteVorlagen(werkbank));
        ISP_TRY(all, alle(werkbank));
    }
    if (const auto* found = namens(all, name)) return *found;
    QStringList names;
    for (const auto& v : all)
        names << q(v.name);
    return makeError(
        codes::kVorlageUnbekannt,
        {name, names.isEmpty() ? std::string("–") : names.join(QStringLiteral(", ")).toStdString()});
}

QByteArray alsVorlagendatei(const Berichtsvorlage& vorlage) {
    QJsonObject out{{QStringLiteral("format"), QLatin1String(kKennung)},
                    {QStringLiteral("fassung"), kFassung},
                    {QStringLiteral("zweck"), QLatin1String(toText(vorlage.zweck))},
                    {QStringLiteral("logo"),
                     QString::fromLatin1(QByteArray::fromStdString(vorlage.logo.bytes).toBase64())}};
    for (const auto& [name, field] : kTexte)
        out[QLatin1String(name)] = q(vorlage.*field);
    return QJsonDocument(out).toJson();
}

Result<Berichtsvorlage> vorlageOf(const QByteArray& bytes, const QString& datei) {
    const auto refuse = [&](const QString& why) {
        return makeError(codes::kVorlagendatei, {datei.toStdString(), why.toStdString()});
    };
    if (bytes.size() > kVorlagenBytes)
        return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "Die Datei ist größer als 1,5 Megabyte.")));
    QJsonParseError problem;
    const auto in = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError ||
        in[QStringLiteral("format")].toString() != QLatin1String(kKennung))
        return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "Sie enthält keine Berichtsvorlage.")));
    if (in[QStringLiteral("fassung")].toInt() != kFassung)
        return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "Sie stammt von einer neueren Werkbank.")));
    Berichtsvorlage out;
    for (const auto& [name, field] : kTexte)
        if (in.contains(QLatin1String(name)))
            out.*field = sauber(in[QLatin1String(name)].toString()).trimmed().toStdString();
    const auto zweck = fromText<Vorlagenzweck>(in[QStringLiteral("zweck")].toString().toStdString());
    if (!zweck) return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "Die Art des Berichts ist unbekannt.")));
    out.zweck = *zweck;
    static const QRegularExpression kSchrift(QStringLiteral("^[\\p{L}\\p{N} ._-]{0,100}$"));
    if (!kSchrift.match(q(out.schrift)).hasMatch())
        return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "Der Name der Schrift ist keiner.")));
    const auto logo =
        QByteArray::fromBase64Encoding(in[QStringLiteral("logo")].toString().toLatin1(),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!logo) return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "Das Logo ist nicht zu entziffern.")));
    out.logo.bytes = logo.decoded.toStdString();
    ISP_CHECK(pruefeRegeln(out));
    if (!out.logo.bytes.empty()) ISP_CHECK(pruefeLogo(logo.decoded, datei));
    return out;
}

Result<BerichtsvorlageId> speichereVorlage(workspace::Werkbank& werkbank, const Berichtsvorlage& vorlage) {
    ISP_CHECK(pruefeRegeln(vorlage));
    if (!vorlage.logo.bytes.empty())
        ISP_CHECK(pruefeLogo(QByteArray::fromStdString(vorlage.logo.bytes),
                             tr(QT_TRANSLATE_NOOP("Bericht", "Das Bild"))));
    ISP_TRY(const auto all, alle(werkbank));
    if (const auto* other = namens(all, vorlage.name); other != nullptr && other->id != vorlage.id) {
        auto error = makeError(codes::kVorlagenname, {vorlage.name});
        error.location.field = "name";
        return error;
    }
    return werkbank.themen().speichere(vorlage,
                                       tr(QT_TRANSLATE_NOOP("Bericht", "Berichtsvorlage speichern")));
}

Result<BerichtsvorlageId> ladeVorlage(workspace::Werkbank& werkbank, const QString& pfad) {
    ISP_TRY(const auto bytes, bytesOf(pfad));
    ISP_TRY(auto vorlage, vorlageOf(bytes, QFileInfo(pfad).fileName()));
    ISP_TRY(const auto all, alle(werkbank));
    const auto wanted = vorlage.name;
    for (int n = 2; namens(all, vorlage.name) != nullptr; ++n)
        vorlage.name = wanted + " (" + std::to_string(n) + ")";
    return speichereVorlage(werkbank, vorlage);
}

Status schreibeVorlage(const Berichtsvorlage& vorlage, const QString& pfad) {
    return render::writeFile(pfad, alsVorlagendatei(vorlage));
}

Result<int> ladeMitgelieferteVorlagen(workspace::Werkbank& werkbank) {
    ISP_TRY(const auto all, alle(werkbank));
    int added = 0;
    for (const auto& name : QDir(QStringLiteral(":/data/vorlagen")).entryList()) {
        ISP_TRY(const auto bytes, bytesOf(QStringLiteral(":/data/vorlagen/") + name));
        ISP_TRY(auto vorlage, vorlageOf(bytes, name));
        vorlage.uid = nameUid("berichtsvorlage/" + name.toStdString());
        const bool known = namens(all, vorlage.name) != nullptr ||
                           std::ranges::find(all, vorlage.uid, &Berichtsvorlage::uid) != all.end();
        if (known) continue;
        ISP_CHECK(speichereVorlage(werkbank, vorlage));
        ++added;
    }
    return added;
}

}  // namespace isp::report
