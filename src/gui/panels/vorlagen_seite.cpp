// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/vorlagen_seite.h"

#include "gui/dialoge.h"
#include "gui/dialogs/berichtsvorlage_dialog.h"
#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/seitenvorschau.h"
#include "report/vorlage.h"
#include "texte/berichtsworte.h"
#include "texte/meldung.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

constexpr int kSeitenbreite = 300;
constexpr int kVorschauseiten = 3;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

std::vector<models::Spalte<Berichtsvorlage>> columns() {
    using S = models::Spalte<Berichtsvorlage>;
    return {S(VorlagenSeite::tr("Name"), [](const auto& v) { return q(v.name); }),
            S(VorlagenSeite::tr("Für"), [](const auto& v) { return texte::wort(v.zweck); }),
            S(VorlagenSeite::tr("Schrift"),
              [](const auto& v) {
                  return v.schrift.empty() ? VorlagenSeite::tr("die des Systems") : q(v.schrift);
              }),
            S(VorlagenSeite::tr("Farbe"), [](const auto& v) { return q(v.akzent); }),
            S(VorlagenSeite::tr("Logo"), [](const auto& v) {
                return v.logo.bytes.empty() ? VorlagenSeite::tr("nein") : VorlagenSeite::tr("ja");
            })};
}

/// A short report that shows what a template does.
report::Berichtswunsch probe(const Berichtsvorlage& vorlage) {
    report::Berichtswunsch out;
    out.vorlage = vorlage.id;
    out.kapitel = {report::Kapitel::kMethode};
    return out;
}

}  // namespace

VorlagenSeite::VorlagenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new models::TabellenModel<Berichtsvorlage>(
          columns(), [](const auto& v) { return static_cast<qlonglong>(v.id.value); }, this)),
      m_liste(new Listenseite(m_model,
                              {tr("Vorlagen filtern"), tr("Berichtsvorlage"), tr("Berichtsvorlagen"),
                               tr("Noch keine Berichtsvorlage"),
                               tr("Eine Vorlage gibt Berichten Logo, Farben, Kopfzeile und eigene Worte."),
                               tr("Mitgelieferte laden")},
                              this)),
      m_stand(new QLabel(this)),
      m_seiten(new Seitenvorschau(tr("Vorschau der Berichtsvorlage"), kSeitenbreite, this)) {
    setObjectName(QStringLiteral("vorlagen_seite"));
    m_liste->setDehnbareSpalte(0);
    m_liste->sortiereNach(0, Qt::AscendingOrder);
    m_dateien = new QHBoxLayout;
    buildActions();
    m_dateien->addStretch(1);
    m_seiten->setObjectName(QStringLiteral("vorlage_seiten"));
    m_stand->setTextFormat(Qt::PlainText);
    m_stand->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->addLayout(m_dateien);
    right->addWidget(m_stand);
    right->addWidget(m_seiten, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(4));
    row->addWidget(m_liste, 1);
    row->addLayout(right);
    connect(m_liste, &Listenseite::auswahlChanged, this, [this] {
        showState();
        zeigeVorschau();
    });
    connect(m_liste, &Listenseite::zeileAktiviert, this, [this] {
        if (m_bearbeiten->isEnabled()) edit(*chosen());
    });
    connect(m_liste, &Listenseite::leerTriggered, this, &VorlagenSeite::ladeMitgelieferte);
    new Fokusweitergabe(*this, *m_liste);
}

void VorlagenSeite::buildActions() {
    // In a menu beside the preview: six buttons over the list would be wider than a small screen.
    auto* files = new QToolButton(this);
    files->setObjectName(QStringLiteral("vorlage_dateien"));
    files->setText(tr("Weitergeben und laden"));
    files->setIcon(symbol(QStringLiteral("datei")));
    files->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    files->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(files);
    files->setMenu(menu);
    m_dateien->addWidget(files);
    const auto addFile = [this, menu](const char* name, const char* icon, const QString& text) {
        auto* action = new QAction(symbol(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QString::fromLatin1(name));
        menu->addAction(action);
        return action;
    };
    m_neu = m_liste->addKnopf("vorlage_neu", "plus", tr("Neu …"), false);
    m_bearbeiten = m_liste->addKnopf("vorlage_bearbeiten", "stift", tr("Bearbeiten …"), true);
    m_loeschen = m_liste->addLoeschknopf("vorlage_loeschen");
    m_exportieren = addFile("vorlage_exportieren", "datei", tr("Als Datei speichern …"));
    m_importieren = addFile("vorlage_importieren", "einlesen", tr("Aus Datei laden …"));
    m_mitgelieferte = addFile("vorlage_mitgelieferte", "uebernehmen", tr("Mitgelieferte laden"));
    connect(m_neu, &QAction::triggered, this, [this] { edit({}); });
    connect(m_bearbeiten, &QAction::triggered, this, [this] {
        if (const auto* v = chosen()) edit(*v);
    });
    connect(m_loeschen, &QAction::triggered, this, &VorlagenSeite::loesche);
    connect(m_exportieren, &QAction::triggered, this, &VorlagenSeite::exportiere);
    connect(m_importieren, &QAction::triggered, this, &VorlagenSeite::importiere);
    connect(m_mitgelieferte, &QAction::triggered, this, &VorlagenSeite::ladeMitgelieferte);
}

void VorlagenSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    std::vector<Berichtsvorlage> rows;
    if (open != nullptr) {
        auto all = open->themen().alle<Berichtsvorlage>();
        if (!all) return m_umgebung.zeigeFehler(all.error());
        rows = std::move(all).value();
    }
    m_model->setRows(std::move(rows));
    showState();
    zeigeVorschau();
}

