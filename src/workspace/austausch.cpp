// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/austausch.h"

#include "base/clock.h"
#include "base/codes.h"
#include "base/log.h"
#include "base/uid.h"
#include "domain/periode.h"
#include "store/austausch.h"
#include "store/austauschschema.h"
#include "store/benutzer.h"
#include "store/codes.h"
#include "store/error_mapping.h"
#include "store/personendaten.h"
#include "store/sicherung_codes.h"
#include "workspace/austauschcodes.h"
#include "workspace/codes.h"
#include "workspace/sicherungen.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QUndoCommand>
#include <algorithm>
#include <tuple>
#include <utility>

namespace isp::workspace {

namespace fs = std::filesystem;

namespace {

/// In place of the time a package was taken in.
constexpr const char* kEigenesPaket = "eigenes";

std::string merkschluessel(const std::string& paket) {
    return "austausch.paket." + paket;
}

/// A state to count from. Backups of an older program are read in a copy that was brought to the present
/// schema.
struct Anfang {
    std::string name;  ///< for the head of the package
    std::unique_ptr<QTemporaryDir> ordner;
    std::unique_ptr<store::Store> store;
};

/// Of what is found without being named only what is surely of this copy: counted from the state of somebody
/// else's, their newer records would be sent as deleted.
Result<Sicherung> anfangOf(const fs::path& werkbank, const std::string& seit) {
    auto all = sicherungenVon(werkbank);
    std::erase_if(all, [](const auto& s) { return !s.eigen; });
    if (seit.empty()) {
        const auto last = std::find_if(
            all.begin(), all.end(), [](const auto& s) { return s.anlass == Sicherungsanlass::kAustausch; });
        if (last == all.end()) return makeError(codes::kKeinAnfang);
        return *last;
    }
    const auto day = Periode::parse(seit);
    if (day && day->art() == PeriodeArt::kStichtag) {
        const auto last = std::find_if(all.begin(), all.end(),
                                       [&](const auto& s) { return s.zeitpunkt.substr(0, 10) <= seit; });
        if (last == all.end()) return makeError(codes::kAnfangFehlt, {seit});
        return *last;
    }
    ISP_TRY(const auto found, findeSicherung(werkbank, seit));
    const bool byNumber = found.nummer > 0 && seit == std::to_string(found.nummer);
    if (byNumber && !found.eigen) return makeError(store::codes::kBackupUnknown, {seit});
    return found;
}

Result<Anfang> oeffneAnfang(const Sicherung& sicherung, const std::string& uid) {
    Anfang out;
    out.name = sicherung.zeitpunkt.empty() ? store::utf8(sicherung.pfad.filename()) : sicherung.zeitpunkt;
    auto opened = store::Store::open(sicherung.pfad, store::OpenMode::kReadOnly);
    if (!opened && opened.error().code == store::codes::kNeedsMigration) {
        out.ordner = std::make_unique<QTemporaryDir>();
        const auto copy = fs::path(out.ordner->path().toStdU16String()) / "anfang.isp";
        std::error_code error;
        fs::copy_file(sicherung.pfad, copy, error);
        if (error)
            return makeError(isp::codes::kFileNotReadable, {store::utf8(sicherung.pfad)})
                .because(error.message());
        // A backup may be kept from being written to; its copy is to be migrated.
        fs::permissions(copy, fs::perms::owner_write, fs::perm_options::add, error);
        opened = store::Store::open(copy);
    }
    if (!opened) return std::move(opened).error();
    out.store = std::move(opened).value();
    if (out.store->uid() != uid)
        return makeError(store::codes::kBackupForeign, {store::utf8(sicherung.pfad)});
    return out;
}

void zaehle(Paketkopf& kopf, const std::vector<Satzaenderung>& changes) {
    for (const auto& change : changes) {
        if (change.tabelle == store::kZeittabelle || change.tabelle == store::kErsatztabelle) continue;
        kopf.neu += change.art == Aenderungsart::kNeu ? 1 : 0;
        kopf.geaendert += change.art == Aenderungsart::kGeaendert ? 1 : 0;
        kopf.geloescht += change.art == Aenderungsart::kGeloescht ? 1 : 0;
    }
}

Paketkopf kopfOf(const store::Store& store, const fs::path& werkbank, const std::string& seit) {
    Paketkopf kopf;
    kopf.uid = newUid();
    kopf.werkbank = store.uid();
    kopf.werkbankname = store::utf8(werkbank.filename());
    kopf.crs = store.crs();
    kopf.autor = store::currentUser();
    kopf.erzeugt = Clock::nowIso();
    kopf.seit = seit;
    kopf.schema = store.schemaVersion();
    return kopf;
}

store::Paketherkunft herkunftOf(const Paketkopf& kopf) {
    return {kopf.uid, kopf.autor + ", " + kopf.erzeugt.substr(0, 10)};
}

Result<store::Paketinhalt> inhaltOf(const store::Store& store, const Aenderungspaket& paket) {
    if (paket.kopf.crs != store.crs()) return makeError(codes::kPaketCrs, {paket.kopf.crs, store.crs()});
    return store::lesePaketinhalt(paket.inhalt);
}

/// Everything may be different now.
Status sagAn(Werkbank& werkbank) {
    ISP_CHECK(werkbank.reload());
    Q_EMIT werkbank.grenzenChanged();
    Q_EMIT werkbank.themenChanged();
    return {};
}

/// A package that was taken in. Not a step of Werkbank::aendere, which leaves the figures of Lieferungen to
/// their own way back: a package is taken back with all it brought.
class Paketschritt : public QUndoCommand {
public:
    Paketschritt(Werkbank& werkbank, store::Aenderungssatz satz)
        : QUndoCommand(QCoreApplication::translate("Schritte", "Änderungspaket einspielen")),
          m_werkbank(werkbank),
          m_satz(std::move(satz)) {}

