// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/formular.h"

#include "base/contracts.h"
#include "gui/theme.h"
#include "gui/widgets/feldzeile.h"

#include <QEvent>
#include <QGridLayout>
#include <algorithm>

namespace isp::gui {

namespace {

/// Characters a column must have to be worth being one.
constexpr int kZeichenJeSpalte = 34;
constexpr int kZeichenBequem = 46;
constexpr int kZeichenAllein = 72;

}  // namespace

Formular::Formular(std::vector<Feldvorgabe> felder, int spalten, QWidget* parent)
    : QWidget(parent),
      m_felder(std::move(felder)),
      m_raster(new QGridLayout(this)),
      m_spaltenMax(std::clamp(spalten, 1, 2)) {
    m_raster->setContentsMargins(0, 0, 0, 0);
    m_raster->setHorizontalSpacing(abstand(4));
    m_raster->setVerticalSpacing(abstand(3));
    build();
    ordneAn(m_spaltenMax);
}

Formular::~Formular() {
    // An editor that dies with the focus in it says that it was left: nobody is there to hear it.
    for (auto* child : findChildren<QWidget*>())
        child->blockSignals(true);
}

void Formular::build() {
    for (const auto& feld : m_felder) {
        auto* cell = new Feldzeile(feld, this);
        m_zeilen.push_back(cell);
        if (cell->editor() == nullptr) continue;
        connect(cell->editor(), &Feldeditor::changed, this, [this, cell] {
            cell->showError({});
            aktualisiereAktiv();
            Q_EMIT changed();
        });
        // What is no value is said when one leaves the field, not while one is still writing it.
        connect(cell->editor(), &Feldeditor::verlassen, this, [cell] {
            if (cell->aktiv() && !cell->editor()->fehler().isEmpty())
                cell->showError(cell->editor()->fehler());
        });
    }
}

void Formular::ordneAn(int spalten) {
    if (spalten == m_spalten) return;
    m_spalten = spalten;
    int row = 0;
    int column = 0;
    for (auto* cell : m_zeilen) {
        m_raster->removeWidget(cell);
        const bool wide = spalten == 1 || cell->feld().breit || cell->editor() == nullptr;
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        m_raster->addWidget(cell, row, column, 1, wide ? spalten : 1);
        column = wide ? 0 : (column + 1) % spalten;
        if (column == 0) ++row;
    }
    // The Tab key goes by the order in which the fields were made, which is theirs: setTabOrder() between
    // editors of several parts leaves some of them, and the buttons below, out of the round.
    for (int i = 0; i < 2; ++i)
        m_raster->setColumnStretch(i, i < spalten ? 1 : 0);
    m_raster->setRowStretch(row + 1, 1);
}

int Formular::columnWidth() const {
    return fontMetrics().averageCharWidth() * kZeichenJeSpalte;
}

int Formular::spaltenFuer(int breite) const {
    const int fitting =
        (breite + m_raster->horizontalSpacing()) / (columnWidth() + m_raster->horizontalSpacing());
    return std::clamp(fitting, 1, m_spaltenMax);
}

int Formular::wunschbreite() const {
    const int each = fontMetrics().averageCharWidth() * (m_spaltenMax == 1 ? kZeichenAllein : kZeichenBequem);
    return m_spaltenMax * each + (m_spaltenMax - 1) * m_raster->horizontalSpacing();
}

QSize Formular::minimumSizeHint() const {
    return {columnWidth(), QWidget::minimumSizeHint().height()};
}

void Formular::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    ordneAn(spaltenFuer(width()));
}

bool Formular::event(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        m_raster->setHorizontalSpacing(abstand(4));
        m_raster->setVerticalSpacing(abstand(3));
        ordneAn(spaltenFuer(width()));
    }
    return QWidget::event(event);
}

