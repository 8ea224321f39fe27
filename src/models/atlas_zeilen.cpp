// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atlas_zeilen.h"

#include "models/atlas_texte.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/bestand.h"

#include <algorithm>
#include <cmath>

namespace isp::models {

namespace {

/// Missing numbers are no QVariant at all: lists keep them at their end.
template <typename T>
QVariant sortKey(const std::optional<T>& number) {
    return number ? QVariant(static_cast<double>(*number)) : QVariant();
}

QVariant sortKey(const Zelle& zelle) {
    return zelle.hasValue() ? QVariant(zelle.wert) : QVariant();
}

void assignRanks(std::vector<Atlaszeile>& zeilen) {
    std::vector<Atlaszeile*> order;
    for (auto& z : zeilen)
        if (z.zelle.complete() && !z.ohneOrt) order.push_back(&z);
    std::sort(order.begin(), order.end(),
              [](const auto* a, const auto* b) { return a->zelle.wert > b->zelle.wert; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool tied = i > 0 && order[i]->zelle.wert == order[i - 1]->zelle.wert;
        order[i]->rang = tied ? order[i - 1]->rang : std::optional(i + 1);
    }
}

void addChange(Atlaszeile& zeile, const workspace::Werteblock& block, std::size_t periode,
               std::size_t spalte) {
    if (!zeile.zelle.complete()) return;
    for (std::size_t i = periode; i-- > 0;) {
        const auto& before = block.zelle(i, spalte);
        if (!before.complete()) continue;
        if (const auto* bruch = block.bruchZwischen(i, periode, spalte)) {
            zeile.bruch = texte::nichtVergleichbar(bruch->tag, bruch->art, bruch->text);
            return;
        }
        zeile.veraenderung = zeile.zelle.wert - before.wert;
        zeile.vorher = block.perioden[i];
        return;
    }
}

QString wertMitEinheit(const Zelle& zelle, const Wertkontext& kontext) {
    const auto text = texte::wert(zelle, kontext.nachkommastellen);
    if (!zelle.hasValue() || kontext.einheit.isEmpty()) return text;
    return text + QStringLiteral(" ") + kontext.einheit;
}

/// What has to be said about a figure besides itself; empty for a plain one.
QString vorbehalt(const Zelle& zelle) {
    if (zelle.hasValue() && !zelle.complete()) {
        return atlasText(QT_TRANSLATE_NOOP("Atlas", "unvollständig: %1 % vorhanden"))
            .arg(texte::zahl(std::floor(100.0 * static_cast<double>(zelle.anteilVorhanden)), 0));
    }
    if (zelle.hasValue() || zelle.vorhanden) return texte::bedeutung(zelle.zeichen);
    return atlasText(QT_TRANSLATE_NOOP("Atlas", "keine Angabe"));
}

/// The reservation of a row, and that its figure belongs to no place.
QString hinweisOf(const Atlaszeile& zeile) {
    const auto note = vorbehalt(zeile.zelle);
    if (zeile.zelle.umgerechnet && zeile.zelle.hasValue())
        return atlasText(QT_TRANSLATE_NOOP("Atlas", "umgerechnet")) +
               (note.isEmpty() ? QString() : QStringLiteral(", ") + note);
    if (!zeile.ohneOrt) return note;
    const auto where = atlasText(QT_TRANSLATE_NOOP("Atlas", "räumlich nicht zuordenbar"));
    return note.isEmpty() ? where : where + QStringLiteral(", ") + note;
}

QString veraenderungText(const Atlaszeile& zeile, const Wertkontext& kontext) {
    if (!zeile.veraenderung) return {};
    const double x = *zeile.veraenderung;
    auto number = texte::zahl(std::abs(x), kontext.nachkommastellen);
    if (number == texte::zahl(0.0, kontext.nachkommastellen)) return QStringLiteral("±") + number;
    return (x > 0 ? QStringLiteral("+") : QStringLiteral("−")) + number;
}

QString veraenderungszeile(const Atlaszeile& zeile, const Wertkontext& kontext) {
    auto change = veraenderungText(zeile, kontext);
    if (kontext.einheit == QStringLiteral("%")) {
        change += QStringLiteral(" ") + atlasText(QT_TRANSLATE_NOOP("Atlas", "Prozentpunkte"));
    } else if (!kontext.einheit.isEmpty()) {
        change += QStringLiteral(" ") + kontext.einheit;
    }
    return atlasText(QT_TRANSLATE_NOOP("Atlas", "%1 gegenüber %2"))
        .arg(change, texte::periode(*zeile.vorher));
}

}  // namespace

std::vector<Atlaszeile> atlaszeilen(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand) {
    const auto& block = *sicht.block;
    const auto day = sicht.gebietstag();
    std::vector<Atlaszeile> out;
    out.reserve(block.raeume.size());
    for (std::size_t r = 0; r < block.raeume.size(); ++r) {
        const auto& raum = bestand.raeume()[block.raeume[r]];
        const auto& zelle = block.zelle(sicht.periode, r);
        if (!zelle.vorhanden && !raum.gueltigkeit.contains(day)) continue;
        Atlaszeile zeile{raum.id,
                         QString::fromStdString(raum.name),
                         QString::fromStdString(raum.schluessel),
                         zelle,
                         {},
                         {},
                         {},
                         {},
                         istNichtZuordenbar(raum)};
        addChange(zeile, block, sicht.periode, r);
        out.push_back(std::move(zeile));
    }
    assignRanks(out);
    return out;
}

std::size_t anzahlMitRang(const std::vector<Atlaszeile>& zeilen) {
    return static_cast<std::size_t>(
        std::count_if(zeilen.begin(), zeilen.end(), [](const auto& z) { return z.rang.has_value(); }));
}

Wertkontext wertkontext(const workspace::Kartensicht& sicht, const std::vector<Atlaszeile>& zeilen) {
    return {QString::fromStdString(sicht.block->einheit),
            sicht.block->nachkommastellen,
            texte::periode(sicht.zeitpunkt()),
            QString::fromStdString(sicht.gebietsname),
            sicht.gebietswert,
            anzahlMitRang(zeilen)};
}

QStringList hinweiszeilen(const Atlaszeile& zeile, const Wertkontext& kontext) {
    QStringList out{zeile.name};
    auto value = zeile.zelle.hasValue() ? wertMitEinheit(zeile.zelle, kontext) : QString();
    const auto note = hinweisOf(zeile);
    if (!note.isEmpty()) value += value.isEmpty() ? note : QStringLiteral(" (%1)").arg(note);
    out << value;
    if (zeile.rang)
        out << atlasText(QT_TRANSLATE_NOOP("Atlas", "Rang %1 von %2")).arg(*zeile.rang).arg(kontext.raenge);
    if (kontext.gebietswert && kontext.gebietswert->complete())
        out << kontext.gebietsname + QStringLiteral(": ") + wertMitEinheit(*kontext.gebietswert, kontext);
    if (zeile.veraenderung) out << veraenderungszeile(zeile, kontext);
    if (!zeile.bruch.isEmpty()) out << zeile.bruch;
    return out;
}

namespace {

std::vector<Spalte<Atlaszeile>> werteSpalten(const std::shared_ptr<Wertkontext>& kontext) {
    using Z = Atlaszeile;
    return {
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Raum")),
         [](const Z& z) { return QVariant(z.name); },
         {},
         [](const Z& z) { return z.schluessel; },
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Wert")),
         [kontext](const Z& z) { return QVariant(texte::wert(z.zelle, kontext->nachkommastellen)); },
         [](const Z& z) { return sortKey(z.zelle); }, [](const Z& z) { return vorbehalt(z.zelle); }, true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Rang")),
         [](const Z& z) { return z.rang ? QVariant(QString::number(*z.rang)) : QVariant(QString()); },
         [](const Z& z) { return sortKey(z.rang); },
         {},
         true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Änderung")),
         [kontext](const Z& z) { return QVariant(veraenderungText(z, *kontext)); },
         [](const Z& z) { return sortKey(z.veraenderung); },
         [kontext](const Z& z) { return z.veraenderung ? veraenderungszeile(z, *kontext) : z.bruch; }, true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Hinweis")),
         [](const Z& z) { return QVariant(hinweisOf(z)); },
         {},
         {},
         false},
    };
}

qlonglong raumId(const Atlaszeile& zeile) {
    return static_cast<qlonglong>(zeile.raum.value);
}

}  // namespace

WerteModel::WerteModel(QObject* parent) : WerteModel(std::make_shared<Wertkontext>(), parent) {}

WerteModel::WerteModel(std::shared_ptr<Wertkontext> kontext, QObject* parent)
    : TabellenModel(werteSpalten(kontext), raumId, parent),
      m_kontext(std::move(kontext)) {}

void WerteModel::setInhalt(std::vector<Atlaszeile> zeilen, const Wertkontext& kontext) {
    *m_kontext = kontext;
    setRows(std::move(zeilen));
}

void ZeitpunkteModel::setInhalt(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand,
                                const std::vector<Atlaszeile>& zeilen) {
    beginResetModel();
    m_block = sicht.block;
    m_rows.clear();
    for (const auto& z : zeilen) {
        const auto p = bestand.position(z.raum);
        const auto spalte = p ? m_block->spalte(*p) : std::nullopt;
        if (spalte) m_rows.push_back({z.raum, z.name, *spalte});
    }
    endResetModel();
}

void ZeitpunkteModel::clear() {
    beginResetModel();
    m_block.reset();
    m_rows.clear();
    endResetModel();
}

int ZeitpunkteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ZeitpunkteModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_block ? 0 : columnOf(m_block->perioden.size());
}

QVariant ZeitpunkteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == kIdRole) return static_cast<qlonglong>(row.raum.value);
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::Alignment((index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == kSortRole ? QVariant(row.name) : QVariant();
    const auto& zelle = m_block->zelle(static_cast<std::size_t>(index.column()) - 1, row.spalte);
    switch (role) {
        case Qt::DisplayRole:
            return texte::wert(zelle, m_block->nachkommastellen);
        case Qt::ToolTipRole:
            return vorbehalt(zelle);
        case kSortRole:
            return sortKey(zelle);
        default:
            return {};
    }
}

QVariant ZeitpunkteModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section < 0 || section >= rowCount()) return {};
        return m_rows[static_cast<std::size_t>(section)].name;
    }
    if (section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return atlasText(QT_TRANSLATE_NOOP("Atlas", "Raum"));
    return texte::periode(m_block->perioden[static_cast<std::size_t>(section) - 1]);
}

}  // namespace isp::models
