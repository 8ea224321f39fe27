// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/hinweiseingang.h"

#include "base/clock.h"
#include "base/codes.h"
#include "domain/text.h"
#include "store/ablage.h"
#include "store/benutzer.h"
#include "workspace/hinweissuche.h"
#include "workspace/indexcodes.h"
#include "workspace/indizes.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace isp::workspace {

namespace {

constexpr int kRuheMs = 400;  ///< several announcements of one step are one reason to search

QString step(const char* text) {
    return QCoreApplication::translate("Schritte", text);
}

std::string uidOf(const Bestand& bestand, RaumId raum) {
    const auto position = bestand.position(raum);
    return position ? bestand.raeume()[*position].uid : std::string();
}

std::string codeOf(const Bestand& bestand, EbeneId id) {
    const auto* ebene = bestand.ebene(id);
    return ebene == nullptr ? std::string() : ebene->code;
}

Hinweisbearbeitung recordOf(Werkbank& werkbank, const Hinweis& h, const QString& erklaerung) {
    Hinweisbearbeitung b;
    b.regel = h.regel;
    b.code = h.code;
    b.ebene = codeOf(werkbank.bestand(), h.ebene);
    b.raum = uidOf(werkbank.bestand(), h.raum);
    b.gegenstand = h.gegenstand;
    b.periode = h.periode.code();
    if (std::isfinite(h.wert)) b.wert = h.wert;
    b.erklaerung = erklaerung.toStdString();
    b.wer = store::currentUser();
    b.zeitpunkt = Clock::nowIso();
    return b;
}

Status write(Werkbank& werkbank, const QString& text, const Hinweisbearbeitung& record) {
    if (!werkbank.schreibbar()) return makeError(codes::kReadOnly);
    const auto work = [&]() -> Status {
        ISP_CHECK(store::Ablage<Hinweisbearbeitung>(werkbank.store()).speichere(record));
        return {};
    };
    return werkbank.aendere(text, work);
}

/// Nothing newer than what was judged.
bool covers(const Hinweisbearbeitung& b, const Hinweis& h) {
    if (h.periode.code() != b.periode) return h.periode.code() < b.periode;
    if (!b.wert || !std::isfinite(h.wert)) return !b.wert && !std::isfinite(h.wert);
    return std::abs(*b.wert - h.wert) <= 1e-9 * std::max(1.0, std::abs(h.wert));
}

}  // namespace

bool gleicherHinweis(const Bestand& bestand, const Hinweisbearbeitung& b, const Hinweis& h) {
    return b.regel == h.regel && b.gegenstand == h.gegenstand && equalsNoCase(b.code, h.code) &&
           b.ebene == codeOf(bestand, h.ebene) && b.raum == uidOf(bestand, h.raum);
}

Result<std::vector<Hinweiseintrag>> mitZustand(Werkbank& werkbank, std::vector<Hinweis> hinweise) {
    ISP_TRY(const auto done, store::Ablage<Hinweisbearbeitung>(werkbank.store()).alle());
    ISP_TRY(const auto themen, werkbank.themen().themen());
    const auto active = [&](ThemaId id) {
        return std::ranges::any_of(themen, [&](const Thema& t) {
            return t.id == id && (t.zustand == Themenzustand::kAktiv || t.zustand == Themenzustand::kRuht);
        });
    };
    std::vector<Hinweiseintrag> out;
    for (auto& h : hinweise) {
        Hinweiseintrag entry;
        for (const auto& b : done) {
            if (!gleicherHinweis(werkbank.bestand(), b, h)) continue;
            if (!covers(b, h) && !(b.thema.valid() && active(b.thema))) continue;
            entry.zustand = b.thema.valid() ? Hinweiszustand::kThema : Hinweiszustand::kVerworfen;
            entry.bearbeitung = b;
        }
        entry.hinweis = std::move(h);
        out.push_back(std::move(entry));
    }
    return out;
}

Status verwirfHinweis(Werkbank& werkbank, const Hinweis& hinweis, const std::string& grund,
                      const QString& erklaerung) {
    auto record = recordOf(werkbank, hinweis, erklaerung);
    record.grund = trim(grund);
    if (record.grund.empty()) {
        Location where;
        where.field = "grund";
        return makeError(codes::kHinweisGrund).at(std::move(where));
    }
    return write(werkbank, step(QT_TRANSLATE_NOOP("Schritte", "Hinweis verwerfen")), record);
}

