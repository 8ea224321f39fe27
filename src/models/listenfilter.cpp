// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listenfilter.h"

#include "models/tabellen_model.h"

#include <QCollator>
#include <QLocale>

namespace isp::models {

namespace {

bool isNumber(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
        case QMetaType::Float:
        case QMetaType::Bool:
            return true;
        default:
            return false;
    }
}

bool isMissing(const QVariant& value) {
    if (!value.isValid() || value.isNull()) return true;
    if (isNumber(value)) return value.toDouble() != value.toDouble();
    return value.toString().isEmpty();
}

int compareText(const QString& a, const QString& b) {
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::German, QLocale::Germany));
        made.setCaseSensitivity(Qt::CaseInsensitive);
        made.setNumericMode(true);
        return made;
    }();
    return collator.compare(a, b);
}

}  // namespace

Listenfilter::Listenfilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(kSortRole);
    setDynamicSortFilter(true);
}

void Listenfilter::setSuchtext(const QString& text) {
    if (text == m_suchtext) return;
    m_suchtext = text;
    m_woerter = text.split(u' ', Qt::SkipEmptyParts);
    m_gesucht = false;
    invalidateFilter();
}

void Listenfilter::setSuche(Suche suche) {
    m_suche = std::move(suche);
    // What was found among the old rows says nothing about the new ones.
    connect(sourceModel(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_gesucht = false; });
}

void Listenfilter::setBedingung(std::function<bool(int)> bedingung) {
    m_bedingung = std::move(bedingung);
    invalidateFilter();
}

bool Listenfilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return (!m_bedingung || m_bedingung(row)) && found(row, parent);
}

bool Listenfilter::found(int row, const QModelIndex& parent) const {
    if (m_woerter.isEmpty()) return true;
    if (m_suche && !m_gesucht) {
        m_treffer = m_suche(m_suchtext);
        m_gesucht = true;
    }
    if (m_suche && m_treffer)
        return m_treffer->contains(sourceModel()->index(row, 0, parent).data(kIdRole).toLongLong());
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    return std::all_of(m_woerter.begin(), m_woerter.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool Listenfilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto groupA = left.data(kGruppeRole), groupB = right.data(kGruppeRole);
    if (groupA.isValid() && groupA != groupB)
        return (groupA.toInt() < groupB.toInt()) == (sortOrder() == Qt::AscendingOrder);
    const auto a = left.data(sortRole());
    const auto b = right.data(sortRole());
    const bool aMissing = isMissing(a);
    const bool bMissing = isMissing(b);
    // Qt turns the order round for a descending sort; what is missing stays at the end in both.
    if (aMissing || bMissing) return aMissing != bMissing && bMissing == (sortOrder() == Qt::AscendingOrder);
    if (isNumber(a) && isNumber(b)) return a.toDouble() < b.toDouble();
    return compareText(a.toString(), b.toString()) < 0;
}

}  // namespace isp::models
