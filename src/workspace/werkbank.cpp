// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/werkbank.h"

#include "base/codes.h"
#include "base/log.h"
#include "domain/text.h"
#include "store/aufzeichnung.h"
#include "store/indikator_repository.h"
#include "store/katalog_repository.h"
#include "store/lieferung_repository.h"
#include "store/raum_repository.h"
#include "store/sqlite_log.h"
#include "workspace/anlegen.h"
#include "workspace/codes.h"
#include "workspace/katalog.h"
#include "workspace/themenbuch.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <set>

namespace isp::workspace {

namespace {

/// One change with its reverse. The first redo is skipped: the change has already been made and checked when
/// it is pushed. A step that fails later (the store was taken away) is logged, told and leaves the stack.
class Aenderungsbefehl : public QUndoCommand {
public:
    using Step = std::function<Status()>;
    using Failed = std::function<void(const Error&)>;

    Aenderungsbefehl(const QString& text, Step forward, Step back, Failed failed)
        : QUndoCommand(text),
          m_forward(std::move(forward)),
          m_back(std::move(back)),
          m_failed(std::move(failed)) {}

    void redo() override {
        if (!m_done) {
            m_done = true;
            return;
        }
        run(m_forward);
    }
    void undo() override { run(m_back); }

private:
    void run(const Step& step) {
        if (const auto status = step(); !status) {
            log::error("workspace", status.error());
            setObsolete(true);
            m_failed(status.error());
        }
    }