    void redo() override {
        if (std::exchange(m_done, true)) run(store::Anwendung::kWiederholen);
    }
    void undo() override { run(store::Anwendung::kRueckgaengig); }

private:
    void run(store::Anwendung anwendung) {
        auto status = store::wendeAn(m_werkbank.store(), m_satz, anwendung, text().toStdString());
        if (status) status = sagAn(m_werkbank);
        if (status) return;
        log::error("workspace", status.error());
        setObsolete(true);
        Q_EMIT m_werkbank.schrittFailed(status.error());
    }

    Werkbank& m_werkbank;
    store::Aenderungssatz m_satz;
    bool m_done = false;
};

/// `store`: the store at `werkbank`, or a copy of it.
Result<Aenderungspaket> packe(store::Store& store, const fs::path& werkbank, const Sicherung& seit,
                              const Progress& progress) {
    ISP_TRY(const auto anfang, oeffneAnfang(seit, store.uid()));
    Aenderungspaket out{kopfOf(store, werkbank, anfang.name), {}};
    ISP_TRY(out.inhalt, store::vergleicheStaende(anfang.store.get(), store, progress));
    ISP_TRY(const auto inhalt, store::lesePaketinhalt(out.inhalt));
    zaehle(out.kopf, inhalt.aenderungen);
    return out;
}

/// Writes the package that leads from `seit` to what `stand` holds.
Result<Paketkopf> schreibe(const fs::path& stand, const fs::path& werkbank, const Sicherung& seit,
                           const fs::path& ziel, const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(stand, store::OpenMode::kReadOnly));
    ISP_TRY(auto paket, packe(*store, werkbank, seit, progress));
    ISP_CHECK(schreibePaket(paket, ziel));
    return std::move(paket.kopf);
}

std::optional<Error> sichereDavor(store::Store& store, const Progress& progress) {
    const auto regel = sicherungsregel();
    if (!regel.ein) return std::nullopt;
    auto kept = store::sichere(store, regel, Sicherungsanlass::kEinspielen, progress);
    if (kept) return std::nullopt;
    log::error("workspace", kept.error());
    return std::move(kept).error();
}

/// A name that left the store with a package lies in pages that are free now.
std::optional<Error> tilge(store::Store& store, const std::vector<std::string>& personen) {
    std::string all;
    for (const auto& ersatz : personen)
        all += (all.empty() ? "" : ", ") + ersatz;
    auto swept = store::tilgeSpuren(store, all);
    if (swept) return std::nullopt;
    log::error("workspace", swept.error());
    return std::move(swept).error();
}

}  // namespace

