// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/fristen_seite.h"

#include "gui/panel.h"
#include "gui/theme.h"
#include "texte/personenworte.h"
#include "workspace/aufbewahrung.h"
#include "workspace/werkbank.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

constexpr int kMonateImJahr = 12;

QSpinBox* counter(int value, int most, const QString& unit, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setValue(value);
    box->setSuffix(unit);
    return box;
}

}  // namespace

FristenSeite::FristenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_speichern(new QPushButton(tr("Fristen &speichern"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(abstand(3));
    auto* text =
        new QLabel(tr("Wie lange darf bleiben, was nicht mehr gebraucht wird? 0 Jahre und 0 Monate: "
                      "keine Frist. Wenn eine Frist um ist, erinnert das Programm daran und löscht nichts. "
                      "Die Fristen legt Ihre Stelle fest."),
                   this);
    text->setWordWrap(true);
    column->addWidget(text);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    column->addWidget(m_speichern, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_speichern->setObjectName(QStringLiteral("fristen_speichern"));
    m_speichern->setEnabled(false);
    connect(m_speichern, &QPushButton::clicked, this, &FristenSeite::speichere);
    auto read = workspace::fristen(*umgebung.werkbank());
    if (read)
        m_bisher = std::move(read).value();
    else
        umgebung.zeigeFehler(read.error());
    for (const auto& frist : m_bisher)
        addZeile(*grid, frist);
}

void FristenSeite::addZeile(QGridLayout& grid, const Aufbewahrungsfrist& frist) {
    const int row = grid.rowCount();
    const auto name = texte::wort(frist.art);
    const auto id = QString::fromLatin1(toText(frist.art));
    auto* years =
        counter(frist.monate / kMonateImJahr, kFristMonateMax / kMonateImJahr - 1, tr(" Jahre"), this);
    auto* months = counter(frist.monate % kMonateImJahr, kMonateImJahr - 1, tr(" Monate"), this);
    years->setObjectName(QStringLiteral("frist_jahre_") + id);
    months->setObjectName(QStringLiteral("frist_monate_") + id);
    years->setAccessibleName(tr("%1: Jahre").arg(name));
    months->setAccessibleName(tr("%1: Monate").arg(name));
    auto* label = new QLabel(name, this);
    label->setBuddy(years);
    auto* begin = new QLabel(tr("ab: %1").arg(texte::fristbeginn(frist.art)), this);
    begin->setWordWrap(true);
    grid.addWidget(label, row, 0);
    grid.addWidget(years, row, 1);
    grid.addWidget(months, row, 2);
    grid.addWidget(begin, row, 3);
    const bool writable = m_umgebung.werkbank()->schreibbar();
    for (auto* box : {years, months}) {
        box->setEnabled(writable);
        connect(box, &QSpinBox::valueChanged, this,
                [this] { m_speichern->setEnabled(eingestellt() != m_bisher); });
    }
    m_zeilen.push_back({frist.art, years, months});
}

std::vector<Aufbewahrungsfrist> FristenSeite::eingestellt() const {
    std::vector<Aufbewahrungsfrist> out;
    for (const auto& z : m_zeilen)
        out.push_back({z.art, z.jahre->value() * kMonateImJahr + z.monate->value()});
    return out;
}

void FristenSeite::speichere() {
    auto wanted = eingestellt();
    const auto saved =
        workspace::setFristen(*m_umgebung.werkbank(), wanted, tr("Aufbewahrungsfristen ändern"));
    if (!saved) return m_umgebung.zeigeFehler(saved.error());
    m_bisher = std::move(wanted);
    m_speichern->setEnabled(false);
    Q_EMIT gespeichert();
}

}  // namespace isp::gui
