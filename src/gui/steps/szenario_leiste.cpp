// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/szenario_leiste.h"

#include "gui/theme.h"
#include "texte/meldung.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

constexpr int kTakt = 30;          // ms: the eye takes it as at once, the table keeps up
constexpr double kFein = 10.0;     // slider steps for one per cent
constexpr double kGleich = 0.006;  // per cent: less than what the box shows

/// As many decimals as the value has, at most two.
QString percent(double value) {
    int digits = 0;
    for (double scaled = value; digits < 2 && std::abs(scaled - std::round(scaled)) > kGleich; scaled *= 10.0)
        ++digits;
    return texte::zahl(value, digits) + QStringLiteral(" %");
}

}  // namespace

bool Szenarioleiste::Regler::verstellt() const {
    return std::abs(feld->value() - ausgang) > kGleich;
}

Szenarioleiste::Szenarioleiste(QWidget* parent)
    : QWidget(parent),
      m_zurueck(new QPushButton(tr("Zurücksetzen"), this)),
      m_banner(new QLabel(this)),
      m_takt(new QTimer(this)) {
    setObjectName(QStringLiteral("szenario"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(abstand(2));
    grid->setVerticalSpacing(abstand(1));
    grid->setColumnStretch(1, 1);
    m_quote = makeRegler(*grid, 0, QStringLiteral("quote"), 100.0);
    m_kapazitaet = makeRegler(*grid, 1, QStringLiteral("kapazitaet"), 300.0);
    m_kapazitaet.titel->setText(tr("&Kapazität"));
    m_zurueck->setObjectName(QStringLiteral("szenario_zurueck"));
    grid->addWidget(m_zurueck, 0, 3, 2, 1, Qt::AlignVCenter);
    m_banner->setObjectName(QStringLiteral("szenario_banner"));
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setWordWrap(true);
    auto font = m_banner->font();
    font.setBold(true);
    m_banner->setFont(font);
    grid->addWidget(m_banner, 2, 0, 1, 4);
    m_takt->setSingleShot(true);
    m_takt->setInterval(kTakt);
    connect(m_takt, &QTimer::timeout, this, &Szenarioleiste::changed);
    connect(m_zurueck, &QPushButton::clicked, this, &Szenarioleiste::zuruecksetzen);
    showBanner();
}

Szenarioleiste::Regler Szenarioleiste::makeRegler(QGridLayout& grid, int row, const QString& id, double max) {
    Regler r{new QLabel(this), new QSlider(Qt::Horizontal, this), new QDoubleSpinBox(this), 100.0};
    r.schieber->setObjectName(QStringLiteral("szenario_") + id);
    r.schieber->setRange(0, static_cast<int>(max * kFein));
    r.schieber->setSingleStep(static_cast<int>(kFein));
    r.schieber->setPageStep(static_cast<int>(5 * kFein));
    r.feld->setObjectName(QStringLiteral("szenario_%1_feld").arg(id));
    r.feld->setRange(0.0, max);
    r.feld->setDecimals(2);
    r.feld->setSuffix(QStringLiteral(" %"));
    r.titel->setBuddy(r.feld);
    grid.addWidget(r.titel, row, 0);
    grid.addWidget(r.schieber, row, 1);
    grid.addWidget(r.feld, row, 2);
    connect(r.schieber, &QSlider::valueChanged, this, [this, box = r.feld](int value) {
        const QSignalBlocker quiet(box);
        box->setValue(value / kFein);
        announce();
    });
    connect(r.feld, &QDoubleSpinBox::valueChanged, this, [this, slider = r.schieber](double value) {
        const QSignalBlocker quiet(slider);
        slider->setValue(static_cast<int>(std::lround(value * kFein)));
        announce();
    });
    return r;
}

void Szenarioleiste::setRegler(Regler& regler, double ausgang) {
    regler.ausgang = ausgang;
    const QSignalBlocker quietBox(regler.feld);
    const QSignalBlocker quietSlider(regler.schieber);
    regler.feld->setValue(ausgang);
    regler.schieber->setValue(static_cast<int>(std::lround(ausgang * kFein)));
}

void Szenarioleiste::setBedarf(const Bedarf& bedarf) {
    const bool factor = bedarf.art == Bedarfsart::kFest || !bedarf.quote;
    const double start = factor ? 100.0 : *bedarf.quote;
    const bool same = bedarf.id == m_bedarf && factor == m_faktor && start == m_quote.ausgang;
    if (same) return;
    m_bedarf = bedarf.id;
    m_faktor = factor;
    const double top = factor ? 300.0 : 100.0;
    m_quote.titel->setText(factor ? tr("&Bedarf") : tr("&Quote"));
    {
        const QSignalBlocker quietBox(m_quote.feld);
        const QSignalBlocker quietSlider(m_quote.schieber);
        m_quote.feld->setMaximum(std::max(top, start));
        m_quote.schieber->setMaximum(static_cast<int>(std::lround(std::max(top, start) * kFein)));
    }
    setRegler(m_quote, start);
    setRegler(m_kapazitaet, 100.0);
    for (const auto* r : {&m_quote, &m_kapazitaet}) {
        const auto name = r->titel->text().remove(u'&');
        r->schieber->setAccessibleName(tr("%1 im Szenario").arg(name));
        r->feld->setAccessibleName(tr("%1 im Szenario in Prozent").arg(name));
    }
    showBanner();
}

void Szenarioleiste::zuruecksetzen() {
    setRegler(m_quote, m_quote.ausgang);
    setRegler(m_kapazitaet, m_kapazitaet.ausgang);
    if (m_zurueck->hasFocus()) m_quote.feld->setFocus();  // the button is about to be greyed
    showBanner();
    m_takt->stop();
    Q_EMIT changed();
}

bool Szenarioleiste::aktiv() const {
    return m_quote.verstellt() || m_kapazitaet.verstellt();
}

workspace::Bedarfsszenario Szenarioleiste::szenario() const {
    workspace::Bedarfsszenario s;
    // What was not moved stays exact, also a quota with more decimals than the box shows.
    if (m_quote.verstellt() && m_faktor) s.quotenfaktor = m_quote.feld->value() / 100.0;
    if (m_quote.verstellt() && !m_faktor) s.quotendelta = m_quote.feld->value() - m_quote.ausgang;
    s.kapazitaetsfaktor = m_kapazitaet.feld->value() / 100.0;
    return s;
}

QString Szenarioleiste::beschreibung() const {
    QStringList parts;
    for (const auto* r : {&m_quote, &m_kapazitaet})
        if (r->verstellt())
            parts << tr("%1 %2 statt %3")
                         .arg(r->titel->text().remove(u'&'), percent(r->feld->value()), percent(r->ausgang));
    return parts.join(QStringLiteral(", "));
}

void Szenarioleiste::announce() {
    showBanner();
    if (!m_takt->isActive()) m_takt->start();
}

void Szenarioleiste::showBanner() {
    const bool on = aktiv();
    m_zurueck->setEnabled(on);
    m_zurueck->setToolTip(on ? QString() : tr("Es ist kein Szenario eingestellt."));
    m_banner->setVisible(on);
    m_banner->setText(on ? tr("Szenario: %1. Die Daten bleiben, wie sie sind.").arg(beschreibung())
                         : QString());
}

}  // namespace isp::gui
