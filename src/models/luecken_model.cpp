// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/luecken_model.h"

#include "texte/datenworte.h"
#include "texte/meldung.h"

#include <array>
#include <cmath>

namespace isp::models {

namespace {

using workspace::Lueckenzelle;
using workspace::Zellenlage;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString percent(double share) {
    if (std::isnan(share)) return QStringLiteral("–");
    // Not whole is never 100 %, not empty never 0 %.
    const double shown = share >= 1.0 ? 100.0 : std::clamp(share * 100.0, share > 0.0 ? 1.0 : 0.0, 99.0);
    return texte::zahl(std::floor(shown), 0) + QStringLiteral(" %");
}

LueckenModel::Art artOf(const Lueckenzelle& zelle) {
    if (zelle.lage == Zellenlage::kVorhanden) return LueckenModel::kDa;
    if (zelle.lage == Zellenlage::kEntfaellt) return LueckenModel::kNichtErwartet;
    switch (zelle.grund) {
        case Lueckengrund::kAngefragt:
        case Lueckengrund::kNochNichtFaellig:
            return LueckenModel::kWartet;
        case Lueckengrund::kNieAngefragt:
            return LueckenModel::kFehlt;
        case Lueckengrund::kUnvollstaendig:
            return LueckenModel::kTeilweise;
        default:
            return zelle.lage == Zellenlage::kTeilweise ? LueckenModel::kTeilweise
                                                        : LueckenModel::kNichtZuBekommen;
    }
}

LueckenModel::Art artOf(double share) {
    if (std::isnan(share)) return LueckenModel::kNichtErwartet;
    if (share >= 1.0) return LueckenModel::kDa;
    return share > 0.0 ? LueckenModel::kTeilweise : LueckenModel::kFehlt;
}

}  // namespace

QString LueckenModel::symbol(Art art) {
    static constexpr std::array kZeichen = {"●", "◐", "○", "…", "×", "–"};
    return QString::fromUtf8(kZeichen[static_cast<std::size_t>(art)]);
}

QString LueckenModel::wort(Art art) {
    switch (art) {
        case kDa:
            return tr("vorhanden");
        case kTeilweise:
            return tr("teilweise");
        case kFehlt:
            return tr("fehlt, nie angefragt");
        case kWartet:
            return tr("angefragt oder noch nicht fällig");
        case kNichtZuBekommen:
            return tr("geheim, abgelehnt oder nicht vergleichbar");
        case kNichtErwartet:
            break;
    }
    return tr("nicht erwartet");
}

void LueckenModel::zeige(const workspace::Lueckenmatrix& matrix, const workspace::Bestand& bestand) {
    beginResetModel();
    m_zeilen.clear();
    m_spalten.clear();
    m_felder.clear();
    m_perioden = matrix.perioden;
    for (std::size_t r = 0; r < matrix.raeume.size(); ++r)
        m_zeilen.push_back({q(workspace::eindeutigerName(bestand, matrix.raeume[r])),
                            tr("%1 der Werte vorhanden").arg(percent(matrix.anteilJeRaum(r)))});
    for (std::size_t p = 0; p < matrix.perioden.size(); ++p)
        m_spalten.push_back({texte::periode(matrix.perioden[p]),
                             tr("%1 der Werte vorhanden").arg(percent(matrix.anteilJePeriode(p)))});
    for (std::size_t r = 0; r < matrix.raeume.size(); ++r)
        for (std::size_t p = 0; p < matrix.perioden.size(); ++p) {
            const auto& zelle = matrix.zelle(p, r);
            const auto art = artOf(zelle);
            QString why = wort(art);
            if (zelle.luecke())
                why = texte::wort(zelle.grund) + QStringLiteral(". ") + texte::abhilfe(zelle.grund);
            if (zelle.lage == Zellenlage::kTeilweise)
                why = tr("%1 vorhanden, %2").arg(percent(static_cast<double>(zelle.anteil)), why);
            m_felder.push_back(
                {art, symbol(art),
                 m_zeilen[r].text + QStringLiteral(", ") + m_spalten[p].text + QStringLiteral(": ") + why});
        }
    endResetModel();
}

void LueckenModel::zeige(const workspace::Lueckenuebersicht& uebersicht, const workspace::Bestand& bestand) {
    beginResetModel();
    m_zeilen.clear();
    m_spalten.clear();
    m_felder.clear();
    m_perioden.clear();
    for (const auto p : uebersicht.raeume)
        m_zeilen.push_back({q(workspace::eindeutigerName(bestand, p)), {}});
    for (const int year : uebersicht.jahre)
        m_spalten.push_back({QString::number(year), {}});
    for (std::size_t r = 0; r < uebersicht.raeume.size(); ++r)
        for (std::size_t y = 0; y < uebersicht.jahre.size(); ++y) {
            const double share = uebersicht.anteil(y, r);
            const auto art = artOf(share);
            const QString where =
                m_zeilen[r].text + QStringLiteral(", ") + m_spalten[y].text + QStringLiteral(": ");
            m_felder.push_back({art, symbol(art) + (art == kTeilweise ? u' ' + percent(share) : QString()),
                                where + (art == kNichtErwartet
                                             ? wort(art)
                                             : tr("%1 der erwarteten Werte vorhanden").arg(percent(share)))});
        }
    endResetModel();
}

void LueckenModel::leere() {
    zeige(workspace::Lueckenuebersicht{}, workspace::Bestand{});
}

int LueckenModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_zeilen.size());
}

int LueckenModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_spalten.size());
}

QVariant LueckenModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& feld = m_felder[static_cast<std::size_t>(index.row()) * m_spalten.size() +
                                static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return feld.text;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return feld.hinweis;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::Alignment(Qt::AlignCenter));
        case kArtRole:
            return feld.art;
        default:
            return {};
    }
}

QVariant LueckenModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto& heads = orientation == Qt::Horizontal ? m_spalten : m_zeilen;
    if (section < 0 || static_cast<std::size_t>(section) >= heads.size()) return {};
    const auto& head = heads[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return head.text;
    if (role == Qt::ToolTipRole) return head.hinweis.isEmpty() ? head.text : head.text + u": " + head.hinweis;
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return QVariant(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

std::optional<Periode> LueckenModel::periode(int spalte) const {
    if (spalte < 0 || static_cast<std::size_t>(spalte) >= m_perioden.size()) return std::nullopt;
    return m_perioden[static_cast<std::size_t>(spalte)];
}

}  // namespace isp::models
