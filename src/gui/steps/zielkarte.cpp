// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/zielkarte.h"

#include "gui/theme.h"
#include "gui/widgets/zielverlauf_widget.h"
#include "render/kreislaufadapter.h"
#include "texte/datenworte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QLabel>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}
QString tr(const char* text) {
    return Zielkarte::tr(text);
}

QString sentence(const workspace::Bruchstelle& b) {
    return texte::nichtVergleichbar(b.tag, b.art, b.text);
}

QString reason(analysis::Urteilsgrund grund) {
    switch (grund) {
        case analysis::Urteilsgrund::kZuWenigWerte:
            return tr("Keine Bewertung: Es braucht Werte aus mindestens vier Jahren in Folge.");
        case analysis::Urteilsgrund::kKeinZielwert:
            return tr("Keine Bewertung: Das Ziel hat noch keinen Zielwert.");
        case analysis::Urteilsgrund::kKeinZieljahr:
            return tr("Keine Bewertung: Das Ziel hat noch kein Zieljahr.");
        case analysis::Urteilsgrund::kBewertet:
            break;
    }
    return {};
}

QString signedNumber(double wert, int digits) {
    return (wert > 0.0 ? QStringLiteral("+") : QString()) + texte::zahl(wert, digits);
}

}  // namespace

QString mitEinheit(std::optional<double> wert, int nachkommastellen, const std::string& einheit) {
    if (!wert) return QStringLiteral("·");
    const auto text = texte::zahl(*wert, nachkommastellen);
    return einheit.empty() ? text : text + QChar(0x00A0) + q(einheit);
}

QString urteilstext(const workspace::Zielwirkung& w) {
    const auto& u = w.urteil;
    const int digits = w.reihe.nachkommastellen;
    if (u.grund == analysis::Urteilsgrund::kZuWenigWerte && w.bruch)
        return tr("Keine Bewertung: Seit dem Bruch der Reihe gibt es keine Werte aus vier Jahren in Folge. "
                  "%1")
            .arg(sentence(*w.bruch));
    if (u.grund != analysis::Urteilsgrund::kBewertet) return reason(u.grund);
    auto text = tr("Bewertung nach heutigem Stand: %1.").arg(texte::wort(u.wetter));
    text += tr(" Zuletzt (%1): %2; im Mittel der letzten %3 Veränderungen %4 je Jahr.")
                .arg(*u.jahr)
                .arg(mitEinheit(u.wert, digits, w.reihe.einheit))
                .arg(u.aenderungen)
                .arg(signedNumber(*u.aenderung, digits + 1));
    if (u.prognose && w.zielpunkt)
        text += tr(" Bis %1 fortgeschrieben: %2.")
                    .arg(w.zielpunkt->jahr)
                    .arg(mitEinheit(u.prognose, digits, w.reihe.einheit));
    if (w.ausgangVorBruch && w.bruch)
        text += QStringLiteral(" ") + tr("Zum Ausgangswert: %1").arg(sentence(*w.bruch));
    if (u.erreicht) return text + tr(" Der Zielwert ist eingehalten.");
    // Away from the target more than the whole way is missing: the rating says that already.
    if (u.abweichung && *u.abweichung > 0.0 && *u.abweichung <= 1.0)
        text += tr(" Es fehlen %1 % des Wegs.").arg(texte::zahl(*u.abweichung * 100.0, 0));
    return text;
}

QString vergleichstext(const workspace::Zielwirkung& w) {
    if (w.vergleichsbruch)
        return tr("Kein Vergleich mit den Vergleichsräumen. %1").arg(sentence(*w.vergleichsbruch));
    if (!w.differenz || !w.differenz->differenz) return {};
    const auto& d = *w.differenz;
    const int digits = w.reihe.nachkommastellen + 1;
    auto text =
        tr("Beitrag, kein Nachweis: Von %1 bis %2 veränderte sich der Wert in den Räumen mit Maßnahme "
           "(%3) um %4, in den Vergleichsräumen (%5) um %6; der Unterschied beträgt %7")
            .arg(w.vorher)
            .arg(w.nachher)
            .arg(d.nMit)
            .arg(signedNumber(*d.aenderungMit, digits))
            .arg(d.nOhne)
            .arg(signedNumber(*d.aenderungOhne, digits), signedNumber(*d.differenz, digits));
    if (d.unten && d.oben)
        text += tr(" (95-%-Intervall %1 bis %2)")
                    .arg(signedNumber(*d.unten, digits), signedNumber(*d.oben, digits));
    text += QStringLiteral(".");
    if (d.klein) text += tr(" Bei so wenigen Räumen sagt der Vergleich nicht viel.");
    return text;
}

std::vector<Ziel> messbareZiele(Umgebung& umgebung, const Schrittlage& lage) {
    std::vector<Ziel> out;
    const auto& bestand = umgebung.werkbank()->bestand();
    for (const auto& z : Themenakte::imDurchlauf(lage.akte->ziele, lage.durchlauf))
        if (!workspace::zielcode(bestand, z).empty()) out.push_back(z);
    return out;
}

Zielkarte::Zielkarte(ZielId ziel, QWidget* parent)
    : QWidget(parent),
      m_id(ziel),
      m_titel(new QLabel(this)),
      m_verlauf(new ZielverlaufWidget(this)),
      m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("zielkarte_%1").arg(ziel.value));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, abstand(2));
    column->setSpacing(abstand(1));
    auto font = m_titel->font();
    font.setBold(true);
    m_titel->setFont(font);
    for (auto* label : {m_titel, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setObjectName(QStringLiteral("zielkarte_text"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_titel);
    column->addWidget(m_verlauf);
    column->addWidget(m_text);
}

void Zielkarte::zeige(const Ziel& ziel, const Result<workspace::Zielwirkung>& wirkung) {
    m_titel->setText(q(ziel.titel));
    m_verlauf->setVisible(wirkung.has_value());
    if (!wirkung) {
        m_text->setText(texte::meldung(wirkung.error()).ganz());
        return;
    }
    m_verlauf->setZiel(render::zielbild(ziel, *wirkung));
    m_verlauf->setAccessibleName(tr("Entwicklung zum Ziel %1").arg(q(ziel.titel)));
    const auto comparison = vergleichstext(*wirkung);
    const auto judgement = urteilstext(*wirkung);
    m_text->setText(comparison.isEmpty() ? judgement : judgement + QStringLiteral("\n") + comparison);
}

}  // namespace isp::gui
