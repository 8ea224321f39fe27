// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/auswahlen.h"

#include "texte/meldung.h"
#include "workspace/werkbank.h"

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

template <typename V, typename Records, typename Label>
Wahlliste<V> choices(const Records& records, Label label) {
    Wahlliste<V> out;
    for (const auto& record : records)
        out.emplace_back(record.id, label(record));
    return out;
}

}  // namespace

Wahlliste<RaumId> raumwahlen(Umgebung& umgebung) {
    const auto& bestand = umgebung.werkbank()->bestand();
    const auto* analyse = bestand.analyseEbene();
    std::vector<const Raumebene*> levels;
    if (analyse != nullptr) levels.push_back(analyse);
    for (const auto* level : bestand.belegteEbenen())
        if (level != analyse) levels.push_back(level);
    // They may overlap and are no picture of the Kreis; something can be meant for one of them all the same.
    for (const auto& satz : bestand.raumsaetze())
        if (satz.art != Raumsatzart::kPlanung)
            if (const auto* level = bestand.ebene(satz.ebene)) levels.push_back(level);
    Wahlliste<RaumId> out;
    for (const auto* level : levels)
        for (const auto position : bestand.positionen(level->id)) {
            const auto& raum = bestand.raeume()[position];
            if (raum.eigenes && !istNichtZuordenbar(raum))
                out.emplace_back(raum.id, q(raum.name) + QStringLiteral(" (") + q(level->name) + u')');
        }
    return out;
}

Wahlliste<IndikatorId> indikatorwahlen(Umgebung& umgebung) {
    return choices<IndikatorId>(umgebung.werkbank()->bestand().indikatoren(),
                                [](const Indikator& i) { return q(i.name); });
}

Wahlliste<KennzahlId> kennzahlwahlen(Umgebung& umgebung) {
    return choices<KennzahlId>(umgebung.werkbank()->bestand().kennzahlen(),
                               [](const Kennzahl& k) { return q(k.name); });
}

Wahlliste<AngebotId> angebotwahlen(const Schrittlage& lage) {
    return choices<AngebotId>(lage.stamm->angebote, [](const Angebot& a) { return q(a.name); });
}

Wahlliste<AnsichtId> ansichtwahlen(const Schrittlage& lage) {
    return choices<AnsichtId>(lage.akte->ansichten, [](const Ansicht& r) { return q(r.name); });
}

Wahlliste<BefundId> befundwahlen(const Schrittlage& lage) {
    return choices<BefundId>(Themenakte::imDurchlauf(lage.akte->befunde, lage.durchlauf),
                             [](const Befund& r) { return kurz(r.text, 80); });
}

Wahlliste<AktivitaetId> aktivitaetwahlen(const Schrittlage& lage) {
    return choices<AktivitaetId>(lage.akte->aktivitaeten, [](const Aktivitaet& r) { return q(r.titel); });
}

Wahlliste<HandlungserfordernisId> erforderniswahlen(const Schrittlage& lage) {
    return choices<HandlungserfordernisId>(Themenakte::imDurchlauf(lage.akte->erfordernisse, lage.durchlauf),
                                           [](const Handlungserfordernis& r) { return q(r.titel); });
}

Wahlliste<HandlungsfeldId> handlungsfeldwahlen(const Schrittlage& lage) {
    return choices<HandlungsfeldId>(Themenakte::imDurchlauf(lage.akte->handlungsfelder, lage.durchlauf),
                                    [](const Handlungsfeld& r) { return q(r.titel); });
}

Wahlliste<MassnahmeId> massnahmewahlen(const Schrittlage& lage) {
    return choices<MassnahmeId>(Themenakte::imDurchlauf(lage.akte->massnahmen, lage.durchlauf),
                                [](const Massnahme& r) { return q(r.titel); });
}

Wahlliste<ZielId> zielwahlen(const Schrittlage& lage, ZielId ohne) {
    auto out = choices<ZielId>(Themenakte::imDurchlauf(lage.akte->ziele, lage.durchlauf),
                               [](const Ziel& z) { return q(z.titel); });
    std::erase_if(out, [ohne](const auto& choice) { return choice.first == ohne; });
    return out;
}

QString kurz(const std::string& text, int zeichen) {
    const auto line = q(text).simplified();
    return line.size() <= zeichen ? line : line.left(zeichen - 1).trimmed() + u'…';
}

QString tag(const std::string& iso) {
    return iso.empty() ? QString() : texte::datum(iso);
}

}  // namespace isp::gui
