// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/haus_panel.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/thema_dialog.h"
#include "gui/panels/hinweis_zeigen.h"
#include "gui/panels/kreislaufbilder.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/haus_widget.h"
#include "gui/widgets/leerzustand.h"
#include "texte/hinweisworte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/fachplanungen.h"
#include "workspace/hinweiseingang.h"
#include "workspace/hinweisthema.h"
#include "workspace/themenbuch.h"
#include "workspace/themenuebersicht.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace isp::gui {

using render::Hausteil;
using workspace::Wichtig;
using workspace::Wichtigart;

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

render::Hausstein steinOf(const workspace::Themenzeile& z) {
    render::Hausstein stein;
    stein.id = z.thema.id.value;
    stein.titel = q(z.thema.titel);
    stein.schritt = z.nummer == 0 ? texte::wort(z.thema.zustand)
                                  : HausPanel::tr("%1 %2 · Durchlauf %3")
                                        .arg(nummer(z.schritt))
                                        .arg(texte::kurztitel(z.schritt))
                                        .arg(z.nummer);
    stein.federfuehrung = q(z.federfuehrung);
    if (z.termin != workspace::Termin::kKeiner)
        stein.termin = (z.termin == workspace::Termin::kFrist ? HausPanel::tr("Frist %1")
                                                              : HausPanel::tr("Wiedervorlage %1"))
                           .arg(texte::datum(z.naechsterTermin));
    QStringList marks;
    if (z.thema.zustand != Themenzustand::kAktiv) marks << texte::wort(z.thema.zustand);
    if (z.thema.erfunden) marks << HausPanel::tr("Beispiel");
    stein.kennzeichen = marks.join(QStringLiteral(" · "));
    stein.zeichen = zeichen(z.zustand);
    stein.ueberfaellig = z.ueberfaellig;
    stein.gesperrt = z.gesperrt;
    return stein;
}

struct Anlass {
    const char* icon;
    const char* text;
};

