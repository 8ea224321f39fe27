// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/geometrie.h"
#include "store/json.h"
#include "store/satz.h"
#include "store/zeile.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace isp::store {

/// How one column of a table and one member of a record stand for each other.
template <typename T>
struct Spalte {
    const char* name;
    std::function<void(SQLite::Statement&, int, const T&)> bind;
    std::function<void(Zeile&, T&)> read;
    std::function<void(Felder&, const T&)> history;
    std::function<std::string(const T&)> text;
    std::function<bool(T&, const Feldwert&)> set;  ///< false: a value of another kind
};

/// A member that is a list of ids, kept in a table of its own with the columns `von` (the record) and `nach`.
template <typename T>
struct Verknuepfung {
    const char* tabelle;
    const char* von;
    const char* nach;
    std::function<std::vector<std::int64_t>(const T&)> get;
    std::function<void(T&, std::int64_t)> add;
    const char* platz = nullptr;  ///< column that keeps the order of the list; none: the order of the ids
};

/// A record as data: from this the statements, the history and what undo needs follow (store/ablage.h).
template <typename T>
struct Tabelle {
    const char* name;
    const char* bezeichnung;  ///< column the history calls a record by
    std::vector<Spalte<T>> spalten;
    std::vector<Verknuepfung<T>> verknuepfungen;
    const char* reihenfolge;  ///< ORDER BY
    const char* vonThema;     ///< condition for the records of the Thema ?1; empty: belongs to none
};

/// The table of a record; each is defined in tabellen_*.cpp.
template <typename T>
const Tabelle<T>& tabelle();

