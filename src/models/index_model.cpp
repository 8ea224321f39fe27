// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index_model.h"

#include "texte/indexworte.h"
#include "texte/meldung.h"
#include "workspace/luecken.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <limits>

namespace isp::models {

namespace {

using workspace::Indexausschluss;
using workspace::Indexzeile;

constexpr int kStellen = 2;

QString tr(const char* text) {
    return QCoreApplication::translate("IndexModel", text);
}

constexpr std::array kKoepfe{
    QT_TRANSLATE_NOOP("IndexModel", "Raum"),   QT_TRANSLATE_NOOP("IndexModel", "Index"),
    QT_TRANSLATE_NOOP("IndexModel", "Status"), QT_TRANSLATE_NOOP("IndexModel", "Dynamik"),
    QT_TRANSLATE_NOOP("IndexModel", "Gruppe"), QT_TRANSLATE_NOOP("IndexModel", "Klasse hält"),
};

}  // namespace

QString methodenwort(analysis::Indexmethode methode) {
    static constexpr std::array kWorte{QT_TRANSLATE_NOOP("IndexModel", "Summe der z-Werte"),
                                       QT_TRANSLATE_NOOP("IndexModel", "Min-Max, Mittelwert"),
                                       QT_TRANSLATE_NOOP("IndexModel", "Min-Max, geometrisches Mittel"),
                                       QT_TRANSLATE_NOOP("IndexModel", "Erste Hauptkomponente")};
    return tr(kWorte[static_cast<std::size_t>(methode)]);
}

void IndexModel::setIndex(IndexPtr index, const workspace::Bestand* bestand) {
    beginResetModel();
    m_index = std::move(index);
    m_raeume.clear();
    if (m_index && bestand != nullptr)
        for (const auto& row : m_index->zeilen)
            m_raeume.push_back({QString::fromStdString(workspace::eindeutigerName(*bestand, row.raum)),
                                bestand->raeume()[row.raum].id.value});
    endResetModel();
}

int IndexModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_index ? 0 : static_cast<int>(m_index->zeilen.size());
}

int IndexModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return kErsterTeil + (m_index ? static_cast<int>(m_index->teile.size()) : 0);
}

QString IndexModel::text(const Indexzeile& zeile, int row, int column) const {
    if (column == kRaum) return m_raeume[static_cast<std::size_t>(row)].name;
    if (zeile.ausschluss != Indexausschluss::kKeiner) {
        if (column != kStatus) return {};
        return zeile.ausschluss == Indexausschluss::kFehlt ? tr(QT_TRANSLATE_NOOP("IndexModel", "Teil fehlt"))
                                                           : tr(QT_TRANSLATE_NOOP("IndexModel", "zu klein"));
    }
    switch (column) {
        case kIndex:
            return texte::zahl(zeile.status.index, kStellen);
        case kStatus:
            return texte::statuswort(static_cast<int>(zeile.status.status));
        case kDynamik:
            if (zeile.dynamikindex)
                return QStringLiteral("%1 (%2)").arg(texte::dynamikwort(static_cast<int>(zeile.dynamik)),
                                                     texte::zahl(*zeile.dynamikindex, kStellen));
            return QStringLiteral("·");
        case kGruppe:
            return texte::gruppencode(static_cast<int>(zeile.status.status), static_cast<int>(zeile.dynamik));
        case kHaelt:
            if (m_index->varianten == 0) return QStringLiteral("·");
            return tr(QT_TRANSLATE_NOOP("IndexModel", "in %1 von %2"))
                .arg(zeile.status.gehalten)
                .arg(m_index->varianten);
        default:
            return texte::zahl(zeile.status.beitraege[static_cast<std::size_t>(column - kErsterTeil)],
                               kStellen);
    }
}

QVariant IndexModel::order(const Indexzeile& zeile, int row, int column) const {
    if (column == kRaum) return text(zeile, row, column);
    if (zeile.ausschluss != Indexausschluss::kKeiner) return {};
    switch (column) {
        case kIndex:
        case kStatus:
            return zeile.status.index;
        case kDynamik:
            return zeile.dynamikindex ? QVariant(*zeile.dynamikindex) : QVariant();
        case kGruppe:
            return text(zeile, row, column);
        case kHaelt:
            return static_cast<qlonglong>(zeile.status.gehalten);
        default:
            return zeile.status.beitraege[static_cast<std::size_t>(column - kErsterTeil)];
    }
}

QVariant IndexModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = zeile(index.row());
    const bool words = index.column() == kRaum || index.column() == kStatus;
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.row(), index.column());
        case Qt::TextAlignmentRole:
            return QVariant(Qt::Alignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
        case kSortRole:
            return order(row, index.row(), index.column());
        case kIdRole:
            return m_raeume[static_cast<std::size_t>(index.row())].id;
        default:
            return {};
    }
}

QVariant IndexModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const bool part = section >= kErsterTeil;
    const auto j = static_cast<std::size_t>(section - kErsterTeil);
    if (role == Qt::ToolTipRole && part)
        return tr(QT_TRANSLATE_NOOP("IndexModel", "Beitrag von „%1“ zur Summe; über 0 belastet"))
            .arg(QString::fromStdString(m_index->teile[j].name));
    if (role == Qt::TextAlignmentRole) {
        const bool words = section == kRaum || section == kStatus;
        return QVariant(Qt::Alignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) return {};
    return part ? QString::fromStdString(m_index->teile[j].code)
                : tr(kKoepfe[static_cast<std::size_t>(section)]);
}

}  // namespace isp::models
