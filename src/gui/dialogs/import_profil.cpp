// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_profil.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/theme.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ImportProfil", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString satz(const workspace::Importstand& stand) {
    if (!stand.profil) return {};
    const auto name = q(stand.profil->profil.name);
    QString text = stand.angewendet ? tr("Profil „%1“ angewendet.").arg(name)
                                    : tr("Profil „%1“ passt nicht mehr ganz.").arg(name);
    const auto issues = workspace::abweichungAlsHinweise(stand.profil->profil, stand.profil->abweichung);
    for (const auto& issue : issues.items())
        text += u' ' + texte::meldung(issue).satz;
    return text;
}

std::vector<Formularfeld<workspace::Profilangabe>> fields(const QStringList& lieferanten) {
    using P = workspace::Profilangabe;
    std::vector<Formularfeld<P>> out;
    out.push_back(textFeld<P>("name", tr("Name"), &P::name)
                      .pflicht()
                      .hilfe(tr("Ein Profil mit diesem Namen wird ersetzt.")));
    out.push_back(
        textFeld<P>("lieferant", tr("Lieferant*in"), &P::lieferant)
            .vorschlaege(lieferanten)
            .hilfe(tr("Wer die Tabelle liefert; zugeordnete Orte gelten für alle Dateien von dort.")));
    out.push_back(textFeld<P>("dateimuster", tr("Dateiname"), &P::dateimuster)
                      .hilfe(tr("* steht für beliebigen Text. Leer: jeder Name.")));
    return out;
}

}  // namespace

ImportProfil::ImportProfil(QWidget* parent)
    : QWidget(parent),
      m_wahl(new QComboBox(this)),
      m_satz(new Rollenlabel(render::TextRole::kNote, {}, this)),
      m_merken(new QPushButton(tr("Als Profil &merken …"), this)) {
    m_wahl->setObjectName(QStringLiteral("import_profilwahl"));
    m_wahl->setAccessibleName(tr("Profil"));
    m_satz->setObjectName(QStringLiteral("import_profilsatz"));
    m_satz->setWordWrap(true);
    m_merken->setObjectName(QStringLiteral("import_merken"));
    m_merken->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(2));
    row->addWidget(m_wahl);
    row->addWidget(m_satz, 1);
    row->addWidget(m_merken);
    connect(m_wahl, &QComboBox::activated, this,
            [this] { Q_EMIT profilChosen(m_wahl->currentData().toString()); });
    connect(m_merken, &QPushButton::clicked, this, &ImportProfil::merkenTriggered);
}

void ImportProfil::setStand(const workspace::Importstand& stand) {
    const QSignalBlocker blocker(m_wahl);
    m_wahl->clear();
    m_wahl->addItem(tr("ohne Profil"), QString());
    for (const auto& name : stand.profile)
        m_wahl->addItem(q(name), q(name));
    if (stand.profil && stand.angewendet)
        m_wahl->setCurrentIndex(m_wahl->findData(q(stand.profil->profil.name)));
    m_wahl->setVisible(m_wahl->count() > 1);
    m_satz->setText(satz(stand));
    m_merken->setEnabled(!stand.problem);
}

void frageProfil(QWidget* parent, workspace::Werkbank& werkbank, const workspace::ImportstandPtr& stand,
                 std::function<void(const QString&)> fertig) {
    const auto& v = stand->vorschau;
    workspace::Profilangabe start;
    start.name = v.optionen.profil.empty() ? v.pfad.stem().string() : v.optionen.profil;
    start.lieferant = v.optionen.lieferant;
    const bool clipboard = v.optionen.art == Lieferungsart::kZwischenablage;
    start.dateimuster = clipboard ? std::string() : workspace::musterFuer(v.datei);
    if (v.optionen.profil == start.name && stand->profil)
        start.dateimuster = stand->profil->profil.dateimuster;
    QStringList lieferanten;
    for (const auto& name : stand->lieferanten)
        lieferanten << q(name);
    const auto kept = std::make_shared<QString>();
    auto* dialog = bearbeite<workspace::Profilangabe>(
        parent, tr("Als Profil merken"),
        tr("Die nächste Datei dieser Art wird am Aufbau erkannt und genauso eingelesen."),
        fields(lieferanten), start,
        [&werkbank, stand, kept](const workspace::Profilangabe& angabe) {
            *kept = q(angabe.name).trimmed();
            const auto work = [&] {
                return workspace::merkeProfil(werkbank.store(), angabe, stand->vorschau);
            };
            return werkbank.aendere(tr("Profil merken"), work);
        },
        [kept, done = std::move(fertig)] { done(*kept); }, 1);
    dialog->setObjectName(QStringLiteral("profil_dialog"));
}

}  // namespace isp::gui
