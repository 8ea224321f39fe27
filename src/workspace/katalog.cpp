// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/katalog.h"

#include "base/uid.h"
#include "domain/text.h"
#include "store/ablage.h"
#include "store/codes.h"
#include "store/katalog_repository.h"
#include "store/kennzahl_repository.h"
#include "store/volltext.h"
#include "workspace/codes.h"
#include "workspace/indizes.h"
#include "workspace/profil.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace isp::workspace {

namespace {

QString stepText(const char* text, const std::string& what = {}) {
    const auto translated = QCoreApplication::translate("Schritte", text);
    return what.empty() ? translated : translated.arg(QString::fromStdString(what));
}

Error atField(Error error, const char* field) {
    error.location.field = field;
    return error;
}

/// The store names what is wrong, the form wants to know where.
Error located(Error error) {
    if (error.code == store::codes::kCodeTaken) error.location.field = "code";
    if (error.code == store::codes::kBadNumber && error.args.size() > 1) error.location.field = error.args[1];
    return error;
}

}  // namespace

std::vector<std::string> lieferantenVon(const Kennzahl& kennzahl) {
    std::vector<std::string> out;
    const std::string_view all = kennzahl.lieferant;
    for (std::size_t from = 0; from <= all.size();) {
        const auto to = std::min(all.find(';', from), all.size());
        if (const auto one = trim(all.substr(from, to - from)); !one.empty()) out.emplace_back(one);
        from = to + 1;
    }
    return out;
}

std::vector<std::string> Katalogmarken::von(const std::string& uid) const {
    const auto found = schlagwoerter.find(uid);
    return found == schlagwoerter.end() ? std::vector<std::string>() : found->second;
}

std::vector<std::string> Katalogmarken::alle() const {
    std::set<std::string> all;
    for (const auto& [uid, words] : schlagwoerter)
        all.insert(words.begin(), words.end());
    return {all.begin(), all.end()};
}

Katalog::Katalog(Werkbank& werkbank) : m_werkbank(werkbank) {}
Katalog::~Katalog() = default;

void Katalog::vergiss() {
    m_marken.reset();
    m_suche.clear();
}

Result<KatalogmarkenPtr> Katalog::marken() {
    if (m_marken) return m_marken;
    auto marken = std::make_shared<Katalogmarken>();
    store::KatalogRepository repository(m_werkbank.store());
    ISP_TRY(marken->schlagwoerter, repository.schlagwoerter());
    ISP_TRY(marken->favoriten, repository.favoriten());
    m_marken = marken;
    return m_marken;
}

Status Katalog::setFavorit(const std::string& uid, bool favorit) {
    const auto work = [&] { return store::KatalogRepository(m_werkbank.store()).setFavorit(uid, favorit); };
    return m_werkbank.aendere(favorit ? stepText(QT_TRANSLATE_NOOP("Schritte", "Favorit merken"))
                                      : stepText(QT_TRANSLATE_NOOP("Schritte", "Favorit aufheben")),
                              work);
}

/// Frozen views and import profiles keep codes as text; nothing else would notice that one is gone.
Status Katalog::pruefeNennung(const std::string& code) {
    ISP_TRY(const auto ansichten, m_werkbank.themen().alle<Ansicht>());
    for (const auto& a : ansichten) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(a.definition)).object();
        if (equalsNoCase(json[QStringLiteral("code")].toString().toStdString(), code))
            return makeError(codes::kCodeNamed, {code, "ansicht", a.name});
    }
    ISP_TRY(const auto profiles, profile(m_werkbank.store()));
    std::string quoted(1, '"');
    quoted += toLower(code);
    quoted += '"';
    for (const auto& p : profiles)
        if (toLower(p.zuordnung).find(quoted) != std::string::npos)
            return makeError(codes::kCodeNamed, {code, "importprofil", p.name});
    ISP_TRY(const auto index, indexMit(m_werkbank, code));
    if (!index.empty()) return makeError(codes::kCodeNamed, {code, "indexdefinition", index});
    return {};
}

Status Katalog::pruefeCodewechsel(const std::string& alt, const std::string& neu) {
    if (equalsNoCase(alt, neu)) return {};
    ISP_CHECK(m_werkbank.auswertung().pruefeUnbenutzt(alt));
    return pruefeNennung(alt);
}

