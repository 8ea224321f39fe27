// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "gui/widgets/feldvorgabe.h"

#include <cmath>
#include <concepts>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace isp::gui {

/// How a value of the record becomes the QVariant of an editor and back. Missing (an empty optional, NaN, an
/// id of 0, an empty text) is an invalid QVariant, never 0.
template <typename V>
struct Feldwert;

template <>
struct Feldwert<std::string> {
    static QVariant toVariant(const std::string& value) {
        return value.empty() ? QVariant() : QVariant(QString::fromStdString(value));
    }
    static std::string fromVariant(const QVariant& value) { return value.toString().toStdString(); }
};

template <>
struct Feldwert<QString> {
    static QVariant toVariant(const QString& value) { return value.isEmpty() ? QVariant() : QVariant(value); }
    static QString fromVariant(const QVariant& value) { return value.toString(); }
};

template <>
struct Feldwert<bool> {
    static QVariant toVariant(bool value) { return value; }
    static bool fromVariant(const QVariant& value) { return value.toBool(); }
};

template <std::floating_point V>
struct Feldwert<V> {
    static QVariant toVariant(V value) {
        return std::isnan(value) ? QVariant() : QVariant(static_cast<double>(value));
    }
    static V fromVariant(const QVariant& value) {
        return value.isValid() ? static_cast<V>(value.toDouble()) : std::numeric_limits<V>::quiet_NaN();
    }
};

template <typename V>
requires std::integral<V> || std::is_enum_v<V>
struct Feldwert<V> {
    static QVariant toVariant(V value) { return QVariant::fromValue(static_cast<qlonglong>(value)); }
    static V fromVariant(const QVariant& value) { return static_cast<V>(value.toLongLong()); }
};

template <typename Tag>
struct Feldwert<Id<Tag>> {
    static QVariant toVariant(Id<Tag> id) {
        return id.valid() ? QVariant::fromValue<qlonglong>(id.value) : QVariant();
    }
    static Id<Tag> fromVariant(const QVariant& value) { return Id<Tag>{value.toLongLong()}; }
};

template <typename V>
struct Feldwert<std::optional<V>> {
    static QVariant toVariant(const std::optional<V>& value) {
        return value ? Feldwert<V>::toVariant(*value) : QVariant();
    }
    static std::optional<V> fromVariant(const QVariant& value) {
        return value.isValid() ? std::optional<V>(Feldwert<V>::fromVariant(value)) : std::nullopt;
    }
};

template <typename V>
struct Feldwert<std::vector<V>> {
    static QVariant toVariant(const std::vector<V>& values) {
        QVariantList list;
        for (const auto& value : values)
            list.append(Feldwert<V>::toVariant(value));
        return list;
    }
    static std::vector<V> fromVariant(const QVariant& value) {
        std::vector<V> values;
        for (const auto& entry : value.toList())
            values.push_back(Feldwert<V>::fromVariant(entry));
        return values;
    }
};

template <typename V>
struct IstOptional : std::false_type {};
template <typename V>
struct IstOptional<std::optional<V>> : std::true_type {};
template <typename V>
struct IstId : std::false_type {};
template <typename Tag>
struct IstId<Id<Tag>> : std::true_type {};
/// May a value of this type be missing?
template <typename V>
inline constexpr bool kKannFehlen = IstOptional<V>::value || IstId<V>::value || std::floating_point<V> ||
                                    std::same_as<V, std::string> || std::same_as<V, QString>;

template <typename V>
struct OhneOptional {
    using type = V;
};
template <typename V>
struct OhneOptional<std::optional<V>> {
    using type = V;
};
/// The type of the choices for a member of type V.
template <typename V>
using Wahltyp = typename OhneOptional<V>::type;

/// Where a value lies in the record: a member, or a getter and a setter.
template <typename T, typename V>
class Zugriff {
public:
    template <typename B>
    requires std::derived_from<T, B> Zugriff(
        V B::*member)  // NOLINT(google-explicit-*): `&T::titel` is how a field is written
        : get([member](const T& record) { return record.*member; }),
          set([member](T& record, V value) { record.*member = std::move(value); }) {}
    Zugriff(std::function<V(const T&)> getter, std::function<void(T&, V)> setter)
        : get(std::move(getter)),
          set(std::move(setter)) {}

    std::function<V(const T&)> get;
    std::function<void(T&, V)> set;
};