/// By Wichtigart.
const Anlass& anlassOf(Wichtigart art) {
    static constexpr Anlass kAnlaesse[] = {
        {"ueberfaellig", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Schritt überfällig")},
        {"ueberfaellig", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Meilenstein überfällig")},
        {"ueberfaellig", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Auftrag überfällig")},
        {"ueberfaellig", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Daten noch nicht erhalten")},
        {"kalender", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Wiedervorlage")},
        {"schloss", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Wartet auf den Beschluss")},
        {"wolke", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Ziel weicht ab")},
        {"kalender", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Meilenstein steht an")},
        {"hinweis", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Arbeitsgruppe auflösen")},
        {"schloss", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Aufbewahrungsfrist abgelaufen")},
        {"warnung", QT_TRANSLATE_NOOP("isp::gui::HausPanel", "Hinweis")}};
    return kAnlaesse[static_cast<std::size_t>(art)];
}

QString textOf(const Wichtig& w) {
    auto head = HausPanel::tr(anlassOf(w.art).text);
    if (w.art == Wichtigart::kZielAbweichung) head += QStringLiteral(": ") + texte::wort(w.wetter);
    if (w.hinweis) head += QStringLiteral(": ") + texte::wort(w.hinweis->regel);
    if (!w.datum.empty()) head += QStringLiteral(" · ") + texte::datum(w.datum);
    QStringList lines{head, q(w.titel)};
    if (w.art == Wichtigart::kAufbewahrung)
        lines.last() = w.anzahl == 1 ? HausPanel::tr("1 personenbezogene Angabe")
                                     : HausPanel::tr("%1 personenbezogene Angaben").arg(w.anzahl);
    if (!w.was.empty())
        lines << q(w.was);
    else if (w.art == Wichtigart::kSchrittUeberfaellig || w.art == Wichtigart::kWiedervorlage)
        lines << HausPanel::tr("Schritt %1 %2").arg(nummer(w.schritt)).arg(texte::kurztitel(w.schritt));
    return lines.join(u'\n');
}

std::vector<Formularfeld<Zielgruppe>> zielgruppenfelder() {
    std::vector<Formularfeld<Zielgruppe>> felder;
    felder.push_back(textFeld<Zielgruppe>("name", HausPanel::tr("Name"), &Zielgruppe::name).pflicht());
    felder.push_back(
        langtextFeld<Zielgruppe>("beschreibung", HausPanel::tr("Beschreibung"), &Zielgruppe::beschreibung));
    return felder;
}

/// „Löschen“ in the dialog of what stands in the Haus: the Delete key alone is found by nobody. What is in
/// use is refused with a sentence, and deleting can be undone.
void addLoeschen(EintragDialog& dialog, const std::function<void()>& loesche) {
    auto* buttons = dialog.findChild<QDialogButtonBox*>(QStringLiteral("knoepfe"));
    auto* button = buttons->addButton(HausPanel::tr("Löschen"), QDialogButtonBox::DestructiveRole);
    button->setObjectName(QStringLiteral("loeschen"));
    button->setIcon(symbol(QStringLiteral("papierkorb")));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, loesche] {
        dialog.done(QDialog::Rejected);
        loesche();
    });
}

}  // namespace

HausPanel::HausPanel(Umgebung& umgebung, QWidget* parent) : Panel(umgebung, parent) {
    build();
}

QString HausPanel::titel() const {
    return tr("Haus");
}

QIcon HausPanel::icon() const {
    return symbol(QStringLiteral("haus"));
}

void HausPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    auto* head = new QHBoxLayout;
    head->setSpacing(abstand(2));
    head->addWidget(
        new Rollenlabel(render::TextRole::kTitle, tr("Haus der integrierten Sozialplanung"), this));
    head->addStretch(1);
    head->addWidget(addKnopf(this, QStringLiteral("haus_fachplanung_neu"), tr("Neue Fachplanung …"),
                             [this] { bearbeiteFachplanung({}); }));
    head->addWidget(addKnopf(this, QStringLiteral("haus_zielgruppe_neu"), tr("Neue Zielgruppe …"),
                             [this] { bearbeiteZielgruppe({}); }));
    head->addWidget(
        addKnopf(this, QStringLiteral("haus_thema_neu"), tr("Neues Thema …"), [this] { neuesThema(); }));
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(abstand(6));
    row->addWidget(buildHaus(), 3);
    row->addWidget(buildWichtig(), 1);
    column->addLayout(row, 1);
}

QPushButton* HausPanel::addKnopf(QWidget* parent, const QString& id, const QString& text,
                                 const std::function<void()>& handler) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(id);
    connect(button, &QPushButton::clicked, this, handler);
    m_knoepfe.push_back(button);
    return button;
}

QWidget* HausPanel::buildHaus() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(page);
    m_haus = new HausWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_haus);
    column->addWidget(scroll, 1);
    m_leer = new Leerzustand(page);
    m_leer->setInhalt(tr("Noch kein Thema"),
                      tr("Themen sind die Bausteine des Hauses. Sie kommen aus der Politik, aus der "
                         "Verwaltung oder von außen."),
                      tr("Neues Thema …"));
    column->addWidget(m_leer);
    connect(m_leer, &Leerzustand::triggered, this, &HausPanel::neuesThema);
    connect(m_haus, &HausWidget::teilRequested, this, &HausPanel::oeffneTeil);
    connect(m_haus, &HausWidget::loeschenRequested, this, &HausPanel::loesche);
    connect(m_haus, &HausWidget::ordnungRequested, this, &HausPanel::ordne);
    connect(m_haus, &Bildwidget::fokusChanged, this, [this, scroll](int part) {
        const auto rect = m_haus->rectVon(part);
        if (!rect.isNull())
            scroll->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2, rect.height() / 2);
    });
    return page;
}

QWidget* HausPanel::buildWichtig() {
    auto* page = new QWidget(this);
    page->setMinimumWidth(abstand(72));
    page->setMaximumWidth(abstand(110));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Jetzt wichtig"), page));
    m_wichtigstapel = new QStackedWidget(page);
    m_liste = new QListWidget(m_wichtigstapel);
    m_liste->setObjectName(QStringLiteral("jetzt_wichtig"));
    m_liste->setAccessibleName(tr("Jetzt wichtig"));
    m_liste->setWordWrap(true);
    m_liste->setTextElideMode(Qt::ElideNone);
    m_liste->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_liste->setSpacing(abstand(0.5));
    m_liste->setResizeMode(QListView::Adjust);
    auto* none = new Rollenlabel(
        render::TextRole::kNote,
        tr("Nichts drängt. Überfällige Schritte und Aufträge, Wiedervorlagen, fehlende Beschlüsse, "
           "Meilensteine und abweichende Ziele erscheinen hier."),
        m_wichtigstapel);
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_wichtigstapel->addWidget(m_liste);
    m_wichtigstapel->addWidget(none);
    column->addWidget(m_wichtigstapel, 1);
    // One click leads there; Enter by the keyboard.
    connect(m_liste, &QListWidget::itemClicked, this, &HausPanel::geheZu);
    connect(m_liste, &QListWidget::itemActivated, this, &HausPanel::geheZu);
    return page;
}

void HausPanel::storeChanged() {
    if (auto* open = umgebung().werkbank()) {
        connect(open, &workspace::Werkbank::themenChanged, this, &HausPanel::refresh);
        connect(open, &workspace::Werkbank::bestandChanged, this, &HausPanel::refresh);
        connect(&workspace::Hinweiseingang::von(*open), &workspace::Hinweiseingang::changed, this,
                &HausPanel::showWichtig);
    }
    refresh();
}

void HausPanel::refresh() {
    const auto* open = umgebung().werkbank();
    for (auto* button : m_knoepfe)
        button->setEnabled(open != nullptr && open->schreibbar());
    showHaus();
    showWichtig();
}

void HausPanel::showHaus() {
    render::Haus haus;
    haus.dachtitel = tr("Integrierte Sozialplanung");
    haus.fundamenttitel = tr("Menschen als Zielgruppen");
    auto* open = umgebung().werkbank();
    if (open == nullptr) return m_haus->setHaus({});
    const auto rows = workspace::themenuebersicht(*open);
    const auto stamm = open->themen().stammdaten();
    if (!rows || !stamm) {
        umgebung().zeigeFehler(rows ? stamm.error() : rows.error());
        return;
    }
    for (const auto& f : open->bestand().fachplanungen()) {
        QStringList leads;
        for (const auto& z : *rows)
            if (z.thema.federfuehrung == f.id) leads << q(z.thema.titel);
        const auto tip =
            leads.isEmpty() ? QString() : tr("Federführung: %1").arg(leads.join(QStringLiteral(", ")));
        haus.dach.push_back({f.id.value, q(f.name), tip});
    }
    for (const auto& z : *rows)
        haus.steine.push_back(steinOf(z));
    for (const auto& z : (*stamm)->zielgruppen)
        haus.fundament.push_back({z.id.value, q(z.name), q(z.beschreibung)});
    if (haus.fundament.empty()) haus.fundamenttitel = tr("Menschen als Zielgruppen – noch keine angelegt");
    m_leer->setVisible(rows->empty());
    m_haus->setHaus(std::move(haus));
}

void HausPanel::showWichtig() {
    const int row = m_liste->currentRow();
    m_liste->clear();
    m_wichtig.clear();
    if (auto* open = umgebung().werkbank()) {
        if (auto read = workspace::jetztWichtig(*open))
            m_wichtig = std::move(*read);
        else
            umgebung().zeigeFehler(read.error());
        for (auto& w : workspace::wichtigeHinweise(workspace::Hinweiseingang::von(*open)))
            m_wichtig.push_back(std::move(w));
    }
    for (const auto& w : m_wichtig) {
        const auto* icon = w.art == Wichtigart::kZielAbweichung && w.wetter == Zielwetter::kBlitz
                               ? "blitz"
                               : anlassOf(w.art).icon;
        m_liste->addItem(new QListWidgetItem(symbol(QString::fromLatin1(icon)), textOf(w)));
    }
    m_liste->setCurrentRow(std::min(row, m_liste->count() - 1));
    m_wichtigstapel->setCurrentIndex(m_wichtig.empty() ? 1 : 0);
}

void HausPanel::geheZu(const QListWidgetItem* item) {
    const int row = m_liste->row(item);
    if (row < 0) return;
    const auto w = m_wichtig[static_cast<std::size_t>(row)];
    if (w.hinweis)
        zeigeHinweis(umgebung(), workspace::hinweisschluessel(umgebung().werkbank()->bestand(), *w.hinweis));
    else if (w.art == Wichtigart::kGruppeAufloesen)
        umgebung().oeffneThemenseite(QStringLiteral("arbeitsgruppen"));
    else if (w.art == Wichtigart::kAufbewahrung)
        umgebung().aktion(QStringLiteral("personen"))->trigger();
    else if (w.art == Wichtigart::kAuftragUeberfaellig)
        umgebung().oeffneAuftrag(w.auftrag);
    else
        umgebung().oeffneSchritt(w.thema, w.schritt);
}

void HausPanel::neuesThema() {
    if (umgebung().werkbank() == nullptr) return;
    gui::neuesThema(umgebung(), this, {}, [this](ThemaId id) { umgebung().oeffneThema(id); });
}

void HausPanel::oeffneTeil(Hausteil art, qint64 id) {
    auto* open = umgebung().werkbank();
    if (art == Hausteil::kStein) return umgebung().oeffneThema(ThemaId{id});
    if (!open->schreibbar()) return;
    if (art == Hausteil::kDach) {
        if (const auto* f = open->bestand().fachplanung(FachplanungId{id})) bearbeiteFachplanung(*f);
        return;
    }
    if (const auto stamm = open->themen().stammdaten())
        if (const auto* z = Themenakte::find((*stamm)->zielgruppen, ZielgruppeId{id}))
            bearbeiteZielgruppe(*z);
}

void HausPanel::bearbeiteZielgruppe(const Zielgruppe& start) {
    const auto text = start.id.valid() ? tr("Zielgruppe ändern") : tr("Zielgruppe anlegen");
    auto* dialog = bearbeite<Zielgruppe>(
        this, tr("Zielgruppe"), tr("Die Menschen, für die geplant wird, tragen das Haus."),
        zielgruppenfelder(), start,
        [this, text](const Zielgruppe& z) -> Status {
            ISP_CHECK(umgebung().werkbank()->themen().speichere(z, text));
            return {};
        },
        {}, 1);
    dialog->setObjectName(QStringLiteral("dialog_zielgruppe"));
    if (start.id.valid())
        addLoeschen(*dialog, [this, id = start.id.value] { loesche(Hausteil::kFundament, id); });
}

void HausPanel::bearbeiteFachplanung(const Fachplanung& start) {
    std::vector<Formularfeld<Fachplanung>> felder;
    felder.push_back(textFeld<Fachplanung>("name", tr("Name"), &Fachplanung::name).pflicht());
    auto* dialog = bearbeite<Fachplanung>(
        this, tr("Fachplanung"), tr("Alle Fachplanungen zusammen bilden das Dach des Hauses."),
        std::move(felder), start,
        [this](const Fachplanung& f) -> Status {
            ISP_CHECK(workspace::speichereFachplanung(*umgebung().werkbank(), f));
            return {};
        },
        {}, 1);
    dialog->setObjectName(QStringLiteral("dialog_fachplanung"));
    if (start.id.valid()) addLoeschen(*dialog, [this, id = start.id.value] { loesche(Hausteil::kDach, id); });
}

void HausPanel::loesche(Hausteil art, qint64 id) {
    auto* open = umgebung().werkbank();
    if (!open->schreibbar()) return;
    if (art == Hausteil::kStein) {
        loescheThema(umgebung(), this, ThemaId{id});
        return;
    }
    melde(art == Hausteil::kDach
              ? workspace::loescheFachplanung(*open, FachplanungId{id})
              : open->themen().loesche<Zielgruppe>(ZielgruppeId{id}, tr("Zielgruppe löschen")));
}

void HausPanel::ordne(Hausteil art, const std::vector<qint64>& ids) {
    auto* open = umgebung().werkbank();
    if (!open->schreibbar()) return;
    std::vector<ThemaId> themen;
    std::vector<ZielgruppeId> gruppen;
    for (const auto id : ids) {
        themen.push_back(ThemaId{id});
        gruppen.push_back(ZielgruppeId{id});
    }
    melde(art == Hausteil::kStein ? open->themen().ordne<Thema>(themen, tr("Themen ordnen"))
                                  : open->themen().ordne<Zielgruppe>(gruppen, tr("Zielgruppen ordnen")));
}

void HausPanel::melde(const Status& status) {
    if (!status) umgebung().zeigeFehler(status.error());
}

void HausPanel::focusInEvent(QFocusEvent*) {
    m_haus->setFocus();
}

}  // namespace isp::gui
