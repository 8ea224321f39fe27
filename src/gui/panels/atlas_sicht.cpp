// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/atlas_sicht.h"

#include "gui/panel.h"
#include "workspace/auswahlfrage.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::gui {

namespace {

/// What a store shows first: of the Indikatoren where high means burdened (of all, where there is none) the
/// one with the longest series; else the first Kennzahl.
std::string firstCode(workspace::Werkbank& werkbank, EbeneId ebene) {
    const auto& bestand = werkbank.bestand();
    std::string best;
    std::size_t length = 0;
    for (const bool burdened : {true, false}) {
        for (const auto& indikator : bestand.indikatoren()) {
            if (burdened && indikator.richtung != Richtung::kHochSchlecht) continue;
            const auto block = werkbank.auswertung().werte({indikator.code, ebene, {}, {}});
            if (!block || !(*block)->letzte() || (*block)->perioden.size() <= length) continue;
            length = (*block)->perioden.size();
            best = indikator.code;
        }
        if (!best.empty()) return best;
    }
    if (!bestand.indikatoren().empty()) return bestand.indikatoren().front().code;
    return bestand.kennzahlen().empty() ? std::string() : bestand.kennzahlen().front().code;
}

}  // namespace

AtlasSicht::AtlasSicht(Umgebung& umgebung, QObject* parent)
    : QObject(parent),
      m_umgebung(umgebung),
      m_geometrie(render::Kartengeometrie::make({})) {
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &AtlasSicht::update);
    const auto& auswahl = umgebung.auswahl();
    using workspace::Auswahl;
    for (const auto signal : {&Auswahl::codeChanged, &Auswahl::ebeneChanged, &Auswahl::darstellungChanged,
                              &Auswahl::standChanged, &Auswahl::filterChanged})
        connect(&auswahl, signal, this, &AtlasSicht::update);
    connect(&auswahl, &Auswahl::periodeChanged, this, [this] {
        if (!m_updating) m_wunsch = m_umgebung.auswahl().periode();
        update();
    });
}

void AtlasSicht::setAuflage(std::shared_ptr<const render::Kartenauflage> auflage) {
    m_auflage = std::move(auflage);
    Q_EMIT auflageChanged();
}

void AtlasSicht::storeChanged() {
    delete m_verbindungen;
    m_verbindungen = nullptr;
    m_wunsch.reset();
    forget();
    if (m_umgebung.werkbank() != nullptr) {
        connectStore();
        m_updating = true;
        chooseDefaults();
        m_updating = false;
    }
    update();
}

void AtlasSicht::connectStore() {
    m_verbindungen = new QObject(this);
    auto* werkbank = m_umgebung.werkbank();
    using workspace::Werkbank;
    // The old snapshot is gone: nothing that points into it may be drawn any more.
    connect(werkbank, &Werkbank::bestandChanged, m_verbindungen, [this] {
        forget();
        updateLater();
    });
    connect(werkbank, &Werkbank::werteChanged, m_verbindungen, [this] { updateLater(); });
    connect(werkbank, &Werkbank::grenzenChanged, m_verbindungen, [this] {
        m_grenzstaende.clear();
        updateLater();
    });
}

void AtlasSicht::forget() {
    m_sicht.reset();
    m_gebiet.reset();
    m_referenzen.clear();
    m_grenzen.reset();
    m_grenzstaende.clear();
    m_zeilen.clear();
    m_zeileVon.clear();
}

void AtlasSicht::chooseDefaults() {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    auto& auswahl = m_umgebung.auswahl();
    auswahl.setFilter({});
    auswahl.setRaeume({});
    auswahl.setHover({});
    auswahl.setStand({});
    auswahl.setGebietsstand({});
    if (bestand.positionen(auswahl.ebene()).empty()) {
        const auto* ebene = bestand.analyseEbene();
        auswahl.setEbene(ebene != nullptr ? ebene->id : EbeneId{});
    }
    if (bestand.kennzahl(auswahl.code()) == nullptr && bestand.indikator(auswahl.code()) == nullptr)
        auswahl.setCode(firstCode(*m_umgebung.werkbank(), auswahl.ebene()));
}

void AtlasSicht::updateLater() {
    m_later.start();
}

workspace::Anfrage AtlasSicht::anfrage() const {
    return workspace::auswahlfrage(m_umgebung.auswahl(), m_umgebung.werkbank()->bestand());
}

void AtlasSicht::update() {
    if (m_updating) return;
    m_later.stop();
    m_updating = true;
    const auto before = m_geometrie;
    m_problem.reset();
    m_sicht.reset();
    m_zeilen.clear();
    m_zeileVon.clear();
    m_thema = {};
    if (m_umgebung.werkbank() != nullptr) {
        if (auto done = compute(); !done) m_problem = std::move(done).error();
    } else {
        m_geometrie = render::Kartengeometrie::make({});
    }
    m_updating = false;
    if (before != m_geometrie) Q_EMIT geometrieChanged();
    Q_EMIT sichtChanged();
}

