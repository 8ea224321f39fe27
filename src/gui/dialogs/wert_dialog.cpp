// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/wert_dialog.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panel.h"
#include "gui/theme.h"
#include "gui/widgets/listenseite.h"
#include "models/lieferungen_model.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/korrektur.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

using workspace::Wertschritt;

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString wertText(const Wertschritt& step, int digits) {
    return texte::wert({step.wert, 1.0F, step.zeichen, true}, digits);
}

/// What the form of a correction asks for.
struct Eingabe {
    std::optional<double> wert;
    Zeichen zeichen = Zeichen::kRevidiert;
    std::string quelle;
    std::string grund;
};

std::vector<std::pair<Zeichen, QString>> zeichenwahlen() {
    std::vector<std::pair<Zeichen, QString>> out = {{Zeichen::kKeins, WertDialog::tr("ohne Zeichen")}};
    for (const auto z : {Zeichen::kRevidiert, Zeichen::kVorlaeufig, Zeichen::kGeschaetzt,
                         Zeichen::kEingeschraenkt, Zeichen::kGenauNull, Zeichen::kGeheim, Zeichen::kUnbekannt,
                         Zeichen::kSpaeter, Zeichen::kNichtVerlaesslich})
        out.emplace_back(z, texte::bedeutung(z));
    return out;
}

}  // namespace

WertDialog::WertDialog(Umgebung& umgebung, const QString& titel, std::vector<workspace::Wertstelle> stellen,
                       std::optional<LieferungId> stand, QWidget* parent)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_stellen(std::move(stellen)),
      m_stand(stand),
      m_geschichte{m_stellen.front(), {}, {}, {}, {}},
      m_wahl(new QComboBox(this)),
      m_notiz(new QLabel(this)) {
    setObjectName(QStringLiteral("dialog_wert"));
    const auto state = [](const Wertschritt& s) -> QString {
        if (s.lieferung.zurueckgezogen) return tr("zurückgezogen");
        return s.gilt ? tr("gilt") : tr("gilt nicht mehr");
    };
    using Row = Wertschritt;
    m_model = new models::TabellenModel<Wertschritt>(
        {{tr("Zeitpunkt"), [](const Row& s) { return models::zeitpunktText(s.lieferung.zeitpunkt); },
          [](const Row& s) { return q(s.lieferung.zeitpunkt); }},
         {tr("Wert"),
          [this](const Row& s) { return wertText(s, nachkommastellen()); },
          [](const Row& s) { return QVariant(s.wert); },
          {},
          true},
         {tr("Zustand"), state},
         {tr("Lieferung"), [](const Row& s) { return q(s.lieferung.datei); }},
         {tr("Quelle"), [](const Row& s) { return q(s.lieferung.quelle); }},
         {tr("Stand"), [](const Row& s) { return texte::datum(s.lieferung.stand); }},
         {tr("Von"), [](const Row& s) { return q(s.lieferung.wer); }},
         {tr("Grund"), [](const Row& s) { return q(s.grund); }, {}, [](const Row& s) { return q(s.grund); }}},
        [](const Row& s) { return qlonglong(s.lieferung.id.value); }, this);
    build(titel);
    fillWahl();
    connect(m_wahl, &QComboBox::currentIndexChanged, this, &WertDialog::showStelle);
    connect(m_umgebung.werkbank(), &workspace::Werkbank::werteChanged, this, &WertDialog::showStelle);
    showStelle();
}

