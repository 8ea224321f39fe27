// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/thema_schrittseite.h"

#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/dialogs/thema_dialog.h"
#include "gui/panels/hinweis_zeigen.h"
#include "gui/steps/auswahlen.h"
#include "gui/theme.h"
#include "texte/kreislauf.h"
#include "workspace/hinweisthema.h"
#include "workspace/werkbank.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// The facts of a Thema as label and text; what is missing says so.
class Themensteckbrief : public QWidget {
public:
    Themensteckbrief(Umgebung& umgebung, QWidget* parent)
        : QWidget(parent),
          m_umgebung(umgebung),
          m_form(new QGridLayout(this)) {
        m_form->setContentsMargins(0, 0, 0, 0);
        m_form->setHorizontalSpacing(abstand(4));
        m_form->setVerticalSpacing(abstand(2));
        m_form->setColumnStretch(1, 1);
    }

    void zeige(const Schrittlage& lage) {
        while (auto* item = m_form->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        m_row = 0;
        const auto& t = lage.akte->thema;
        add(ThemaSchrittseite::tr("Herkunft"), texte::wort(t.herkunft));
        addHerkunft(t);
        add(ThemaSchrittseite::tr("Fragestellung"), q(t.fragestellung));
        add(ThemaSchrittseite::tr("Zielgruppen"), wahltexte(zielgruppenwahlen(*lage.stamm), t.zielgruppen));
        const auto raeume = wahltexte(raumwahlen(m_umgebung), t.raeume);
        add(ThemaSchrittseite::tr("Räume"),
            t.raeume.empty() ? ThemaSchrittseite::tr("ganzer Kreis") : raeume);
        add(ThemaSchrittseite::tr("Federführung"), wahltext(fachplanungswahlen(m_umgebung), t.federfuehrung));
        addHinweise(t.id);
        if (!t.beschreibung.empty()) add(ThemaSchrittseite::tr("Beschreibung"), q(t.beschreibung));
    }

private:
    /// The early warnings it came from, each with the way back.
    void addHinweise(ThemaId thema) {
        const auto found = workspace::hinweiseVon(*m_umgebung.werkbank(), thema);
        if (!found) return;
        for (const auto& b : *found) {
            add(ThemaSchrittseite::tr("Aus dem Hinweis"), q(b.erklaerung));
            auto* show = new QPushButton(ThemaSchrittseite::tr("Hinweis zeigen"), this);
            show->setObjectName(QStringLiteral("thema_hinweis"));
            connect(show, &QPushButton::clicked, this,
                    [this, key = workspace::hinweisschluessel(b)] { zeigeHinweis(m_umgebung, key); });
            m_form->addWidget(show, m_row++, 1, Qt::AlignLeft);
        }
    }

    void addHerkunft(const Thema& t) {
        if (t.herkunft == Herkunft::kPolitik) {
            QStringList parts = {q(t.auftragGremium), tag(t.auftragDatum), q(t.auftragDrucksache)};
            parts.removeAll(QString());
            add(ThemaSchrittseite::tr("Auftrag"), parts.join(QStringLiteral(", ")));
        }
        if (t.herkunft != Herkunft::kExtern) return;
        add(ThemaSchrittseite::tr("Hinweis von"), q(t.hinweisVon));
        add(ThemaSchrittseite::tr("Hinweis"), q(t.hinweisText));
        add(ThemaSchrittseite::tr("Signifikanz"), texte::wort(t.signifikanz));
        if (!t.signifikanzBegruendung.empty())
            add(ThemaSchrittseite::tr("Begründung"), q(t.signifikanzBegruendung));
        if (!t.antwort.empty()) add(ThemaSchrittseite::tr("Antwort"), q(t.antwort));
    }

    void add(const QString& name, const QString& text) {
        auto* label =
            new QLabel(text.isEmpty() ? ThemaSchrittseite::tr("– noch nicht angegeben –") : text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (text.isEmpty()) label->setForegroundRole(QPalette::PlaceholderText);
        m_form->addWidget(new Rollenlabel(render::TextRole::kNote, name, this), m_row, 0, Qt::AlignTop);
        m_form->addWidget(label, m_row++, 1);
    }

    Umgebung& m_umgebung;
    QGridLayout* m_form;  // names stand at the first line of a wrapped text
    int m_row = 0;
};

Abschnittsplan<ThemaFachplanung> fachplanungen(Umgebung& umgebung) {
    Abschnittsplan<ThemaFachplanung> p;
    p.id = QStringLiteral("fachplanungen");
    p.texte = {ThemaSchrittseite::tr("Beteiligte Fachplanungen"),
               {},
               ThemaSchrittseite::tr("Noch keine weitere Fachplanung bringt einen Aspekt ein."),
               ThemaSchrittseite::tr("Fachplanung beteiligen")};
    p.dialogtitel = ThemaSchrittseite::tr("Beteiligte Fachplanung");
    p.leitsatz = ThemaSchrittseite::tr("Jeder Fachplanung obliegt die Aufgabe, ihre Aspekte einzubringen.");
    p.eintraege = [](const Schrittlage& lage) { return lage.akte->fachplanungen; };
    p.spalten = [&umgebung](const auto&) {
        return std::vector<models::Spalte<ThemaFachplanung>>{
            {ThemaSchrittseite::tr("Fachplanung"),
             [&umgebung](const ThemaFachplanung& f) {
                 return wahltext(fachplanungswahlen(umgebung), f.fachplanung);
             }},
            {ThemaSchrittseite::tr("Aspekt"),
             [](const ThemaFachplanung& f) { return kurz(f.aspekt); },
             {},
             [](const ThemaFachplanung& f) { return q(f.aspekt); }},
            {ThemaSchrittseite::tr("Ansprechperson"),
             [](const ThemaFachplanung& f) { return q(f.ansprechperson); }}};
    };
    p.dehnbar = 1;
    p.felder = [&umgebung](const Schrittlage&) {
        using F = ThemaFachplanung;
        return std::vector<Formularfeld<F>>{
            wahlFeld<F>("fachplanung", ThemaSchrittseite::tr("Fachplanung"), &F::fachplanung,
                        fachplanungswahlen(umgebung))
                .pflicht(),
            textFeld<F>("ansprechperson", ThemaSchrittseite::tr("Ansprechperson"), &F::ansprechperson),
            langtextFeld<F>("aspekt", ThemaSchrittseite::tr("Aspekt, den sie einbringt"), &F::aspekt)
                .pflicht()};
    };
    p.neu = [](const Schrittlage& lage) {
        ThemaFachplanung f;
        f.thema = lage.akte->thema.id;
        return f;
    };
    return p;
}

}  // namespace

ThemaSchrittseite::ThemaSchrittseite(Umgebung& umgebung, QWidget* parent)
    : Abschnittsseite(umgebung, parent) {
    buildFrage();
    addListe(fachplanungen(umgebung));
    for (const char* id : {"thema.auftrag", "thema.hinweis", "thema.signifikanz", "thema.zielgruppen",
                           "thema.raeume", "thema.federfuehrung"})
        setKriterium(QString::fromLatin1(id), QStringLiteral("fragestellung"));
}

void ThemaSchrittseite::buildFrage() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(3));
    auto* facts = new Themensteckbrief(umgebung(), content);
    auto* edit = new QPushButton(tr("Angaben zum Thema ändern …"), content);
    edit->setObjectName(QStringLiteral("knopf_thema_bearbeiten"));
    connect(edit, &QPushButton::clicked, this,
            [this] { bearbeiteThema(umgebung(), window(), lage().akte->thema.id, {}); });
    column->addWidget(facts);
    column->addWidget(edit, 0, Qt::AlignLeft);
    addAbschnitt(QStringLiteral("fragestellung"), tr("Worum es geht"), content,
                 [facts, edit](const Schrittlage& lage) {
                     facts->zeige(lage);
                     edit->setEnabled(lage.bearbeitbar);
                 });
}

}  // namespace isp::gui
