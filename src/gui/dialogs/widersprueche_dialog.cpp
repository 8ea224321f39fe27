// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/widersprueche_dialog.h"

#include "gui/theme.h"
#include "gui/widgets/listenseite.h"
#include "texte/meldung.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

using Zeile = workspace::Berichtswiderspruch;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString figure(const std::optional<double>& wert, int stellen) {
    return wert ? texte::zahl(*wert, stellen) : QStringLiteral("·");
}

QVariant order(const std::optional<double>& wert) {
    return wert ? QVariant(*wert) : QVariant();
}

std::vector<models::Spalte<Zeile>> columns() {
    using S = models::Spalte<Zeile>;
    const auto tr = [](const char* text) { return WiderspruecheDialog::tr(text); };
    return {
        S(
            tr("Indikator"), [](const Zeile& z) { return z.name.empty() ? q(z.damals.code) : q(z.name); }, {},
            [](const Zeile& z) { return q(z.damals.code); }),
        S(tr("Raum"), [](const Zeile& z) { return q(z.raum); }),
        S(
            tr("Zeitpunkt"),
            [](const Zeile& z) {
                const auto periode = Periode::parse(z.damals.periode);
                return periode ? texte::periode(*periode) : q(z.damals.periode);
            },
            [](const Zeile& z) { return QVariant(q(z.damals.periode)); }),
        S(
            tr("Im Bericht"), [](const Zeile& z) { return figure(z.damals.wert, z.damals.nachkommastellen); },
            [](const Zeile& z) { return order(z.damals.wert); }, {}, true),
        S(
            tr("Heute"), [](const Zeile& z) { return figure(z.heute, z.damals.nachkommastellen); },
            [](const Zeile& z) { return order(z.heute); },
            [tr](const Zeile& z) { return z.heute ? QString() : tr("Diese Zahl gibt es heute nicht mehr."); },
            true)};
}

}  // namespace

WiderspruecheDialog::WiderspruecheDialog(const Bericht& bericht,
                                         std::vector<workspace::Berichtswiderspruch> widersprueche,
                                         QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("widersprueche_dialog"));
    setWindowTitle(tr("Widersprüche: %1").arg(q(bericht.titel)));
    const auto count = widersprueche.size();
    const auto day = texte::datum(bericht.erzeugt);
    auto* sentence = new QLabel(
        count == 0   ? tr("Alle Zahlen dieses Berichts vom %1 gelten noch.").arg(day)
        : count == 1 ? tr("Eine Zahl dieses Berichts vom %1 lautet heute anders.").arg(day)
                     : tr("%1 Zahlen dieses Berichts vom %2 lauten heute anders.").arg(count).arg(day),
        this);
    sentence->setObjectName(QStringLiteral("widersprueche_satz"));
    sentence->setWordWrap(true);
    auto* model = new models::TabellenModel<Zeile>(columns(), {}, this);
    model->setRows(std::move(widersprueche));
    auto* list = new Listenseite(model,
                                 {tr("Widersprüche filtern"),
                                  tr("Widerspruch"),
                                  tr("Widersprüche"),
                                  tr("Keine Widersprüche"),
                                  tr("Was der Bericht sagt, sagen auch die Daten von heute."),
                                  {}},
                                 this);
    list->setDehnbareSpalte(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Schließen"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(6), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(sentence);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(abstand(200), abstand(110));
}

}  // namespace isp::gui