/// One field of the dialog of a T: made by the factories below and completed by what is said of it, as in
///
///     textFeld<Thema>("titel", tr("Titel"), &Thema::titel).pflicht().hilfe(tr("So steht es im Haus."))
template <typename T>
class Formularfeld {
public:
    using Bedingung = std::function<bool(const T&)>;
    using Pruefung = std::function<QString(const T&)>;

    Formularfeld(Feldart art, const char* schluessel, const QString& label) {
        vorgabe.art = art;
        vorgabe.schluessel = QString::fromLatin1(schluessel);
        vorgabe.label = label;
    }
    template <typename V>
    Formularfeld(Feldart art, const char* schluessel, const QString& label, const Zugriff<T, V>& zugriff)
        : Formularfeld(art, schluessel, label) {
        lies = [get = zugriff.get](const T& record) { return Feldwert<V>::toVariant(get(record)); };
        schreibe = [set = zugriff.set](T& record, const QVariant& value) {
            set(record, Feldwert<V>::fromVariant(value));
        };
    }

    Formularfeld&& pflicht(bool ja = true) && {
        vorgabe.pflicht = ja;
        return std::move(*this);
    }
    Formularfeld&& hilfe(const QString& satz) && {
        vorgabe.hilfe = satz;
        return std::move(*this);
    }
    Formularfeld&& platzhalter(const QString& text) && {
        vorgabe.platzhalter = text;
        return std::move(*this);
    }
    Formularfeld&& breit(bool ja = true) && {
        vorgabe.breit = ja;
        return std::move(*this);
    }
    Formularfeld&& zeilen(int anzahl) && {
        vorgabe.zeilen = anzahl;
        return std::move(*this);
    }
    Formularfeld&& hoechstens(int zeichen) && {
        vorgabe.zeichenMax = zeichen;
        return std::move(*this);
    }
    Formularfeld&& vorschlaege(const QStringList& texte) && {
        vorgabe.vorschlaege = texte;
        return std::move(*this);
    }
    /// Numbers only; both ends belong to what is allowed.
    Formularfeld&& zwischen(std::optional<double> min, std::optional<double> max) && {
        if (min) vorgabe.min = min;  // else the limit of the type stays
        if (max) vorgabe.max = max;
        return std::move(*this);
    }
    /// The field is open only while this holds for what the form says now; a closed one keeps its value and
    /// is not checked.
    Formularfeld&& aktivWenn(Bedingung bedingung) && {
        aktiv = std::move(bedingung);
        return std::move(*this);
    }
    /// A rule of the record that belongs to this field: the German sentence of what is wrong, or empty.
    Formularfeld&& pruefe(Pruefung regel) && {
        pruefung = std::move(regel);
        return std::move(*this);
    }

    Feldvorgabe vorgabe;
    std::function<QVariant(const T&)> lies;  ///< empty for a heading
    std::function<void(T&, const QVariant&)> schreibe;
    Bedingung aktiv;
    Pruefung pruefung;
};

/// A heading over the fields that follow.
template <typename T>
Formularfeld<T> abschnitt(const QString& titel, const QString& satz = {}) {
    return Formularfeld<T>(Feldart::kAbschnitt, "", titel).hilfe(satz);
}

template <typename T>
Formularfeld<T> textFeld(const char* schluessel, const QString& label, Zugriff<T, std::string> zugriff) {
    return Formularfeld<T>(Feldart::kText, schluessel, label, zugriff);
}

/// Several lines; takes both columns.
template <typename T>
Formularfeld<T> langtextFeld(const char* schluessel, const QString& label, Zugriff<T, std::string> zugriff) {
    return Formularfeld<T>(Feldart::kLangtext, schluessel, label, zugriff).breit();
}

/// An ISO date, '' = not given; written and shown as dd.MM.yyyy.
template <typename T>
Formularfeld<T> datumFeld(const char* schluessel, const QString& label, Zugriff<T, std::string> zugriff) {
    return Formularfeld<T>(Feldart::kDatum, schluessel, label, zugriff);
}

/// Yes or no; the label stands beside the box.
template <typename T>
Formularfeld<T> jaNeinFeld(const char* schluessel, const QString& label, Zugriff<T, bool> zugriff) {
    return Formularfeld<T>(Feldart::kJaNein, schluessel, label, zugriff);
}

