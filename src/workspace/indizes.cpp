// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/indizes.h"

#include "base/clock.h"
#include "base/uid.h"
#include "domain/text.h"
#include "store/ablage.h"
#include "store/benutzer.h"
#include "workspace/indexcodes.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace isp::workspace {

namespace {

constexpr const char* kDatei = ":/data/katalog/indizes.json";

Error atName(Error error) {
    Location where;
    where.field = "name";
    return std::move(error).at(std::move(where));
}

QString step(const char* text, const std::string& name) {
    return QCoreApplication::translate("Schritte", text).arg(QString::fromStdString(name));
}

Status addFassung(store::Store& store, IndexdefinitionId id, int nummer, const Indexbeschreibung& b,
                  const std::string& anlass) {
    Indexfassung version;
    version.definition = id;
    version.nummer = nummer;
    version.zeitpunkt = Clock::nowIso();
    version.wer = store::currentUser();
    version.anlass = anlass;
    version.inhalt = toJson(b);
    ISP_CHECK(store::Ablage<Indexfassung>(store).speichere(version));
    return {};
}

}  // namespace

Result<Indexbeschreibung> Index::beschreibung(const Indexfassung& fassung) const {
    ISP_TRY(auto out, indexbeschreibungOf(fassung.inhalt));
    out.name = definition.name;
    return out;
}

Result<std::vector<Index>> indizes(Werkbank& werkbank) {
    ISP_TRY(auto definitions, store::Ablage<Indexdefinition>(werkbank.store()).alle());
    ISP_TRY(auto versions, store::Ablage<Indexfassung>(werkbank.store()).alle());
    std::vector<Index> out;
    for (auto& definition : definitions) {
        Index index;
        for (auto& version : versions)
            if (version.definition == definition.id) index.fassungen.push_back(std::move(version));
        if (index.fassungen.empty()) continue;
        index.definition = std::move(definition);
        out.push_back(std::move(index));
    }
    return out;
}

Result<Index> findeIndex(Werkbank& werkbank, std::string_view name) {
    ISP_TRY(auto all, indizes(werkbank));
    std::string known;
    for (auto& index : all) {
        if (equalsNoCase(index.definition.name, name)) return std::move(index);
        known += (known.empty() ? "" : ", ") + index.definition.name;
    }
    return makeError(codes::kIndexUnknown, {std::string(name), known.empty() ? "–" : known});
}

Result<IndexdefinitionId> speichereIndex(Werkbank& werkbank, Indexdefinition definition,
                                         const Indexbeschreibung& beschreibung, const std::string& anlass) {
    if (!werkbank.schreibbar()) return makeError(codes::kReadOnly);
    definition.name = trim(definition.name);
    definition.nameKlein = toLower(definition.name);
    if (definition.name.empty()) return atName(makeError(codes::kNameMissing));
    ISP_TRY(const auto all, indizes(werkbank));
    const Index* before = nullptr;
    for (const auto& index : all) {
        if (index.definition.id == definition.id)
            before = &index;
        else if (index.definition.nameKlein == definition.nameKlein)
            return atName(makeError(codes::kIndexNameTaken, {definition.name}));
    }
    for (const auto& part : beschreibung.teile)
        if (werkbank.bestand().kennzahl(part.code) == nullptr &&
            werkbank.bestand().indikator(part.code) == nullptr)
            return makeError(codes::kUnknownCode, {part.code});
    auto content = beschreibung;
    content.name = definition.name;
    IndexdefinitionId id = definition.id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, store::Ablage<Indexdefinition>(werkbank.store()).speichere(definition));
        if (before == nullptr) return addFassung(werkbank.store(), id, 1, content, anlass);
        // A new name alone is no other index.
        auto old = before->beschreibung();
        if (old) old->name = content.name;
        if (old && *old == content) return {};
        return addFassung(werkbank.store(), id, before->aktuell().nummer + 1, content, anlass);
    };
    ISP_CHECK(
        werkbank.aendere(step(QT_TRANSLATE_NOOP("Schritte", "Index „%1“ speichern"), definition.name), work));
    return id;
}

Status loescheIndex(Werkbank& werkbank, IndexdefinitionId id) {
    if (!werkbank.schreibbar()) return makeError(codes::kReadOnly);
    ISP_TRY(const auto definition, store::Ablage<Indexdefinition>(werkbank.store()).lies(id));
    return werkbank.aendere(step(QT_TRANSLATE_NOOP("Schritte", "Index „%1“ löschen"), definition.name),
                            [&] { return store::Ablage<Indexdefinition>(werkbank.store()).loesche(id); });
}

Result<std::string> indexMit(Werkbank& werkbank, std::string_view code) {
    ISP_TRY(const auto all, indizes(werkbank));
    for (const auto& index : all) {
        const auto b = index.beschreibung();
        if (b && std::ranges::any_of(
                     b->teile, [&](const Indexbestandteil& part) { return equalsNoCase(part.code, code); }))
            return index.definition.name;
    }
    return std::string();
}

std::string freierName(const std::vector<Index>& indizes, const std::string& name) {
    const auto taken = [&](const std::string& candidate) {
        return std::ranges::any_of(
            indizes, [&](const Index& index) { return equalsNoCase(index.definition.name, candidate); });
    };
    auto out = name;
    for (int n = 2; taken(out); ++n)
        out = name + " (" + std::to_string(n) + ")";
    return out;
}

Status ladeMitgelieferteIndizes(store::Store& store) {
    QFile file(QString::fromLatin1(kDatei));
    const auto broken = [](const std::string& why) {
        return makeError(codes::kShippedDataBroken, {"katalog/indizes.json", why});
    };
    if (!file.open(QIODevice::ReadOnly)) return broken("not embedded");
    const auto entries = QJsonDocument::fromJson(file.readAll()).array();
    if (entries.isEmpty()) return broken("no list");
    for (const auto& entry : entries) {
        const auto object = entry.toObject();
        const auto json = QJsonDocument(object[QStringLiteral("definition")].toObject()).toJson();
        const auto b = indexbeschreibungOf(json.toStdString());
        if (!b) return broken(b.error().args.empty() ? "" : b.error().args.front());
        Indexdefinition definition;
        definition.name = b->name;
        definition.nameKlein = toLower(b->name);
        definition.uid = nameUid("index/" + object[QStringLiteral("schluessel")].toString().toStdString());
        definition.notiz = object[QStringLiteral("notiz")].toString().toStdString();
        ISP_TRY(const auto id, store::Ablage<Indexdefinition>(store).speichere(definition));
        ISP_CHECK(addFassung(store, id, 1, *b, {}));
    }
    return {};
}

}  // namespace isp::workspace
