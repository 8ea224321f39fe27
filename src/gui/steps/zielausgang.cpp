// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/zielausgang.h"

#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/steps/auswahlen.h"
#include "gui/theme.h"
#include "texte/meldung.h"
#include "workspace/gebietswert.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Zielausgang", text);
}

template <typename V>
V read(const Formular& form, const char* field) {
    return Feldwert<V>::fromVariant(form.wert(QString::fromLatin1(field)));
}

/// `Arbeitslosenquote in Bad Segeberg (Raum), 2021`
QString source(const workspace::Gebietsreihe& series, Umgebung& umgebung, const std::vector<RaumId>& raeume,
               int jahr) {
    const auto where = raeume.empty() ? tr("ganzer Kreis") : wahltexte(raumwahlen(umgebung), raeume);
    auto words = tr("Aus den Daten: %1, %2, %3.").arg(QString::fromStdString(series.name), where).arg(jahr);
    if (series.erfunden) words += tr(" Die Zahl ist erfunden und dient nur der Vorführung.");
    return words;
}

void fill(Umgebung& umgebung, EintragDialog& dialog, QLabel& quelle) {
    auto& form = *dialog.formular();
    form.clearErrors();
    quelle.hide();
    const auto refuse = [&form](const char* field, const QString& why) {
        form.showError(QString::fromLatin1(field), why);
    };
    if (read<Zielart>(form, "art") == Zielart::kLeitziel)
        return refuse("art", tr("Ein Leitziel wird nicht gemessen; wählen Sie Wirkungsziel oder Teilziel."));
    Ziel ziel;
    ziel.indikator = read<IndikatorId>(form, "indikator");
    ziel.kennzahl = read<KennzahlId>(form, "kennzahl");
    ziel.raeume = read<std::vector<RaumId>>(form, "raeume");
    auto& open = *umgebung.werkbank();
    const auto code = workspace::zielcode(open.bestand(), ziel);
    if (code.empty()) return refuse("indikator", tr("Wählen Sie zuerst einen Indikator oder eine Kennzahl."));
    const auto series = workspace::gebietsreihe(open.auswertung(), open.bestand(), code, ziel.raeume);
    if (!series) return refuse("ausgangswert", texte::meldung(series.error()).ganz());
    const auto wanted = read<std::optional<int>>(form, "ausgangsjahr");
    const auto found = series->imJahr(wanted);
    if (!found)
        return refuse("ausgangswert",
                      wanted ? tr("Für %1 gibt es keinen vollständigen Wert in diesen Räumen. Leeren Sie das "
                                  "Ausgangsjahr für den letzten Wert.")
                                   .arg(*wanted)
                             : tr("In diesen Räumen gibt es in keinem Jahr einen vollständigen Wert."));
    const double scale = std::pow(10.0, 3);  // what the field can hold
    form.setWert(QStringLiteral("ausgangswert"), std::round(found->wert * scale) / scale);
    form.setWert(QStringLiteral("ausgangsjahr"), qlonglong{found->jahr});
    quelle.setText(source(*series, umgebung, ziel.raeume, found->jahr));
    quelle.show();
}

}  // namespace

void bieteAusgangswert(Umgebung& umgebung, EintragDialog& dialog) {
    auto* quelle = new Rollenlabel(render::TextRole::kNote, {}, &dialog);
    quelle->setObjectName(QStringLiteral("ausgangswert_quelle"));
    quelle->setTextFormat(Qt::PlainText);
    quelle->setWordWrap(true);
    quelle->hide();
    auto* column = qobject_cast<QVBoxLayout*>(dialog.layout());
    column->insertWidget(column->count() - 1, quelle);
    addNeuknopf(dialog, QStringLiteral("ausgangswert"), tr("Ausgangswert aus den Daten"),
                [&umgebung, &dialog, quelle] { fill(umgebung, dialog, *quelle); });
}

}  // namespace isp::gui
