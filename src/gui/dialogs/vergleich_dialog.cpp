// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/vergleich_dialog.h"

#include "gui/panel.h"
#include "gui/theme.h"
#include "gui/widgets/listenseite.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"
#include "workspace/wertgeschichte.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace isp::gui {

using workspace::Unterschiedsart;
using workspace::Wertunterschied;

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString artText(Unterschiedsart art) {
    switch (art) {
        case Unterschiedsart::kNeu:
            return VergleichDialog::tr("neu");
        case Unterschiedsart::kGeaendert:
            return VergleichDialog::tr("geändert");
        case Unterschiedsart::kEntfallen:
            return VergleichDialog::tr("entfallen");
    }
    return {};
}

int digitsOf(const workspace::Bestand& bestand, ReiheId reihe) {
    const auto* kennzahl = workspace::kennzahlDer(bestand, reihe);
    return kennzahl != nullptr ? kennzahl->nachkommastellen : 0;
}

QString raumName(const workspace::Bestand& bestand, RaumId raum) {
    const auto at = bestand.position(raum);
    return at ? q(bestand.raeume()[*at].name) : QString();
}

QString signedText(double number, int digits) {
    if (std::isnan(number)) return {};
    return (number > 0.0 ? QStringLiteral("+") : QString()) + texte::zahl(number, digits);
}

using Spalten = std::vector<models::Spalte<Wertunterschied>>;

Spalten spalten(const Umgebung& umgebung) {
    using Row = Wertunterschied;
    const auto bestand = [&umgebung]() -> const workspace::Bestand& {
        return umgebung.werkbank()->bestand();
    };
    const auto figure = [bestand](const Row& u, double value, Zeichen zeichen, bool there) -> QString {
        if (!there) return {};
        return texte::wert({value, 1.0F, zeichen, true}, digitsOf(bestand(), u.reihe));
    };
    const auto prozent = [](const Row& u) { return u.prozent().value_or(kFehlt); };
    return {
        {VergleichDialog::tr("Kennzahl"),
         [bestand](const Row& u) { return q(workspace::reihenname(bestand(), u.reihe)); }},
        {VergleichDialog::tr("Raum"), [bestand](const Row& u) { return raumName(bestand(), u.raum); }},
        {VergleichDialog::tr("Zeitpunkt"),
         [](const Row& u) {
             const auto periode = Periode::fromCode(u.periode);
             return periode ? texte::periode(*periode) : QString();
         },
         [](const Row& u) { return QVariant(u.periode); }},
        {VergleichDialog::tr("Art"), [](const Row& u) { return artText(u.art); }},
        {VergleichDialog::tr("vorher"),
         [figure](const Row& u) { return figure(u, u.alt, u.altZeichen, u.art != Unterschiedsart::kNeu); },
         [](const Row& u) { return QVariant(u.alt); },
         {},
         true},
        {VergleichDialog::tr("nachher"),
         [figure](const Row& u) {
             return figure(u, u.neu, u.neuZeichen, u.art != Unterschiedsart::kEntfallen);
         },
         [](const Row& u) { return QVariant(u.neu); },
         {},
         true},
        {VergleichDialog::tr("Differenz"),
         [bestand](const Row& u) { return signedText(u.absolut(), digitsOf(bestand(), u.reihe)); },
         [](const Row& u) { return QVariant(u.absolut()); },
         {},
         true},
        {VergleichDialog::tr("in %"),
         [prozent](const Row& u) { return signedText(prozent(u), 1); },
         [prozent](const Row& u) { return QVariant(prozent(u)); },
         {},
         true},
    };
}

}  // namespace

VergleichDialog::VergleichDialog(Umgebung& umgebung, const Lieferung& lieferung,
                                 std::vector<Lieferung> andere, QWidget* parent)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_lieferung(lieferung.id),
      m_andere(std::move(andere)),
      m_wahl(new QComboBox(this)),
      m_summe(new QLabel(this)) {
    setObjectName(QStringLiteral("dialog_vergleich"));
    m_model = new models::TabellenModel<Wertunterschied>(
        spalten(umgebung), [](const Wertunterschied& u) { return qlonglong(u.raum.value); }, this);
    std::erase_if(m_andere, [&](const Lieferung& l) { return l.id == m_lieferung; });
    build(lieferung);
    connect(m_wahl, &QComboBox::currentIndexChanged, this, &VergleichDialog::showVergleich);
    showVergleich();
}

void VergleichDialog::build(const Lieferung& lieferung) {
    setWindowTitle(tr("Lieferung vergleichen"));
    m_wahl->setObjectName(QStringLiteral("vergleich_womit"));
    m_wahl->setAccessibleName(tr("Verglichen mit"));
    m_wahl->addItem(tr("Verglichen mit dem, was vorher galt"));
    for (const auto& l : m_andere)
        m_wahl->addItem(tr("Verglichen mit „%1“ vom %2").arg(q(l.datei), texte::datum(l.zeitpunkt)));
    m_summe->setObjectName(QStringLiteral("vergleich_summe"));
    m_summe->setTextFormat(Qt::PlainText);
    m_summe->setWordWrap(true);
    m_liste = new Listenseite(m_model,
                              {tr("Raum oder Kennzahl suchen …"),
                               tr("Unterschied"),
                               tr("Unterschiede"),
                               tr("Kein Unterschied"),
                               tr("Alle Werte sind gleich."),
                               {}},
                              this);
    m_liste->setDehnbareSpalte(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Schließen"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(5), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(
        new Rollenlabel(render::TextRole::kSection,
                        tr("„%1“ vom %2").arg(q(lieferung.datei), texte::datum(lieferung.zeitpunkt)), this));
    column->addWidget(m_wahl);
    column->addWidget(m_summe);
    column->addWidget(m_liste, 1);
    column->addWidget(buttons);
    resize(abstand(230), abstand(130));
}

QString VergleichDialog::zusammenfassung(const workspace::Lieferungsvergleich& vergleich) const {
    const auto number = [](std::size_t n) { return texte::zahl(static_cast<double>(n), 0); };
    QStringList lines;
    for (const auto& k : vergleich.kennzahlen)
        if (const auto* kennzahl = m_umgebung.werkbank()->bestand().kennzahl(k.kennzahl))
            lines << tr("%1: %2 neu, %3 geändert, %4 entfallen, %5 gleich")
                         .arg(q(kennzahl->name), number(k.neu), number(k.geaendert), number(k.entfallen),
                              number(k.gleich));
    return lines.join(QLatin1Char('\n'));
}

void VergleichDialog::showVergleich() {
    auto& open = *m_umgebung.werkbank();
    const int at = m_wahl->currentIndex();
    auto compared =
        at <= 0 ? workspace::vergleicheMitVorher(open, m_lieferung)
                : workspace::vergleiche(open, m_andere[static_cast<std::size_t>(at) - 1].id, m_lieferung);
    if (!compared) return m_umgebung.zeigeFehler(compared.error());
    m_summe->setText(zusammenfassung(*compared));
    m_model->setRows(std::move(compared->unterschiede));
}

}  // namespace isp::gui
