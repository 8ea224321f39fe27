// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <functional>
#include <optional>
#include <set>

namespace isp::models {

/// Filters a flat table by words (all of them, in any column, without case) and sorts by kSortRole: numbers
/// as numbers, text the German way, what is missing always at the end. Groups (kGruppeRole) stay together.
class Listenfilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit Listenfilter(QObject* parent = nullptr);

    /// Ids (kIdRole) of the rows a text finds; nullopt: it could not be searched, the columns are.
    using Suche = std::function<std::optional<std::set<qlonglong>>(const QString&)>;
    /// Looks for the text there instead of in the columns. Asked once for each text and each new set of rows.
    void setSuche(Suche suche);
    /// A further condition on rows of the source; empty: none.
    void setBedingung(std::function<bool(int)> bedingung);
    /// The condition holds for other rows now.
    void pruefeNeu() { invalidateFilter(); }

    void setSuchtext(const QString& text);
    [[nodiscard]] const QString& suchtext() const noexcept { return m_suchtext; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool found(int row, const QModelIndex& parent) const;

    Suche m_suche;
    std::function<bool(int)> m_bedingung;
    mutable bool m_gesucht = false;
    mutable std::optional<std::set<qlonglong>> m_treffer;
    QString m_suchtext;
    QStringList m_woerter;
};

}  // namespace isp::models