namespace detail {

template <typename V>
std::optional<V> valueIf(const Feldwert& wert) {
    const auto* value = std::get_if<V>(&wert);
    return value == nullptr ? std::nullopt : std::optional<V>(*value);
}
/// A number without a fraction.
inline std::optional<std::int64_t> wholeIf(const Feldwert& wert) {
    const auto number = valueIf<double>(wert);
    if (!number || std::trunc(*number) != *number) return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

/// Numbers of an optional<int> pass through the columns of real numbers' NULL.
template <typename V>
struct Feldart;

template <>
struct Feldart<std::string> {
    static void bind(SQLite::Statement& s, int i, const std::string& v) { bindAt(s, i, v); }
    static std::string read(Zeile& z) { return z.text(); }
    static void history(Felder& f, const char* name, const std::string& v) { f.add(name, v); }
    static std::string text(const std::string& v) { return v; }
    static std::optional<std::string> from(const Feldwert& w) { return valueIf<std::string>(w); }
};

template <typename V>
requires std::is_integral_v<V>
struct Feldart<V> {
    static void bind(SQLite::Statement& s, int i, V v) { bindAt(s, i, static_cast<std::int64_t>(v)); }
    static V read(Zeile& z) { return static_cast<V>(z.integer()); }
    static void history(Felder& f, const char* name, V v) {
        if constexpr (std::is_same_v<V, bool>)
            f.add(name, v);
        else
            f.add(name, static_cast<std::int64_t>(v));
    }
    static std::string text(V v) { return std::to_string(v); }
    static std::optional<V> from(const Feldwert& w) {
        if constexpr (std::is_same_v<V, bool>) return valueIf<bool>(w);
        const auto number = wholeIf(w);
        return number ? std::optional<V>(static_cast<V>(*number)) : std::nullopt;
    }
};

template <>
struct Feldart<double> {
    static void bind(SQLite::Statement& s, int i, double v) { bindAt(s, i, std::optional<double>(v)); }
    static double read(Zeile& z) { return z.optionalReal().value_or(0.0); }
    static void history(Felder& f, const char* name, double v) { f.add(name, std::optional<double>(v)); }
    static std::string text(double v) { return std::to_string(v); }
    static std::optional<double> from(const Feldwert& w) { return valueIf<double>(w); }
};

template <>
struct Feldart<std::optional<double>> {
    static void bind(SQLite::Statement& s, int i, std::optional<double> v) { bindAt(s, i, v); }
    static std::optional<double> read(Zeile& z) { return z.optionalReal(); }
    static void history(Felder& f, const char* name, std::optional<double> v) { f.add(name, v); }
    static std::string text(std::optional<double> v) { return v ? std::to_string(*v) : std::string(); }
    static std::optional<double> from(const Feldwert& w) { return valueIf<double>(w); }
};

template <>
struct Feldart<std::optional<int>> {
    static void bind(SQLite::Statement& s, int i, std::optional<int> v) {
        if (v)
            bindAt(s, i, *v);
        else
            s.bind(i);
    }
    static std::optional<int> read(Zeile& z) {
        const auto v = z.optionalReal();
        return v ? std::optional<int>(static_cast<int>(*v)) : std::nullopt;
    }
    static void history(Felder& f, const char* name, std::optional<int> v) {
        f.add(name, v ? std::optional<double>(*v) : std::nullopt);
    }
    static std::string text(std::optional<int> v) { return v ? std::to_string(*v) : std::string(); }
    static std::optional<int> from(const Feldwert& w) {
        const auto number = wholeIf(w);
        return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
    }
};

template <typename Tag>
struct Feldart<Id<Tag>> {
    static void bind(SQLite::Statement& s, int i, Id<Tag> v) { bindAt(s, i, v); }
    static Id<Tag> read(Zeile& z) {
        Id<Tag> id;
        z.read(id);
        return id;
    }
    static void history(Felder& f, const char* name, Id<Tag> v) { f.add(name, v.value); }
    static std::string text(Id<Tag> v) { return std::to_string(v.value); }
    static std::optional<Id<Tag>> from(const Feldwert& w) {
        const auto verweis = valueIf<Verweis>(w);
        return verweis ? std::optional<Id<Tag>>(Id<Tag>{verweis->id}) : std::nullopt;
    }
};

/// An outline is a blob; the history says how large it is, not where it runs.
template <>
struct Feldart<MultiPolygon> {
    static void bind(SQLite::Statement& s, int i, const MultiPolygon& v) {
        const auto wkb = toWkb(v);
        s.bind(i, wkb.data(), static_cast<int>(wkb.size()));
    }
    static MultiPolygon read(Zeile& z) {
        const auto wkb = z.bytes();
        return fromWkb(std::as_bytes(std::span(wkb))).value_or(MultiPolygon{});
    }
    static void history(Felder& f, const char* name, const MultiPolygon& v) {
        f.add(name, std::optional<double>(area(v)));
    }
    static std::string text(const MultiPolygon& v) { return std::to_string(vertexCount(v)); }
    static std::optional<MultiPolygon> from(const Feldwert&) { return std::nullopt; }
};

template <Aufgezaehlt E>
struct Feldart<E> {
    static void bind(SQLite::Statement& s, int i, E v) { bindAt(s, i, toText(v)); }
    static E read(Zeile& z) { return fromText<E>(z.text()).value_or(Aufzaehlung<E>::werte.front().first); }
    static void history(Felder& f, const char* name, E v) { f.add(name, toText(v)); }
    static std::string text(E v) { return toText(v); }
    static std::optional<E> from(const Feldwert& w) {
        const auto word = valueIf<std::string>(w);
        return word ? fromText<E>(*word) : std::nullopt;
    }
};

}  // namespace detail

/// The fields of a record with its lists, as the history keeps them.
template <typename T>
Felder felderOf(const T& record) {
    Felder felder;
    for (const auto& column : tabelle<T>().spalten)
        column.history(felder, record);
    for (const auto& link : tabelle<T>().verknuepfungen) {
        std::vector<std::string> ids;
        for (const auto id : link.get(record))
            ids.push_back(std::to_string(id));
        if (link.platz == nullptr) std::sort(ids.begin(), ids.end());
        felder.add(link.tabelle, ids);
    }
    return felder;
}

template <typename T, typename V>
Spalte<T> spalte(const char* name, V T::*member) {
    using Art = detail::Feldart<V>;
    return {name,
            [member](SQLite::Statement& s, int i, const T& t) { Art::bind(s, i, t.*member); },
            [member](Zeile& z, T& t) { t.*member = Art::read(z); },
            [member, name](Felder& f, const T& t) { Art::history(f, name, t.*member); },
            [member](const T& t) { return Art::text(t.*member); },
            [member](T& t, const Feldwert& w) {
                const auto value = Art::from(w);
                if (value) t.*member = *value;
                return value.has_value();
            }};
}

template <typename T, typename Tag>
Verknuepfung<T> verknuepfung(const char* name, const char* von, const char* nach,
                             std::vector<Id<Tag>> T::*member, const char* platz = nullptr) {
    return {name,
            von,
            nach,
            [member](const T& t) {
                std::vector<std::int64_t> ids;
                for (const auto id : t.*member)
                    ids.push_back(id.value);
                return ids;
            },
            [member](T& t, std::int64_t id) { (t.*member).push_back({id}); },
            platz};
}

}  // namespace isp::store
