// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QVariantList>
#include <functional>
#include <optional>
#include <vector>

namespace isp::test {

/// Roles of AT-SPI (AtspiRole) that are asked for here.
enum class Rolle {
    kListe = 31,
    kListeneintrag = 32,
    kMenueleiste = 34,
    kMenuepunkt = 35,
    kFenster = 23,
    kTabelle = 55,
};

/// How an element is named on the bus: who has it, and where.
struct Verweis {
    QString dienst;
    QDBusObjectPath pfad;
};

/// One element of the tree a screen reader sees.
class Element {
public:
    Element(const QDBusConnection& bus, Verweis verweis) : m_bus(bus), m_verweis(std::move(verweis)) {}
    /// Of all programs on the bus.
    static Element wurzel(const QDBusConnection& bus);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString beschreibung() const;
    [[nodiscard]] int rolle() const;
    [[nodiscard]] bool ist(Rolle rolle) const { return this->rolle() == static_cast<int>(rolle); }
    /// Seen on the screen.
    [[nodiscard]] bool zuSehen() const;
    [[nodiscard]] std::vector<Element> kinder() const;
    /// What a screen reader can do with it: `Press` …
    [[nodiscard]] QStringList aktionen() const;
    bool fuehreAus(const QString& aktion) const;
    /// Headings of the columns of a table.
    [[nodiscard]] QStringList spalten() const;

    /// The first one below, without looking into tables: they have an element for each cell.
    [[nodiscard]] std::optional<Element> finde(const std::function<bool(const Element&)>& gesucht) const;

private:
    [[nodiscard]] QVariantList rufe(const char* schnittstelle, const char* methode,
                                    const QVariantList& argumente = {}) const;
    [[nodiscard]] QVariant eigenschaft(const char* schnittstelle, const char* name) const;

    QDBusConnection m_bus;
    Verweis m_verweis;
};

}  // namespace isp::test

Q_DECLARE_METATYPE(isp::test::Verweis)
