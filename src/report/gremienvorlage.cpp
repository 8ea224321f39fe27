// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bilddaten.h"
#include "report/rahmen.h"
#include "report/themenlage.h"
#include "report/worte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"

namespace isp::report {

namespace {

/// A Vorlage of the administration: the order of its parts is the one Gremien are used to.
class Vorlage {
public:
    explicit Vorlage(const Themenlage& lage)
        : m_lage(lage),
          m_out(rahmen(lage.wunsch(),
                       tr(QT_TRANSLATE_NOOP("Bericht", "Vorlage: %1")).arg(q(lage.akte().thema.titel)))) {}

    Result<Dokument> write() {
        head();
        section(tr(QT_TRANSLATE_NOOP("Bericht", "Sachverhalt")), "sachverhalt");
        facts();
        section(tr(QT_TRANSLATE_NOOP("Bericht", "Ergebnis der Analyse")), "analyse");
        ISP_CHECK(analysis());
        section(tr(QT_TRANSLATE_NOOP("Bericht", "Handlungsmöglichkeiten")), "moeglichkeiten");
        addHandlungsfelder(m_out, m_lage, 2);
        addZiele(m_out, m_lage, 2);
        addMassnahmen(m_out, m_lage, 2, false);
        section(tr(QT_TRANSLATE_NOOP("Bericht", "Beschlussvorschlag")), "beschlussvorschlag");
        proposal();
        addBudget(m_out, m_lage, 1);
        addBeteiligung(m_out, m_lage, 1);
        section(tr(QT_TRANSLATE_NOOP("Bericht", "Anlagen")), "anlagen");
        attachments();
        addSchluss(m_out, m_lage.wunsch());
        return std::move(m_out);
    }

private:
    void section(const QString& title, const char* anchor) {
        m_out.add(Ueberschrift{1, title, QLatin1String(anchor)});
    }

    /// The Beschluss that is still open, whom the Vorlage is for.
    [[nodiscard]] const Beschluss* open() const {
        const Beschluss* out = nullptr;
        for (const auto& b : m_lage.akte().beschluesse)
            if (b.ergebnis == Beschlussergebnis::kOffen || b.ergebnis == Beschlussergebnis::kVertagt)
                out = &b;
        return out;
    }

    void head() {
        for (auto& block : logoblock(m_out.gestaltung, 16.0))
            m_out.bloecke.push_back(std::move(block));
        m_out.add(Absatz{laeufe(tr(QT_TRANSLATE_NOOP("Bericht", "Vorlage"))), Absatzart::kTitel});
        const auto& thema = m_lage.akte().thema;
        const auto* b = open();
        auto body = m_lage.wunsch().gremium;
        if (body.isEmpty() && b != nullptr) body = q(b->gremium);
        if (body.isEmpty()) body = q(thema.auftragGremium);
        const auto day =
            b != nullptr && !b->vorlageDatum.empty() ? texte::datum(b->vorlageDatum) : m_out.datum;
        m_out.add(angabentabelle(
            tr(QT_TRANSLATE_NOOP("Bericht", "Angaben zur Vorlage")),
            {{tr(QT_TRANSLATE_NOOP("Bericht", "Gremium")), body},
             {tr(QT_TRANSLATE_NOOP("Bericht", "Drucksache")), b == nullptr ? QString() : q(b->drucksache)},
             {tr(QT_TRANSLATE_NOOP("Bericht", "Datum")), day},
             {tr(QT_TRANSLATE_NOOP("Bericht", "Federführung")), m_lage.fachplanung(thema.federfuehrung)},
             {tr(QT_TRANSLATE_NOOP("Bericht", "Betreff")), q(thema.titel)}}));
        addEinleitung(m_out, m_lage.wunsch());
    }

    void facts() {
        const auto& thema = m_lage.akte().thema;
        if (!thema.auftragGremium.empty())
            m_out.add(Absatz{laeufe(tr(QT_TRANSLATE_NOOP("Bericht", "Auftrag: %1 vom %2, %3."))
                                        .arg(q(thema.auftragGremium), texte::datum(thema.auftragDatum),
                                             q(thema.auftragDrucksache)))});
        addText(m_out, thema.fragestellung,
                tr(QT_TRANSLATE_NOOP("Bericht", "Es ist keine Fragestellung festgehalten.")));
        addText(m_out, thema.beschreibung);
        m_out.add(Absatz{laeufe(
            tr(QT_TRANSLATE_NOOP("Bericht", "Zielgruppen: %1. Räume: %2."))
                .arg(m_lage.zielgruppen().isEmpty() ? tr(QT_TRANSLATE_NOOP("Bericht", "nicht festgehalten"))
                                                    : m_lage.zielgruppen(),
                     m_lage.raeume(thema.raeume, tr(QT_TRANSLATE_NOOP("Bericht", "das ganze Gebiet")))))});
    }

    Status analysis() {
        ISP_CHECK(addBefunde(m_out, m_lage, 2, nullptr));
        m_out.add(
            Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Bewertung")), QStringLiteral("bewertung")});
        const auto* s = m_lage.schritt(Schrittart::kInterpretation);
        addText(m_out, s == nullptr ? std::string() : s->ergebnis,
                tr(QT_TRANSLATE_NOOP("Bericht", "Es ist keine Interpretation festgehalten.")));
        addErfordernisse(m_out, m_lage, 2);
        return addBedarfe(m_out, m_lage, 2);
    }

    /// The wording of the open Beschluss, else what follows from the Massnahmen.
    void proposal() {
        const auto* b = open();
        if (b != nullptr && !b->wortlaut.empty()) return addText(m_out, b->wortlaut);
        const auto all = m_lage.imDurchlauf(m_lage.akte().massnahmen);
        if (all.empty())
            return addLeer(m_out,
                           tr(QT_TRANSLATE_NOOP("Bericht", "Es ist kein Beschlussvorschlag festgehalten.")));
        m_out.add(Absatz{
            laeufe(tr(QT_TRANSLATE_NOOP("Bericht",
                                        "Das Gremium beschließt, diese Maßnahmen umzusetzen (Vorschlag aus "
                                        "den erfassten Maßnahmen, noch nicht abgestimmt):")))});
        Liste list;
        list.nummeriert = true;
        for (const auto& m : all)
            list.punkte.push_back(laeufe(q(m.titel)));
        m_out.add(std::move(list));
    }

    void attachments() {
        Liste list;
        for (const auto& a : m_lage.akte().anhaenge)
            list.punkte.push_back(laeufe(q(a.name)));
        // Files may hold anything: in something public not even their names are told.
        if (m_lage.oeffentlich() || list.punkte.empty())
            return addLeer(
                m_out,
                m_lage.oeffentlich()
                    ? tr(QT_TRANSLATE_NOOP("Bericht", "Anlagen gehören nicht zur öffentlichen Fassung."))
                    : tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Anlagen festgehalten.")));
        m_out.add(std::move(list));
    }

    const Themenlage& m_lage;
    Dokument m_out;
};

}  // namespace

Result<Dokument> gremienvorlage(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch) {
    ISP_TRY(const auto lage, Themenlage::lies(quelle, wunsch));
    return Vorlage(*lage).write();
}

}  // namespace isp::report
