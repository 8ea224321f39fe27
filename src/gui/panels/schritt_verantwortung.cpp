// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/schritt_verantwortung.h"

#include "base/clock.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/theme.h"
#include "gui/widgets/datumsfeld.h"
#include "gui/widgets/suchauswahl.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace isp::gui {

namespace {

const QString kNiemand = QStringLiteral("0");
const QString kNeu = QStringLiteral("neu");

QDate dateOf(const std::string& iso) {
    return QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
}

}  // namespace

SchrittVerantwortung::SchrittVerantwortung(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_verantwortlich(new Suchauswahl(this)),
      m_frist(new Datumsfeld(this)),
      m_wiedervorlage(new Datumsfeld(this)),
      m_fehler(new QLabel(this)) {
    build();
    connect(m_verantwortlich, &Suchauswahl::chosen, this, &SchrittVerantwortung::choose);
    connect(m_frist, &Datumsfeld::verlassen, this,
            [this] { setDatum(&Schritt::frist, *m_frist, tr("Frist eines Schritts")); });
    connect(m_wiedervorlage, &Datumsfeld::verlassen, this, [this] {
        setDatum(&Schritt::wiedervorlage, *m_wiedervorlage, tr("Wiedervorlage eines Schritts"));
    });
}

void SchrittVerantwortung::build() {
    m_verantwortlich->setObjectName(QStringLiteral("schritt_verantwortlich"));
    m_frist->setObjectName(QStringLiteral("schritt_frist"));
    m_wiedervorlage->setObjectName(QStringLiteral("schritt_wiedervorlage"));
    m_fehler->setObjectName(QStringLiteral("verantwortung_fehler"));
    m_fehler->setWordWrap(true);
    m_fehler->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(abstand(3));
    grid->setVerticalSpacing(abstand(1));
    const std::tuple<QString, QWidget*, QWidget*> fields[] = {
        {tr("Verantwortlich"), m_verantwortlich, m_verantwortlich},
        {tr("Frist"), m_frist, m_frist->zeile()},
        {tr("Wiedervorlage"), m_wiedervorlage, m_wiedervorlage->zeile()}};
    int column = 0;
    for (const auto& [label, widget, keyboard] : fields) {
        auto* words = new Rollenlabel(render::TextRole::kNote, label, this);
        words->setBuddy(keyboard);
        keyboard->setAccessibleName(label);
        grid->addWidget(words, 0, column);
        grid->addWidget(widget, 1, column);
        grid->setColumnStretch(column, column == 0 ? 2 : 1);
        ++column;
    }
    grid->addWidget(m_fehler, 2, 0, 1, column);
}

void SchrittVerantwortung::zeige(const Schrittlage& lage) {
    m_lage = lage;
    const auto* schritt = Themenakte::find(lage.akte->schritte, lage.schritt);
    if (schritt == nullptr) return;
    std::vector<Suchauswahl::Eintrag> entries{{tr("noch offen"), {}, kNiemand}};
    for (const auto& a : lage.stamm->akteure)
        entries.push_back({QString::fromStdString(a.name), texte::wort(a.art), QString::number(a.id.value)});
    entries.push_back(
        {tr("Neue*r Akteur*in …"), tr("Legt jemanden an, der noch nicht in der Liste steht."), kNeu});
    m_verantwortlich->setEintraege(std::move(entries));
    m_verantwortlich->setGewaehlt(QString::number(schritt->verantwortlich.value));
    if (!m_frist->zeile()->hasFocus()) m_frist->setDatum(dateOf(schritt->frist));
    if (!m_wiedervorlage->zeile()->hasFocus()) m_wiedervorlage->setDatum(dateOf(schritt->wiedervorlage));
    for (auto* widget : {static_cast<QWidget*>(m_verantwortlich), static_cast<QWidget*>(m_frist),
                         static_cast<QWidget*>(m_wiedervorlage)})
        widget->setEnabled(lage.bearbeitbar);
    const auto allowed = pruefeVerantwortung(*lage.stamm, schritt->art, schritt->verantwortlich);
    m_fehler->setVisible(!allowed);
    if (!allowed) m_fehler->setText(texte::meldung(allowed.error()).ganz());
}

void SchrittVerantwortung::zeigeAuswahl() {
    m_verantwortlich->setFocus();
}

void SchrittVerantwortung::choose(const QString& schluessel) {
    if (schluessel != kNeu) return setVerantwortlich(AkteurId{schluessel.toLongLong()});
    const auto* schritt = Themenakte::find(m_lage.akte->schritte, m_lage.schritt);
    m_verantwortlich->setGewaehlt(QString::number(schritt->verantwortlich.value));
    neuerAkteur(m_umgebung, this, [this](AkteurId id) { setVerantwortlich(id); });
}

void SchrittVerantwortung::setVerantwortlich(AkteurId akteur) {
    auto schritt = *Themenakte::find(m_lage.akte->schritte, m_lage.schritt);
    if (schritt.verantwortlich == akteur) return;
    schritt.verantwortlich = akteur;
    save(schritt, tr("Verantwortung für einen Schritt"));
}

void SchrittVerantwortung::setDatum(std::string Schritt::*feld, const Datumsfeld& editor,
                                    const QString& text) {
    auto schritt = *Themenakte::find(m_lage.akte->schritte, m_lage.schritt);
    if (editor.ungueltig()) {
        m_fehler->setText(tr("Das ist kein Datum. Schreiben Sie es wie 31.12.2026."));
        m_fehler->show();
        return;
    }
    const auto iso =
        editor.datum().isValid() ? editor.datum().toString(Qt::ISODate).toStdString() : std::string();
    if (schritt.*feld == iso) return;
    schritt.*feld = iso;
    save(schritt, text);
}

/// What is refused stays in sight with its reason, the choice goes back to what holds.
void SchrittVerantwortung::save(const Schritt& schritt, const QString& text) {
    const auto saved = m_umgebung.werkbank()->themen().speichere(schritt, text);
    if (saved) return;
    zeige(m_lage);
    m_fehler->setText(texte::meldung(saved.error()).ganz());
    m_fehler->show();
}

}  // namespace isp::gui
