// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fachplanungen.h"

#include "domain/text.h"
#include "store/indikator_repository.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>

namespace isp::workspace {

namespace {

QString stepText(const char* text) {
    return QCoreApplication::translate("Schritte", text);
}

}  // namespace

Result<FachplanungId> speichereFachplanung(Werkbank& werkbank, Fachplanung fachplanung) {
    fachplanung.name = trim(fachplanung.name);
    if (fachplanung.name.empty()) return makeError(codes::kNameMissing).at({.file = {}, .field = "name"});
    if (fachplanung.code.empty()) fachplanung.code = codeFromText(fachplanung.name);
    for (const auto& other : werkbank.bestand().fachplanungen())
        if (!fachplanung.id.valid())
            fachplanung.sortierung = std::max(fachplanung.sortierung, other.sortierung + 1);
    FachplanungId id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, store::IndikatorRepository(werkbank.store()).saveFachplanung(fachplanung));
        return {};
    };
    ISP_CHECK(werkbank.aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Fachplanung speichern")), work,
                               Umfang::kBestand));
    return id;
}

Status loescheFachplanung(Werkbank& werkbank, FachplanungId fachplanung) {
    const auto work = [&] {
        return store::IndikatorRepository(werkbank.store()).removeFachplanung(fachplanung);
    };
    return werkbank.aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Fachplanung löschen")), work,
                            Umfang::kBestand);
}

}  // namespace isp::workspace
