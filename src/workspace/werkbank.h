// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store.h"
#include "workspace/auswertung.h"
#include "workspace/bestand.h"
#include "workspace/grenzlader.h"
#include "workspace/importeur.h"

#include <QObject>
#include <QUndoStack>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace isp::workspace {

struct AnlegeOptionen {
    bool leer = false;  ///< no Räume at all, for another Kreis
    bool demo = false;  ///< also the real demo figures that ship
    std::string crs = "EPSG:25832";
};

/// A line of `Quelle: …` with its Stand, from the Lieferungen behind some figures.
struct Quellenangabe {
    std::string quelle;  ///< distinct sources, joined by `; `
    std::string stand;   ///< latest Stand, ISO or as the source writes it; may be empty
    bool erfunden = false;
};

/// What a step may have changed, so that only what is affected is read and shown anew.
enum class Umfang {
    kThemen,   ///< records of the Steuerungskreislauf
    kBestand,  ///< levels, Räume, Kennzahlen, Indikatoren too
    kGrenzen,  ///< and boundaries
};

class Katalog;
class Themenbuch;

/// An open store with its use cases: what the window and the command line both call. Lives in the GUI thread
/// (or the only thread of the command line); long work runs in jobs on a Store of its own (see jobs.h) and
/// then calls reload(). Everything a user can change goes through here and can be undone.
class Werkbank : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<Werkbank>> oeffnen(
        const std::filesystem::path& pfad, store::OpenMode mode = store::OpenMode::kReadWrite);
    /// Creates and seeds a store. On any failure no file is left behind.
    [[nodiscard]] static Result<std::unique_ptr<Werkbank>> anlegen(const std::filesystem::path& pfad,
                                                                   const AnlegeOptionen& optionen,
                                                                   const Progress& progress = {});
    ~Werkbank() override;

    /// To be called first in main: sends SQLite's messages to the log, which works only before its first use.
    static void bereiteVor() noexcept;

    [[nodiscard]] store::Store& store() noexcept { return *m_store; }
    [[nodiscard]] const std::filesystem::path& pfad() const noexcept { return m_store->path(); }
    [[nodiscard]] bool schreibbar() const noexcept { return m_store->mode() == store::OpenMode::kReadWrite; }
    /// Valid until the next bestandChanged().
    [[nodiscard]] const Bestand& bestand() const noexcept { return *m_bestand; }
    /// A snapshot that stays valid, for jobs.
    [[nodiscard]] std::shared_ptr<const Bestand> bestandCopy() const noexcept { return m_bestand; }
    [[nodiscard]] Auswertung& auswertung() noexcept { return *m_auswertung; }
    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undo; }
    [[nodiscard]] Themenbuch& themen() noexcept { return *m_themen; }
    [[nodiscard]] Katalog& katalog() noexcept { return *m_katalog; }

    /// Runs `work`, which writes through repositories, in one transaction and makes what it changed one step
    /// to be undone, called `text` in the Edit menu. An Error of `work` leaves everything as it was. Nested
    /// calls belong to the outermost step.
    [[nodiscard]] Status aendere(const QString& text, const std::function<Status()>& work,
                                 Umfang umfang = Umfang::kThemen);

    /// Reads the Bestand again after another connection has written (a job), and says what changed.
    [[nodiscard]] Status reload();

    /// Adds (id 0) or changes an Indikator after checking code, name and formula. Undoable.
    [[nodiscard]] Result<IndikatorId> speichereIndikator(Indikator indikator);
    [[nodiscard]] Status loescheIndikator(IndikatorId id);
    /// Undoable. `grund` is kept in the history (see workspace/rueckzug.h, which asks what depends on it).
    [[nodiscard]] Status setZurueckgezogen(LieferungId lieferung, bool zurueckgezogen,
                                           const std::string& grund = {});
    /// After a Lieferung or boundaries have been written: reload and make the step undoable. `schritt` names
    /// it for the Edit menu; empty: it was read from its file.
    [[nodiscard]] Status registriereLieferung(const Lieferung& lieferung, const QString& schritt = {});
    [[nodiscard]] Status registriereGrenzen(const Grenzergebnis& ergebnis);

    /// The sources of what a picture shows: one Periode (nullopt = all) of a block, with the levels its
    /// figures were added up from, as of the Lieferung the block was asked for.
    [[nodiscard]] Result<Quellenangabe> quellen(const Werteblock& block,
                                                std::optional<std::size_t> periode = {},
                                                std::optional<LieferungId> stand = {});

Q_SIGNALS:
    /// The snapshot was replaced: levels, Räume, Kennzahlen or Indikatoren may differ.
    void bestandChanged();
    /// Figures differ: everything shown must be asked for again.
    void werteChanged();
    void grenzenChanged();
    /// Something of the Steuerungskreislauf differs.
    void themenChanged();
    /// Undoing or redoing could not be done; the step is gone from the stack, the store as it was.
    void schrittFailed(const isp::Error& error);

private:
    explicit Werkbank(std::unique_ptr<store::Store> store);
    using Step = std::function<Status()>;
    void pushStep(const QString& text, Step forward, Step back);
    Status readBestand();
    Status announce(Umfang umfang);
    void vergiss();

    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const Bestand> m_bestand;
    std::unique_ptr<Auswertung> m_auswertung;
    std::unique_ptr<Themenbuch> m_themen;
    std::unique_ptr<Katalog> m_katalog;
    QUndoStack m_undo;
    int m_aendert = 0;  ///< depth of aendere()
};

}  // namespace isp::workspace