Feldzeile* Formular::zeile(const QString& schluessel) const {
    const auto found = std::find_if(m_zeilen.begin(), m_zeilen.end(), [&](const Feldzeile* cell) {
        return cell->editor() != nullptr && cell->feld().schluessel == schluessel;
    });
    return found == m_zeilen.end() ? nullptr : *found;
}

bool Formular::hatFeld(const QString& schluessel) const {
    return zeile(schluessel) != nullptr;
}

QVariant Formular::wert(const QString& schluessel) const {
    ISP_REQUIRE(hatFeld(schluessel));
    return zeile(schluessel)->editor()->wert();
}

void Formular::setWert(const QString& schluessel, const QVariant& wert) {
    ISP_REQUIRE(hatFeld(schluessel));
    zeile(schluessel)->editor()->setWert(wert);
    aktualisiereAktiv();
}

void Formular::setWahlen(const QString& schluessel, std::vector<Wahl> wahlen) {
    ISP_REQUIRE(hatFeld(schluessel));
    zeile(schluessel)->editor()->setWahlen(std::move(wahlen));
}

QWidget* Formular::editor(const QString& schluessel) const {
    auto* cell = zeile(schluessel);
    return cell == nullptr ? nullptr : cell->editor()->fokus();
}

void Formular::showError(const QString& schluessel, const QString& text) {
    ISP_REQUIRE(hatFeld(schluessel));
    zeile(schluessel)->showError(text);
    if (!text.isEmpty()) zeile(schluessel)->editor()->fokus()->setFocus();
}

void Formular::clearErrors() {
    for (auto* cell : m_zeilen)
        cell->showError({});
}

bool Formular::pruefe() {
    Feldzeile* first = nullptr;
    for (std::size_t i = 0; i < m_zeilen.size(); ++i) {
        auto* cell = m_zeilen[i];
        if (cell->editor() == nullptr || !cell->aktiv()) continue;
        auto problem = cell->editor()->fehler();
        if (problem.isEmpty() && cell->feld().pflicht && cell->leer())
            problem = tr("„%1“ fehlt noch.").arg(cell->feld().label);
        if (problem.isEmpty()) problem = regelAt(i);
        cell->showError(problem);
        if (!problem.isEmpty() && first == nullptr) first = cell;
    }
    if (first != nullptr) first->editor()->fokus()->setFocus();
    return first == nullptr;
}

QMap<QString, QString> Formular::langtexte() const {
    QMap<QString, QString> out;
    for (const auto& feld : m_felder)
        if (feld.art == Feldart::kLangtext) out.insert(feld.schluessel, wert(feld.schluessel).toString());
    return out;
}

bool Formular::geaendert() const {
    return std::any_of(m_zeilen.begin(), m_zeilen.end(),
                       [](const Feldzeile* cell) { return cell->geaendert(); });
}

void Formular::focusFirst() {
    for (auto* cell : m_zeilen) {
        if (cell->editor() == nullptr || !cell->aktiv()) continue;
        cell->editor()->fokus()->setFocus();
        return;
    }
}

bool Formular::hatPflichtfelder() const {
    return std::any_of(m_felder.begin(), m_felder.end(),
                       [](const Feldvorgabe& feld) { return feld.pflicht; });
}

QVariant Formular::wertAt(std::size_t index) const {
    return m_zeilen[index]->editor()->wert();
}

bool Formular::gueltigAt(std::size_t index) const {
    return m_zeilen[index]->editor()->fehler().isEmpty() &&
           (!m_zeilen[index]->leer() || !m_felder[index].pflicht);
}

void Formular::setWertAt(std::size_t index, const QVariant& wert) {
    m_zeilen[index]->editor()->setWert(wert);
    m_zeilen[index]->showError({});
}

void Formular::setAktivAt(std::size_t index, bool aktiv) {
    m_zeilen[index]->setAktiv(aktiv);
}

void Formular::merkeStand() {
    for (auto* cell : m_zeilen)
        cell->merkeStand();
}

}  // namespace isp::gui