    Step m_forward;
    Step m_back;
    Failed m_failed;
    bool m_done = false;
};

// Names of undo steps; German source strings for the Edit menu.
const Kennzahl* kennzahlOf(const Bestand& bestand, ReiheId reihe) {
    for (const auto& r : bestand.reihen())
        if (r.id == reihe) return bestand.kennzahl(r.kennzahl);
    return nullptr;
}

QString stepText(const char* text) {
    return QCoreApplication::translate("Schritte", text);
}

}  // namespace

Werkbank::Werkbank(std::unique_ptr<store::Store> store)
    : m_store(std::move(store)),
      m_themen(std::make_unique<Themenbuch>(*this)),
      m_katalog(std::make_unique<Katalog>(*this)) {}
Werkbank::~Werkbank() = default;

Result<std::unique_ptr<Werkbank>> Werkbank::oeffnen(const std::filesystem::path& pfad, store::OpenMode mode) {
    ISP_TRY(auto store, store::Store::open(pfad, mode));
    std::unique_ptr<Werkbank> made(new Werkbank(std::move(store)));
    ISP_CHECK(made->readBestand());
    return made;
}

Result<std::unique_ptr<Werkbank>> Werkbank::anlegen(const std::filesystem::path& pfad,
                                                    const AnlegeOptionen& optionen,
                                                    const Progress& progress) {
    if (!geo::isProjectedMetric(optionen.crs)) return makeError(codes::kCrsInvalid, {optionen.crs});
    ISP_TRY(auto store, store::Store::create(pfad, {optionen.crs}));
    if (auto seeded = seedStore(*store, optionen, progress); !seeded) {
        store.reset();
        removeStoreFiles(pfad);
        return std::move(seeded).error();
    }
    std::unique_ptr<Werkbank> made(new Werkbank(std::move(store)));
    ISP_CHECK(made->readBestand());
    return made;
}

void Werkbank::bereiteVor() noexcept {
    store::captureSqliteLog();
}

Status Werkbank::readBestand() {
    ISP_TRY(auto bestand, Bestand::read(*m_store));
    auto next = std::make_shared<const Bestand>(std::move(bestand));
    m_auswertung = std::make_unique<Auswertung>(*m_store, *next);
    m_bestand = std::move(next);
    vergiss();
    return {};
}

void Werkbank::vergiss() {
    m_themen->vergiss();
    m_katalog->vergiss();
}

Status Werkbank::reload() {
    ISP_CHECK(readBestand());
    Q_EMIT bestandChanged();
    Q_EMIT werteChanged();
    return {};
}

void Werkbank::pushStep(const QString& text, Step forward, Step back) {
    m_undo.push(new Aenderungsbefehl(text, std::move(forward), std::move(back),
                                     [this](const Error& error) { Q_EMIT schrittFailed(error); }));
}

Status Werkbank::announce(Umfang umfang) {
    vergiss();
    if (umfang != Umfang::kThemen) ISP_CHECK(reload());
    if (umfang == Umfang::kGrenzen) Q_EMIT grenzenChanged();
    Q_EMIT themenChanged();
    return {};
}

Status Werkbank::aendere(const QString& text, const std::function<Status()>& work, Umfang umfang) {
    if (!schreibbar()) return makeError(codes::kReadOnly);
    if (m_aendert > 0) return work();
    store::Aufzeichnung aufzeichnung(*m_store);
    {
        store::Transaktion transaktion(*m_store);
        ISP_CHECK(transaktion.begun());
        ++m_aendert;
        const auto done = work();
        --m_aendert;
        vergiss();  // what was read in between may be gone again
        if (!done) return done;
        ISP_CHECK(transaktion.commit());
    }
    ISP_TRY(auto recorded, aufzeichnung.satz());
    if (recorded.empty()) return {};
    const auto satz = std::make_shared<const store::Aenderungssatz>(std::move(recorded));
    const auto step = [this, satz, umfang, name = text.toStdString()](store::Anwendung anwendung) -> Status {
        ISP_CHECK(store::wendeAn(*m_store, *satz, anwendung, name));
        return announce(umfang);
    };
    pushStep(
        text, [step] { return step(store::Anwendung::kWiederholen); },
        [step] { return step(store::Anwendung::kRueckgaengig); });
    return announce(umfang);
}

Result<IndikatorId> Werkbank::speichereIndikator(Indikator indikator) {
    if (!schreibbar()) return makeError(codes::kReadOnly);
    if (indikator.code.empty() || codeFromText(indikator.code) != toUpperAscii(indikator.code))
        return makeError(codes::kCodeInvalid, {indikator.code});
    if (trim(indikator.name).empty()) return makeError(codes::kNameMissing);
    ISP_CHECK(m_auswertung->pruefeFormel(indikator.code, indikator.formel));
    const auto* known = indikator.id.valid() ? nullptr : m_bestand->indikator(indikator.code);
    if (known != nullptr) indikator.id = known->id;
    for (const auto& before : m_bestand->indikatoren()) {
        if (before.id != indikator.id) continue;
        indikator.uid = before.uid;
        if (equalsNoCase(indikator.code, before.code)) indikator.code = before.code;  // shown as first given
    }
    const auto work = [&]() -> Status {
        ISP_TRY(indikator.id, store::IndikatorRepository(*m_store).save(indikator));
        return {};
    };
    ISP_CHECK(aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Indikator %1 speichern"))
                          .arg(QString::fromStdString(indikator.code)),
                      work, Umfang::kBestand));
    return indikator.id;
}

Status Werkbank::loescheIndikator(IndikatorId id) {
    if (!schreibbar()) return makeError(codes::kReadOnly);
    const auto& all = m_bestand->indikatoren();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& i) { return i.id == id; });
    if (found == all.end()) return makeError(codes::kUnknownCode, {std::to_string(id.value)});
    const auto old = *found;
    ISP_CHECK(m_auswertung->pruefeUnbenutzt(old.code));
    const auto work = [&]() -> Status {
        ISP_CHECK(store::IndikatorRepository(*m_store).remove(id));
        return store::KatalogRepository(*m_store).vergiss(old.uid, old.name);
    };
    return aendere(
        stepText(QT_TRANSLATE_NOOP("Schritte", "Indikator %1 löschen")).arg(QString::fromStdString(old.code)),
        work, Umfang::kBestand);
}