Result<KennzahlId> Katalog::speichere(Kennzahl kennzahl, const Schlagwoerter& schlagwoerter) {
    if (!m_werkbank.schreibbar()) return makeError(codes::kReadOnly);
    kennzahl.name = trim(kennzahl.name);
    if (kennzahl.name.empty()) return atField(makeError(codes::kNameMissing), "name");
    if (kennzahl.code.empty() || codeFromText(kennzahl.code) != toUpperAscii(kennzahl.code))
        return atField(makeError(codes::kCodeInvalid, {kennzahl.code}), "code");
    if (const auto* before = m_werkbank.bestand().kennzahl(kennzahl.id)) {
        kennzahl.uid = before->uid;
        if (auto status = pruefeCodewechsel(before->code, kennzahl.code); !status)
            return atField(std::move(status).error(), "code");
        if (equalsNoCase(before->code, kennzahl.code)) kennzahl.code = before->code;  // shown as first given
    }
    if (kennzahl.uid.empty()) kennzahl.uid = newUid();
    const auto work = [&]() -> Status {
        ISP_TRY(kennzahl.id, store::KennzahlRepository(m_werkbank.store()).save(kennzahl));
        return store::KatalogRepository(m_werkbank.store())
            .setSchlagwoerter(kennzahl.uid, kennzahl.name, schlagwoerter);
    };
    const auto text = stepText(QT_TRANSLATE_NOOP("Schritte", "Kennzahl %1 speichern"), kennzahl.code);
    if (auto status = m_werkbank.aendere(text, work, Umfang::kBestand); !status)
        return located(std::move(status).error());
    return kennzahl.id;
}

Status Katalog::loesche(KennzahlId id) {
    if (!m_werkbank.schreibbar()) return makeError(codes::kReadOnly);
    const auto* found = m_werkbank.bestand().kennzahl(id);
    if (found == nullptr) return makeError(codes::kUnknownCode, {std::to_string(id.value)});
    const auto old = *found;
    ISP_CHECK(m_werkbank.auswertung().pruefeUnbenutzt(old.code));
    ISP_CHECK(pruefeNennung(old.code));
    const auto work = [&]() -> Status {
        ISP_CHECK(store::KennzahlRepository(m_werkbank.store()).remove(id));
        return store::KatalogRepository(m_werkbank.store()).vergiss(old.uid, old.name);
    };
    return m_werkbank.aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Kennzahl %1 löschen"), old.code), work,
                              Umfang::kBestand);
}

Result<IndikatorId> Katalog::speichere(Indikator indikator, const Schlagwoerter& schlagwoerter) {
    if (!m_werkbank.schreibbar()) return makeError(codes::kReadOnly);
    for (const auto& i : m_werkbank.bestand().indikatoren()) {
        if (i.id != indikator.id) continue;
        indikator.uid = i.uid;
        if (auto status = pruefeCodewechsel(i.code, indikator.code); !status)
            return atField(std::move(status).error(), "code");
    }
    if (indikator.uid.empty()) indikator.uid = newUid();
    const auto work = [&]() -> Status {
        ISP_TRY(indikator.id, m_werkbank.speichereIndikator(indikator));
        return store::KatalogRepository(m_werkbank.store())
            .setSchlagwoerter(indikator.uid, indikator.name, schlagwoerter);
    };
    const auto text = stepText(QT_TRANSLATE_NOOP("Schritte", "Indikator %1 speichern"), indikator.code);
    if (auto status = m_werkbank.aendere(text, work, Umfang::kBestand); !status)
        return located(std::move(status).error());
    return indikator.id;
}

Status Katalog::loesche(IndikatorId id) {
    for (const auto& i : m_werkbank.bestand().indikatoren())
        if (i.id == id) ISP_CHECK(pruefeNennung(i.code));
    return m_werkbank.loescheIndikator(id);
}

Result<std::vector<QualitativeQuelle>> Katalog::qualitative() {
    return store::Ablage<QualitativeQuelle>(m_werkbank.store()).alle();
}

Result<QualitativeQuelleId> Katalog::speichere(QualitativeQuelle quelle, const Schlagwoerter& schlagwoerter) {
    if (quelle.uid.empty()) quelle.uid = newUid();
    const auto work = [&]() -> Status {
        ISP_TRY(quelle.id, store::Ablage<QualitativeQuelle>(m_werkbank.store()).speichere(quelle));
        return store::KatalogRepository(m_werkbank.store())
            .setSchlagwoerter(quelle.uid, quelle.titel, schlagwoerter);
    };
    ISP_CHECK(
        m_werkbank.aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Qualitative Quelle speichern")), work));
    return quelle.id;
}

Status Katalog::loesche(QualitativeQuelleId id) {
    const auto work = [&]() -> Status {
        store::Ablage<QualitativeQuelle> ablage(m_werkbank.store());
        ISP_TRY(const auto old, ablage.lies(id));
        ISP_CHECK(ablage.loesche(id));
        return store::KatalogRepository(m_werkbank.store()).vergiss(old.uid, old.titel);
    };
    return m_werkbank.aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Qualitative Quelle löschen")), work);
}

}  // namespace isp::workspace