/// A number with at most `nachkommastellen`; an empty box is a missing number.
template <typename T, typename V>
Formularfeld<T> zahlFeld(const char* schluessel, const QString& label, Zugriff<T, V> zugriff,
                         const QString& einheit = {}, int nachkommastellen = 1) {
    Formularfeld<T> feld(Feldart::kZahl, schluessel, label, zugriff);
    feld.vorgabe.einheit = einheit;
    feld.vorgabe.nachkommastellen = nachkommastellen;
    return feld;
}
template <typename T, typename V, typename B>
Formularfeld<T> zahlFeld(const char* schluessel, const QString& label, V B::*member,
                         const QString& einheit = {}, int nachkommastellen = 1) {
    return zahlFeld<T>(schluessel, label, Zugriff<T, V>(member), einheit, nachkommastellen);
}

/// A whole number. A member that cannot be missing (`int`) makes the field a required one.
template <typename T, typename V>
Formularfeld<T> ganzzahlFeld(const char* schluessel, const QString& label, Zugriff<T, V> zugriff,
                             const QString& einheit = {}) {
    Formularfeld<T> feld(Feldart::kGanzzahl, schluessel, label, zugriff);
    feld.vorgabe.einheit = einheit;
    feld.vorgabe.pflicht = !kKannFehlen<V>;
    using Zahl = Wahltyp<V>;
    feld.vorgabe.min = static_cast<double>(std::numeric_limits<Zahl>::lowest());
    feld.vorgabe.max = static_cast<double>(std::numeric_limits<Zahl>::max());
    return feld;
}
template <typename T, typename V, typename B>
Formularfeld<T> ganzzahlFeld(const char* schluessel, const QString& label, V B::*member,
                             const QString& einheit = {}) {
    return ganzzahlFeld<T>(schluessel, label, Zugriff<T, V>(member), einheit);
}

/// An amount in euros with cents.
template <typename T, typename V>
Formularfeld<T> geldFeld(const char* schluessel, const QString& label, Zugriff<T, V> zugriff) {
    return zahlFeld<T>(schluessel, label, std::move(zugriff), QStringLiteral("€"), 2);
}
template <typename T, typename V, typename B>
Formularfeld<T> geldFeld(const char* schluessel, const QString& label, V B::*member) {
    return geldFeld<T>(schluessel, label, Zugriff<T, V>(member));
}

template <typename V>
std::vector<Wahl> wahlenAus(const std::vector<std::pair<V, QString>>& wahlen) {
    std::vector<Wahl> made;
    made.reserve(wahlen.size());
    for (const auto& [value, text] : wahlen)
        made.emplace_back(Feldwert<V>::toVariant(value), text);
    return made;
}

/// One of several: an enum, an id or a code. Where the member can be missing, „keine Angabe“ is offered.
template <typename T, typename V>
Formularfeld<T> wahlFeld(const char* schluessel, const QString& label, Zugriff<T, V> zugriff,
                         const std::type_identity_t<std::vector<std::pair<Wahltyp<V>, QString>>>& wahlen) {
    Formularfeld<T> feld(Feldart::kWahl, schluessel, label, zugriff);
    feld.vorgabe.wahlen = wahlenAus<Wahltyp<V>>(wahlen);
    feld.vorgabe.keineAngabe = kKannFehlen<V>;
    return feld;
}
template <typename T, typename V, typename B>
Formularfeld<T> wahlFeld(const char* schluessel, const QString& label, V B::*member,
                         const std::type_identity_t<std::vector<std::pair<Wahltyp<V>, QString>>>& wahlen) {
    return wahlFeld<T>(schluessel, label, Zugriff<T, V>(member), wahlen);
}

/// Any number of several, by a list to tick; takes both columns.
template <typename T, typename V>
Formularfeld<T> mehrfachFeld(const char* schluessel, const QString& label, Zugriff<T, std::vector<V>> zugriff,
                             const std::type_identity_t<std::vector<std::pair<V, QString>>>& wahlen) {
    Formularfeld<T> feld(Feldart::kMehrfach, schluessel, label, zugriff);
    feld.vorgabe.wahlen = wahlenAus<V>(wahlen);
    return std::move(feld).breit();
}
template <typename T, typename V, typename B>
Formularfeld<T> mehrfachFeld(const char* schluessel, const QString& label, std::vector<V> B::*member,
                             const std::type_identity_t<std::vector<std::pair<V, QString>>>& wahlen) {
    return mehrfachFeld<T>(schluessel, label, Zugriff<T, std::vector<V>>(member), wahlen);
}

}  // namespace isp::gui