/// The Periode asked for where there are figures of it, else the last one before it, else the first.
std::optional<Periode> AtlasSicht::periodeFor(const workspace::Werteblock& block) const {
    const auto wanted = m_wunsch ? m_wunsch : m_umgebung.auswahl().periode();
    if (!wanted || block.perioden.empty()) return std::nullopt;
    if (const auto index = block.index(*wanted)) return block.perioden[*index];
    const auto after = std::upper_bound(block.perioden.begin(), block.perioden.end(), *wanted);
    return after == block.perioden.begin() ? *after : *(after - 1);
}

Status AtlasSicht::compute() {
    auto& werkbank = *m_umgebung.werkbank();
    auto& auswahl = m_umgebung.auswahl();
    const auto question = anfrage();
    ISP_TRY(const auto block, werkbank.auswertung().werte(question));
    ISP_TRY(auto sicht,
            workspace::kartensicht(werkbank, question, periodeFor(*block), auswahl.klassenwahl()));
    m_sicht = std::move(sicht);
    auswahl.setPeriode(m_sicht->zeitpunkt());
    findGeometrie(m_sicht->gebietstag());
    m_referenzen = workspace::referenzen(werkbank, question);
    findGebiet();
    m_zeilen = models::atlaszeilen(*m_sicht, werkbank.bestand());
    for (std::size_t i = 0; i < m_zeilen.size(); ++i)
        m_zeileVon.emplace(m_zeilen[i].raum, i);
    m_kontext = models::wertkontext(*m_sicht, m_zeilen);
    m_thema = render::kartenthema(*m_sicht, werkbank.bestand(), m_grenzen.get(), *m_geometrie,
                                  {auswahl.palette(), auswahl.merkmale()});
    return {};
}

void AtlasSicht::findGeometrie(const std::string& day) {
    auto& known = m_grenzstaende[m_umgebung.auswahl().ebene()];
    auto found = std::find_if(known.begin(), known.end(),
                              [&](const auto& g) { return g.grenzen->gueltigkeit.contains(day); });
    m_kartenproblem.reset();
    if (found == known.end()) {
        auto& werkbank = *m_umgebung.werkbank();
        auto read = workspace::readKartengrenzen(werkbank.store(), werkbank.bestand(),
                                                 m_umgebung.auswahl().ebene(), day);
        if (!read) {
            m_kartenproblem = std::move(read).error();
            m_grenzen.reset();
            m_geometrie = render::Kartengeometrie::make({});
            return;
        }
        auto geometrie = render::Kartengeometrie::make(render::kartenquelle(**read));
        known.push_back({std::move(read).value(), std::move(geometrie)});
        found = known.end() - 1;
    }
    m_grenzen = found->grenzen;
    m_geometrie = found->geometrie;
}

void AtlasSicht::findGebiet() {
    auto& werkbank = *m_umgebung.werkbank();
    const auto* ebene = werkbank.bestand().gebietsEbene();
    m_gebiet.reset();
    if (ebene == nullptr) return;
    auto question = anfrage();
    question.ebene = ebene->id;
    if (auto block = werkbank.auswertung().werte(question)) m_gebiet = std::move(block).value();
}

QStringList AtlasSicht::hinweis(RaumId raum) const {
    const auto found = m_zeileVon.find(raum);
    if (found != m_zeileVon.end()) return models::hinweiszeilen(m_zeilen[found->second], m_kontext);
    const auto& filter = m_umgebung.auswahl().filter();
    if (const auto gebiet = m_geometrie->indexOf(raum))
        return {m_geometrie->info(*gebiet).name, filter.empty() || filter.contains(raum)
                                                     ? tr("gehört zu keinem Raum dieser Ebene")
                                                     : tr("durch den Filter ausgeblendet")};
    return {};
}

render::Rangfolge AtlasSicht::rangfolge() const {
    if (!m_sicht) return {};
    return render::rangfolge(*m_sicht, m_umgebung.werkbank()->bestand(), m_umgebung.auswahl().palette());
}

render::Verlauf AtlasSicht::verlauf() const {
    if (!m_sicht) return {};
    auto out =
        render::verlauf(*m_sicht->block, m_gebiet.get(), m_umgebung.werkbank()->bestand(), m_referenzen);
    out.periode = m_sicht->zeitpunkt();
    return out;
}

void AtlasSicht::setPeriodenindex(std::size_t index) {
    if (m_sicht && index < m_sicht->block->perioden.size())
        m_umgebung.auswahl().setPeriode(m_sicht->block->perioden[index]);
}

bool AtlasSicht::stepPeriode(int steps) {
    if (!m_sicht) return false;
    const auto last = static_cast<long>(m_sicht->block->perioden.size()) - 1;
    const auto now = static_cast<long>(m_sicht->periode);
    const auto next = std::clamp(now + steps, 0L, last);
    if (next != now) setPeriodenindex(static_cast<std::size_t>(next));
    return next != now;
}

}  // namespace isp::gui
