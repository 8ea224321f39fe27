// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regeln_bericht.h"
#include "store/ablage_impl.h"

namespace isp::store {

namespace detail {

/// The history says how many bytes there are, not which.
template <>
struct Feldart<Binaer> {
    static void bind(SQLite::Statement& s, int i, const Binaer& v) {
        s.bind(i, v.bytes.data(), static_cast<int>(v.bytes.size()));
    }
    static Binaer read(Zeile& z) { return {z.bytes()}; }
    static void history(Felder& f, const char* name, const Binaer& v) {
        f.add(name, static_cast<std::int64_t>(v.bytes.size()));
    }
    static std::string text(const Binaer& v) { return std::to_string(v.bytes.size()); }
    static std::optional<Binaer> from(const Feldwert&) { return std::nullopt; }
};

}  // namespace detail

template <>
const Tabelle<Berichtsvorlage>& tabelle<Berichtsvorlage>() {
    using V = Berichtsvorlage;
    static const Tabelle<V> kTabelle{
        "berichtsvorlage",
        "name",
        {spalte("name", &V::name), spalte("zweck", &V::zweck), spalte("schrift", &V::schrift),
         spalte("akzent", &V::akzent), spalte("flaeche", &V::flaeche), spalte("logo", &V::logo),
         spalte("kopfzeile", &V::kopfzeile), spalte("fusszeile", &V::fusszeile),
         spalte("herausgeber", &V::herausgeber), spalte("vorwort", &V::vorwort),
         spalte("schluss", &V::schluss), spalte("teile", &V::teile), spalte("notiz", &V::notiz)},
        {},
        "name, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Bericht>& tabelle<Bericht>() {
    using B = Bericht;
    static const Tabelle<B> kTabelle{
        "bericht",
        "titel",
        {spalte("art", &B::art), spalte("titel", &B::titel), spalte("wunsch", &B::wunsch),
         spalte("oeffentlich", &B::oeffentlich), spalte("standart", &B::standart), spalte("stand", &B::stand),
         spalte("standtag", &B::standtag), spalte("vorlage", &B::vorlage),
         spalte("vorlagenname", &B::vorlagenname), spalte("datei", &B::datei), spalte("sha256", &B::sha256),
         spalte("inhalt_sha256", &B::inhaltSha256), spalte("erzeugt", &B::erzeugt), spalte("wer", &B::wer)},
        {},
        "erzeugt DESC, id DESC",
        ""};
    return kTabelle;
}

template class Ablage<Berichtsvorlage>;
template class Ablage<Bericht>;

}  // namespace isp::store