void WertDialog::build(const QString& titel) {
    setWindowTitle(tr("Wert im Einzelnen"));
    m_wahl->setObjectName(QStringLiteral("wert_bestandteil"));
    m_wahl->setAccessibleName(tr("Bestandteil"));
    m_notiz->setWordWrap(true);
    m_notiz->setTextFormat(Qt::PlainText);
    m_liste = new Listenseite(m_model,
                              {tr("Lieferungen filtern"),
                               tr("Lieferung"),
                               tr("Lieferungen"),
                               tr("Noch kein Wert"),
                               tr("Keine Lieferung hat diesen Wert gebracht."),
                               {}},
                              this);
    m_liste->setDehnbareSpalte(4);
    m_liste->sortiereNach(0, Qt::DescendingOrder);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Schließen"));
    m_korrigieren = buttons->addButton(tr("Korrigieren …"), QDialogButtonBox::ActionRole);
    m_korrigieren->setObjectName(QStringLiteral("knopf_wert_korrigieren"));
    m_korrigieren->setEnabled(m_umgebung.werkbank()->schreibbar());
    connect(m_korrigieren, &QPushButton::clicked, this, [this] { korrigiere(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(5), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kSection, titel, this));
    column->addWidget(m_wahl);
    column->addWidget(m_liste, 1);
    column->addWidget(m_notiz);
    column->addWidget(buttons);
    resize(abstand(230), abstand(105));
}

const workspace::Wertstelle& WertDialog::stelle() const {
    const auto at = static_cast<std::size_t>(std::max(0, m_wahl->currentIndex()));
    return m_stellen[std::min(at, m_stellen.size() - 1)];
}

QString WertDialog::nameOf(const workspace::Wertstelle& at) const {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    const auto position = bestand.position(at.raum);
    const auto raum = position ? q(bestand.raeume()[*position].name) : QString();
    return QStringLiteral("%1, %2, %3")
        .arg(q(workspace::reihenname(bestand, at.reihe)), raum, texte::periode(at.periode));
}

int WertDialog::nachkommastellen() const {
    const auto* kennzahl = m_umgebung.werkbank()->bestand().kennzahl(m_geschichte.kennzahl);
    return kennzahl != nullptr ? kennzahl->nachkommastellen : 0;
}

void WertDialog::fillWahl() {
    for (const auto& at : m_stellen)
        m_wahl->addItem(nameOf(at));
    m_wahl->setToolTip(tr("Der gezeigte Wert beruht auf diesen gelieferten Werten."));
}

void WertDialog::showStelle() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) return reject();
    auto story = workspace::wertgeschichte(*open, stelle(), m_stand);
    if (!story) return m_umgebung.zeigeFehler(story.error());
    m_geschichte = std::move(story).value();
    m_model->setRows(m_geschichte.schritte);
    QStringList notes;
    for (const auto& b : m_geschichte.brueche) {
        const auto periode = Periode::fromCode(static_cast<std::int32_t>(b.periode));
        notes << tr("Bruch ab %1 (%2): %3")
                     .arg(periode ? texte::periode(*periode) : QString(), texte::wort(b.art),
                          q(b.beschreibung));
    }
    for (const auto& c : m_geschichte.bestaetigungen)
        notes << tr("Geprüft und bestätigt von %1 am %2: %3")
                     .arg(q(c.wer), texte::datum(c.zeitpunkt), q(c.grund));
    m_notiz->setText(notes.join(QLatin1Char('\n')));
    m_notiz->setVisible(!notes.isEmpty());
}

EintragDialog* WertDialog::korrigiere() {
    if (!m_umgebung.werkbank()->schreibbar()) return nullptr;
    const auto* kennzahl = m_umgebung.werkbank()->bestand().kennzahl(m_geschichte.kennzahl);
    Eingabe start;
    if (const auto* now = m_geschichte.geltend(); now != nullptr && now->wert == now->wert)
        start.wert = now->wert;
    auto* dialog = bearbeite<Eingabe>(
        this, tr("Wert korrigieren"),
        tr("%1. Die Korrektur wird eine eigene Lieferung; der alte Wert bleibt in der Geschichte.")
            .arg(nameOf(stelle())),
        {zahlFeld<Eingabe>("wert", tr("Neuer Wert"), &Eingabe::wert,
                           kennzahl != nullptr ? q(kennzahl->einheit) : QString(), nachkommastellen()),
         wahlFeld<Eingabe>("zeichen", tr("Zeichen"), &Eingabe::zeichen, zeichenwahlen()),
         textFeld<Eingabe>("quelle", tr("Quelle"), &Eingabe::quelle)
             .hilfe(tr("Leer: die Quelle des bisherigen Werts."))
             .breit(),
         langtextFeld<Eingabe>("grund", tr("Grund"), &Eingabe::grund).pflicht()},
        start, [this](const Eingabe& e) -> Status {
            ISP_CHECK(workspace::korrigiere(*m_umgebung.werkbank(),
                                            {{{stelle(), e.wert, e.zeichen}}, e.grund, e.quelle}));
            return {};
        });
    dialog->setObjectName(QStringLiteral("dialog_korrektur"));
    connect(dialog, &QDialog::accepted, this,
            [this] { m_umgebung.zeigeErfolg(tr("Der Wert ist korrigiert."), true); });
    return dialog;
}

}  // namespace isp::gui
