// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace isp {

/// A key inside one store. Each kind is a type of its own, so that a Raum can not be handed over as a
/// Kennzahl. 0 = none. Never leaves the store: across stores things are known by their uid.
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool valid() const noexcept { return value != 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using EbeneId = Id<struct EbeneTag>;
using RaumId = Id<struct RaumTag>;
using KennzahlId = Id<struct KennzahlTag>;
using MerkmalId = Id<struct MerkmalTag>;
using AuspraegungId = Id<struct AuspraegungTag>;
using ReiheId = Id<struct ReiheTag>;
using IndikatorId = Id<struct IndikatorTag>;
using LieferungId = Id<struct LieferungTag>;
using FachplanungId = Id<struct FachplanungTag>;
using ZielgruppeId = Id<struct ZielgruppeTag>;
using AkteurId = Id<struct AkteurTag>;
using BeziehungId = Id<struct BeziehungTag>;
using IndikatorensetId = Id<struct IndikatorensetTag>;
using ThemaId = Id<struct ThemaTag>;
using ThemaFachplanungId = Id<struct ThemaFachplanungTag>;
using BeschlussId = Id<struct BeschlussTag>;
using DurchlaufId = Id<struct DurchlaufTag>;
using SchrittId = Id<struct SchrittTag>;
using SchrittwechselId = Id<struct SchrittwechselTag>;
using BeteiligungId = Id<struct BeteiligungTag>;
using AnhangId = Id<struct AnhangTag>;
using AnsichtId = Id<struct AnsichtTag>;
using BefundId = Id<struct BefundTag>;
using AngebotId = Id<struct AngebotTag>;
using BestandseintragId = Id<struct BestandseintragTag>;
using DatenbedarfId = Id<struct DatenbedarfTag>;
using RueckspracheId = Id<struct RueckspracheTag>;
using HandlungserfordernisId = Id<struct HandlungserfordernisTag>;
using BewertungskriteriumId = Id<struct BewertungskriteriumTag>;
using BewertungId = Id<struct BewertungTag>;
using BedarfId = Id<struct BedarfTag>;
using BedarfsmengeId = Id<struct BedarfsmengeTag>;
using HandlungsfeldId = Id<struct HandlungsfeldTag>;
using ZielId = Id<struct ZielTag>;
using MassnahmeId = Id<struct MassnahmeTag>;
using MeilensteinId = Id<struct MeilensteinTag>;
using BudgetpostenId = Id<struct BudgetpostenTag>;
using AbstimmungId = Id<struct AbstimmungTag>;
using ZielbewertungId = Id<struct ZielbewertungTag>;
using UeberpruefungId = Id<struct UeberpruefungTag>;
using EntscheidungId = Id<struct EntscheidungTag>;
using AktivitaetId = Id<struct AktivitaetTag>;
using TeilnahmeId = Id<struct TeilnahmeTag>;
using ArbeitsgruppeId = Id<struct ArbeitsgruppeTag>;
using MitgliedId = Id<struct MitgliedTag>;
using RaumsatzId = Id<struct RaumsatzTag>;
using RaumzweckId = Id<struct RaumzweckTag>;
using SozialraumId = Id<struct SozialraumTag>;
using LieferantId = Id<struct LieferantTag>;
using ImportprofilId = Id<struct ImportprofilTag>;
using OrtsmerkungId = Id<struct OrtsmerkungTag>;
using QualitativeQuelleId = Id<struct QualitativeQuelleTag>;
using DatenanfrageId = Id<struct DatenanfrageTag>;
using BruchId = Id<struct BruchTag>;
using WertbestaetigungId = Id<struct WertbestaetigungTag>;
using GebietsaenderungId = Id<struct GebietsaenderungTag>;
using GebietsanteilId = Id<struct GebietsanteilTag>;
using FreigabeId = Id<struct FreigabeTag>;

}  // namespace isp

template <typename Tag>
struct std::hash<isp::Id<Tag>> {
    std::size_t operator()(const isp::Id<Tag>& id) const noexcept {
        return std::hash<std::int64_t>()(id.value);
    }
};