Status verknuepfeHinweis(Werkbank& werkbank, const Hinweis& hinweis, ThemaId thema,
                         const QString& erklaerung) {
    auto record = recordOf(werkbank, hinweis, erklaerung);
    record.thema = thema;
    return write(werkbank, step(QT_TRANSLATE_NOOP("Schritte", "Thema aus Hinweis")), record);
}

Status oeffneHinweisWieder(Werkbank& werkbank, HinweisbearbeitungId id) {
    if (!werkbank.schreibbar()) return makeError(codes::kReadOnly);
    return werkbank.aendere(step(QT_TRANSLATE_NOOP("Schritte", "Hinweis wieder öffnen")),
                            [&] { return store::Ablage<Hinweisbearbeitung>(werkbank.store()).loesche(id); });
}

Result<std::vector<Hinweisbearbeitung>> hinweiseVon(Werkbank& werkbank, ThemaId thema) {
    ISP_TRY(auto all, store::Ablage<Hinweisbearbeitung>(werkbank.store()).alle());
    std::erase_if(all, [&](const Hinweisbearbeitung& b) { return b.thema != thema; });
    return all;
}

// The search beside the window
// -------------------------------------------------------------------------------

Hinweiseingang& Hinweiseingang::von(Werkbank& werkbank) {
    if (auto* there = werkbank.findChild<Hinweiseingang*>(QString(), Qt::FindDirectChildrenOnly))
        return *there;
    return *new Hinweiseingang(werkbank);
}

Hinweiseingang::Hinweiseingang(Werkbank& werkbank) : QObject(&werkbank), m_werkbank(werkbank) {
    m_spaeter.setSingleShot(true);
    m_spaeter.setInterval(kRuheMs);
    connect(&m_spaeter, &QTimer::timeout, this, &Hinweiseingang::suche);
    connect(&werkbank, &Werkbank::werteChanged, this, &Hinweiseingang::sucheSpaeter);
    connect(&werkbank, &Werkbank::bestandChanged, this, &Hinweiseingang::sucheSpaeter);
    connect(&werkbank, &Werkbank::themenChanged, this, &Hinweiseingang::themenChanged);
    sucheSpaeter();
}

void Hinweiseingang::sucheSpaeter() {
    m_spaeter.start();
    Q_EMIT changed();
}

/// What the rules of Status and Ziel look at beside the figures.
std::string Hinweiseingang::grundlage() {
    std::string out;
    if (const auto all = indizes(m_werkbank))
        for (const auto& index : *all)
            out += index.definition.name + index.aktuell().uid + "\n";
    if (const auto ziele = m_werkbank.themen().alle<Ziel>())
        for (const auto& z : *ziele) {
            out += z.uid + z.titel + std::to_string(static_cast<int>(z.zustand)) + " " +
                   std::to_string(z.indikator.value) + " " + std::to_string(z.kennzahl.value) + " " +
                   std::to_string(z.zielwert.value_or(0.0)) + " " + std::to_string(z.raeume.size()) + "\n";
        }
    return out;
}

void Hinweiseingang::themenChanged() {
    if (m_fertig && grundlage() != m_grundlage) return sucheSpaeter();
    zeigeZustand();
}

void Hinweiseingang::suche() {
    m_spaeter.stop();
    m_grundlage = grundlage();
    m_job.start(
        [path = m_werkbank.pfad()](const Progress& progress) -> Result<std::vector<Hinweis>> {
            ISP_TRY(const auto own, Werkbank::oeffnen(path, store::OpenMode::kReadOnly));
            return sucheHinweise(*own, {}, progress);
        },
        [this](Result<std::vector<Hinweis>> found) {
            m_problem.reset();
            if (found)
                m_gefunden = std::move(*found);
            else
                m_problem = std::move(found).error();
            m_fertig = true;
            zeigeZustand();
        });
    Q_EMIT changed();
}

void Hinweiseingang::zeigeZustand() {
    auto read = mitZustand(m_werkbank, m_gefunden);
    if (read)
        m_eintraege = std::move(*read);
    else
        m_problem = std::move(read).error();
    Q_EMIT changed();
}

}  // namespace isp::workspace