Result<Ausfuhr> erzeugePaket(const fs::path& werkbank, const std::string& seit, const fs::path& ziel,
                             const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadOnly));
    ISP_TRY(const auto sicherung, anfangOf(werkbank, seit));
    // The package is made of the very state the next one counts from: others may save meanwhile, and what
    // came between the two would be in neither. It counts only once the package is written.
    auto stand = store::Standkopie::mache(*store, sicherungsregel(), progress);
    if (!stand && stand.error().code.errorClass == ErrorClass::kCanceled) return std::move(stand).error();
    Ausfuhr out;
    ISP_TRY(out.kopf, schreibe(stand ? stand->pfad() : werkbank, werkbank, sicherung, ziel, progress));
    auto kept =
        stand ? stand->behalte(Sicherungsanlass::kAustausch) : Result<Sicherung>(std::move(stand).error());
    if (!kept) {
        log::error("workspace", kept.error());
        out.nichtGesichert = std::move(kept).error();
    }
    return out;
}

Result<Aenderungspaket> paketSeit(const fs::path& werkbank, const fs::path& anfang,
                                  const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadOnly));
    Sicherung state;
    state.pfad = anfang;
    return packe(*store, werkbank, state, progress);
}

Status merkeEigenes(store::Store& store, const Paketkopf& kopf) {
    return store.setEinstellung(merkschluessel(kopf.uid), kEigenesPaket);
}

Result<Zusammenfuehrung> pruefePaket(store::Store& store, const Aenderungspaket& paket,
                                     const Konfliktvorgabe& vorgabe, const Progress& progress) {
    if (store.mode() != store::OpenMode::kReadWrite) return makeError(codes::kReadOnly);
    ISP_TRY(const auto inhalt, inhaltOf(store, paket));
    store::Transaktion preview(store);  // never committed
    ISP_CHECK(preview.begun());
    return store::spieleEin(store, inhalt, vorgabe, herkunftOf(paket.kopf), progress);
}

Result<Einspielung> spielePaketEin(store::Store& store, const Aenderungspaket& paket,
                                   const Konfliktvorgabe& vorgabe, const Progress& progress) {
    if (store.mode() != store::OpenMode::kReadWrite) return makeError(codes::kReadOnly);
    ISP_TRY(const auto stand, paketstand(store, paket.kopf.uid));
    if (stand != Paketstand::kNeu) return Einspielung{};
    ISP_TRY(const auto inhalt, inhaltOf(store, paket));
    Einspielung out;
    out.nichtGesichert = sichereDavor(store, {progress.cancel, {}});
    store::Aufzeichnung aufzeichnung(store, true);
    {
        store::Transaktion transaktion(store);
        ISP_CHECK(transaktion.begun());
        ISP_TRY(out.ergebnis, store::spieleEin(store, inhalt, vorgabe, herkunftOf(paket.kopf), progress));
        if (out.ergebnis.vollstaendig())
            ISP_CHECK(store.setEinstellung(merkschluessel(paket.kopf.uid), Clock::nowIso()));
        ISP_CHECK(transaktion.commit());
    }
    ISP_TRY(out.satz, aufzeichnung.satz());
    if (!out.ergebnis.personen.empty()) out.spuren = tilge(store, out.ergebnis.personen);
    return out;
}

Status registriereEinspielung(Werkbank& werkbank, Einspielung einspielung) {
    if (einspielung.satz.empty()) return {};
    werkbank.undoStack().push(new Paketschritt(werkbank, std::move(einspielung.satz)));
    return sagAn(werkbank);
}

Result<Paketstand> paketstand(store::Store& store, const std::string& paket) {
    ISP_TRY(const auto when, store.einstellung(merkschluessel(paket)));
    if (!when) return Paketstand::kNeu;
    return *when == kEigenesPaket ? Paketstand::kEigenes : Paketstand::kUebernommen;
}

Result<std::vector<Postfachpaket>> postfach(store::Store& store, const fs::path& ordner,
                                            const Progress& progress) {
    std::vector<Postfachpaket> out;
    std::error_code error;
    for (fs::directory_iterator it(ordner, error), end; !error && it != end; it.increment(error)) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        if (it->path().extension() != kPaketendung) continue;
        Postfachpaket paket{it->path(), {}, Paketstand::kUnlesbar};
        if (auto kopf = lesePaketkopf(it->path())) {
            ISP_TRY(paket.stand, paketstand(store, kopf->uid));
            paket.kopf = std::move(kopf).value();
        }
        out.push_back(std::move(paket));
    }
    if (error) return makeError(isp::codes::kFileNotReadable, {store::utf8(ordner)}).because(error.message());
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
        const auto key = [](const auto& p) {
            return std::tuple(p.stand == Paketstand::kUnlesbar, p.kopf.erzeugt, p.pfad);
        };
        return key(a) < key(b);
    });
    return out;
}

}  // namespace isp::workspace