Status Werkbank::setZurueckgezogen(LieferungId lieferung, bool zurueckgezogen, const std::string& grund) {
    if (!schreibbar()) return makeError(codes::kReadOnly);
    const auto set = [this, lieferung, zurueckgezogen, grund](bool value) -> Status {
        const auto& why = value == zurueckgezogen ? grund : std::string();
        ISP_CHECK(store::LieferungRepository(*m_store).setZurueckgezogen(lieferung, value, why));
        return reload();
    };
    ISP_CHECK(set(zurueckgezogen));
    const auto text = zurueckgezogen ? stepText(QT_TRANSLATE_NOOP("Schritte", "Lieferung zurückziehen"))
                                     : stepText(QT_TRANSLATE_NOOP("Schritte", "Lieferung wiederherstellen"));
    pushStep(
        text, [set, zurueckgezogen] { return set(zurueckgezogen); },
        [set, zurueckgezogen] { return set(!zurueckgezogen); });
    return {};
}

Status Werkbank::registriereLieferung(const Lieferung& lieferung, const QString& schritt) {
    ISP_CHECK(reload());
    const auto set = [this, id = lieferung.id](bool value) -> Status {
        ISP_CHECK(store::LieferungRepository(*m_store).setZurueckgezogen(id, value));
        return reload();
    };
    const auto read = stepText(QT_TRANSLATE_NOOP("Schritte", "Einlesen von %1"))
                          .arg(QString::fromStdString(lieferung.datei));
    pushStep(
        schritt.isEmpty() ? read : schritt, [set] { return set(false); }, [set] { return set(true); });
    return {};
}

Status Werkbank::registriereGrenzen(const Grenzergebnis& ergebnis) {
    ISP_CHECK(reload());
    Q_EMIT grenzenChanged();
    const auto set = [this, quelle = ergebnis.quelle](bool zurueckgezogen) -> Status {
        ISP_CHECK(store::RaumRepository(*m_store).setGrenzquelleZurueckgezogen(quelle, zurueckgezogen));
        ISP_CHECK(reload());
        Q_EMIT grenzenChanged();
        return {};
    };
    pushStep(
        stepText(QT_TRANSLATE_NOOP("Schritte", "Grenzen laden")), [set] { return set(false); },
        [set] { return set(true); });
    return {};
}

Result<Quellenangabe> Werkbank::quellen(const Werteblock& block, std::optional<std::size_t> periode,
                                        std::optional<LieferungId> stand) {
    store::LieferungRepository repository(*m_store);
    ISP_TRY(const auto all, repository.lieferungen());
    store::Quellenfrage frage;
    frage.stand = stand;
    const auto* shown = m_bestand->ebene(block.ebene);
    for (const auto& ebene : m_bestand->ebenen())
        if (shown == nullptr || ebene.rang <= shown->rang) frage.ebenen.insert(ebene.id);
    std::set<LieferungId> used;
    for (const auto reihe : block.quellreihen) {
        const auto* kennzahl = kennzahlOf(*m_bestand, reihe);
        const bool holds = kennzahl != nullptr && kennzahl->zeitbezug == Zeitbezug::kFortgeltend;
        frage.jahr.reset();
        if (periode && !holds) frage.jahr = block.perioden[*periode].year();
        ISP_TRY(const auto ids, repository.quellen(reihe, frage));
        used.insert(ids.begin(), ids.end());
    }
    Quellenangabe out;
    out.erfunden = block.erfunden;
    std::set<std::string> seen;
    for (const auto& lieferung : all) {
        if (!used.contains(lieferung.id)) continue;
        const auto& text = lieferung.quelle.empty() ? lieferung.datei : lieferung.quelle;
        if (seen.insert(text).second) out.quelle += (out.quelle.empty() ? "" : "; ") + text;
        const auto asOf = lieferung.stand.empty() ? lieferung.zeitpunkt.substr(0, 10) : lieferung.stand;
        out.stand = std::max(out.stand, asOf);
    }
    return out;
}

}  // namespace isp::workspace