const Berichtsvorlage* VorlagenSeite::chosen() const {
    const auto row = m_liste->gewaehlteZeile();
    return row ? &m_model->row(*row) : nullptr;
}

void VorlagenSeite::showState() {
    const auto* open = m_umgebung.werkbank();
    const bool writable = open != nullptr && open->schreibbar();
    const bool any = chosen() != nullptr;
    for (auto* action : {m_neu, m_importieren, m_mitgelieferte})
        action->setEnabled(writable);
    for (auto* action : {m_bearbeiten, m_loeschen})
        action->setEnabled(writable && any);
    m_exportieren->setEnabled(any);
    if (!any) m_stand->setText(tr("Wählen Sie eine Vorlage: Hier stehen die ersten Seiten, die sie macht."));
}

void VorlagenSeite::zeigeVorschau() {
    m_seiten->leere();
    const auto* v = chosen();
    const auto* open = m_umgebung.werkbank();
    if (v == nullptr || open == nullptr) return m_vorschau.cancel();
    m_stand->setText(tr("Die Vorschau entsteht …"));
    m_vorschau.start(
        [store = open->pfad(), wanted = probe(*v), width = m_seiten->bildbreite()](const Progress& progress) {
            return report::vorschauAuftrag(store, wanted, kVorschauseiten, width, progress);
        },
        [this, name = q(v->name)](const Result<report::Berichtsvorschau>& made) {
            if (!made) {
                if (made.error().code.errorClass != ErrorClass::kCanceled)
                    m_stand->setText(texte::meldung(made.error()).ganz());
                return;
            }
            m_stand->setText(tr("So sieht ein Sozialatlas mit „%1“ aus.").arg(name));
            m_seiten->zeige(made->bilder);
        });
}

void VorlagenSeite::edit(const Berichtsvorlage& vorlage) {
    if (m_umgebung.werkbank() == nullptr) return;
    bearbeiteBerichtsvorlage(m_umgebung, window(), vorlage, [this] {
        refresh();
        m_umgebung.zeigeErfolg(tr("Die Berichtsvorlage ist gespeichert."), true);
    });
}

void VorlagenSeite::loesche() {
    const auto* v = chosen();
    auto* open = m_umgebung.werkbank();
    if (v == nullptr || open == nullptr) return;
    const auto name = q(v->name);
    const auto done =
        open->themen().loesche<Berichtsvorlage>(v->id, tr("Berichtsvorlage „%1“ löschen").arg(name));
    if (!done) return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("„%1“ ist gelöscht.").arg(name), true);
    refresh();
}

void VorlagenSeite::exportiere() {
    const auto* v = chosen();
    if (v == nullptr) return;
    const auto vorlage = *v;
    const auto ziel = dialoge::frageNeueDatei(this, {tr("Berichtsvorlage als Datei"),
                                                     {},
                                                     tr("Berichtsvorlagen (*.ispv)"),
                                                     QStringLiteral("ispv"),
                                                     q(vorlage.name) + QStringLiteral(".ispv")});
    if (ziel.isEmpty()) return;
    if (const auto done = report::schreibeVorlage(vorlage, ziel); !done)
        return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("Gespeichert: %1").arg(QFileInfo(ziel).fileName()));
}

void VorlagenSeite::importiere() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) return;
    const auto path = dialoge::frageDatei(
        this, {tr("Berichtsvorlage aus Datei"), {}, tr("Berichtsvorlagen (*.ispv)"), {}, {}});
    if (path.isEmpty()) return;
    const auto id = report::ladeVorlage(*open, path);
    if (!id) return m_umgebung.zeigeFehler(id.error());
    refresh();
    m_liste->waehleId(id->value);
    m_umgebung.zeigeErfolg(tr("Die Berichtsvorlage ist übernommen."), true);
}

void VorlagenSeite::ladeMitgelieferte() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr || !open->schreibbar()) return;
    const auto added = report::ladeMitgelieferteVorlagen(*open);
    if (!added) return m_umgebung.zeigeFehler(added.error());
    refresh();
    m_umgebung.zeigeErfolg(*added == 0 ? tr("Alle mitgelieferten Vorlagen sind schon da.")
                                       : tr("Die mitgelieferte Vorlage ist geladen."),
                           *added > 0);
}

}  // namespace isp::gui
