// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/aktenzeilen.h"

#include "cli/befehl.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/zielwirkung.h"

#include <QStringList>

namespace isp::cli {

namespace {

QString joined(const QStringList& parts) {
    QStringList given;
    for (const auto& part : parts)
        if (!part.isEmpty()) given << part;
    return given.join(QStringLiteral("; "));
}

/// `Frist 20.11.2026`; empty without a date.
QString dated(const QString& word, const std::string& iso) {
    return iso.empty() ? QString() : word + u' ' + texte::datum(iso);
}

QString span(const std::string& from, const std::string& to) {
    if (from.empty() && to.empty()) return {};
    if (to.empty()) return dated(QStringLiteral("seit"), from);
    return (from.empty() ? QString() : texte::datum(from)) + QStringLiteral(" bis ") + texte::datum(to);
}

template <typename T, typename IdType>
QString nameIn(const std::vector<T>& all, IdType id) {
    const auto* found = Themenakte::find(all, id);
    return found == nullptr ? QString() : q(found->name);
}

class Schreiber {
public:
    Schreiber(workspace::Werkbank& werkbank, const Themenakte& akte, const Stammdaten& stamm)
        : m_werkbank(werkbank),
          m_akte(akte),
          m_stamm(stamm) {}

    Result<std::vector<Aktenzeile>> alles() {
        kopf();
        for (const auto& d : m_akte.durchlaeufe) {
            m_d = d.id;
            m_nummer = d.nummer;
            m_schritt = 0;
            add("Durchlauf", joined({span(d.beginn, d.ende), q(d.anlass)}), q(d.zusammenfassung));
            ISP_CHECK(schritte());
        }
        return std::move(m_out);
    }

private:
    void add(const char* art, const QString& name, const QString& angabe = {}) {
        m_out.push_back(
            {m_nummer, m_schritt, QString::fromUtf8(art), name.simplified(), angabe.simplified()});
    }
    /// Where there is something to say.
    void addText(const char* art, const std::string& text) {
        if (!text.empty()) add(art, q(text));
    }
    [[nodiscard]] QString akteur(AkteurId id) const { return nameIn(m_stamm.akteure, id); }
    [[nodiscard]] QString raeume(const std::vector<RaumId>& ids) const {
        QStringList names;
        for (const auto id : ids)
            if (const auto p = m_werkbank.bestand().position(id))
                names << q(m_werkbank.bestand().raeume()[*p].name);
        return names.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString fachplanung(FachplanungId id) const {
        const auto* f = m_werkbank.bestand().fachplanung(id);
        return f == nullptr ? QString() : q(f->name);
    }
    template <typename T>
    [[nodiscard]] std::vector<T> in(const std::vector<T>& all) const {
        return Themenakte::imDurchlauf(all, m_d);
    }

    void kopf() {
        const auto& t = m_akte.thema;
        add("Thema", q(t.titel), q(t.fragestellung));
        add("Stand", texte::wort(t.zustand), dated(QStringLiteral("Wiedervorlage"), t.wiedervorlage));
        add("Herkunft", texte::wort(t.herkunft),
            joined({q(t.auftragGremium), dated(QStringLiteral("Auftrag"), t.auftragDatum), q(t.hinweisVon)}));
        add("Federführung", fachplanung(t.federfuehrung));
        for (const auto& f : m_akte.fachplanungen)
            add("Fachplanung", fachplanung(f.fachplanung), q(f.aspekt));
        QStringList groups;
        for (const auto id : t.zielgruppen)
            groups << nameIn(m_stamm.zielgruppen, id);
        add("Zielgruppen", groups.join(QStringLiteral(", ")));
        add("Räume", raeume(t.raeume));
        for (const auto& b : m_akte.beschluesse)
            add("Beschluss", q(b.gremium),
                joined({texte::wort(b.ergebnis), dated(QStringLiteral("am"), b.datum), q(b.wortlaut)}));
    }

    Status schritte() {
        for (const auto art : schrittarten()) {
            m_schritt = nummer(art);
            const auto* s = m_akte.schritt(m_d, art);
            if (s == nullptr) continue;
            add("Schritt", texte::titel(art),
                joined({texte::wort(s->zustand), span(s->beginn, s->ende), akteur(s->verantwortlich),
                        dated(QStringLiteral("Frist"), s->frist)}));
            addText("Ergebnis", s->ergebnis);
            for (const auto& b : m_akte.beteiligungen)
                if (b.schritt == s->id) add("Beteiligung", akteur(b.akteur), texte::wort(b.stufe));
            ISP_CHECK(inhalt(art));
            if (s->zustand == Schrittzustand::kInArbeit)
                for (const auto& k : kriterien(m_akte, m_stamm, m_d, art))
                    if (!k.erfuellt) add(k.pflicht ? "Noch zu tun" : "Empfohlen", texte::fehlt(k));
        }
        return {};
    }

    Status inhalt(Schrittart art) {
        switch (art) {
            case Schrittart::kAnalyse:
                analyse();
                break;
            case Schrittart::kInterpretation:
                interpretation();
                break;
            case Schrittart::kPlanung:
                planung();
                break;
            case Schrittart::kUmsetzung:
                umsetzung();
                break;
            case Schrittart::kWirkung:
                return wirkung();
            case Schrittart::kAnpassung:
                anpassung();
                break;
            case Schrittart::kThema:
                break;
        }
        return {};
    }

    void analyse() {
        for (const auto& b : in(m_akte.befunde))
            add("Befund", q(b.text), joined({texte::wort(b.wertung), raeume(b.raeume)}));
        for (const auto& b : in(m_akte.bestand))
            add("Angebot", nameIn(m_stamm.angebote, b.angebot), q(b.einschaetzung));
        for (const auto& d : in(m_akte.datenbedarfe))
            add("Datenbedarf", q(d.beschreibung),
                joined({texte::wort(d.zustand), q(d.anWen), dated(QStringLiteral("Frist"), d.frist)}));
    }

    /// In the order the weighing proposes.
    void interpretation() {
        int rang = 0;
        for (const auto& g : gewichte(m_akte, m_d)) {
            const auto* h = Themenakte::find(m_akte.erfordernisse, g.erfordernis);
            if (h == nullptr) continue;
            const auto punkte =
                g.punkte ? QStringLiteral("%1 Punkte").arg(texte::zahl(*g.punkte, 2)) : QString();
            add("Handlungserfordernis", QStringLiteral("%1. %2").arg(++rang).arg(q(h->titel)),
                joined(
                    {punkte, h->verfolgt ? QString() : QStringLiteral("nicht verfolgt"), q(h->begruendung)}));
        }
    }

    void planung() {
        for (const auto& b : in(m_akte.bedarfe))
            add("Bedarf", q(b.bezeichnung), joined({texte::wort(b.art), raeume(b.raeume), q(b.begruendung)}));
        for (const auto& h : in(m_akte.handlungsfelder))
            add("Handlungsfeld", q(h.titel), q(h.beschreibung));
        for (const auto& z : in(m_akte.ziele))
            add("Ziel", q(z.titel), joined({texte::wort(z.art), q(z.wirkungshypothese)}));
        for (const auto& m : in(m_akte.massnahmen))
            add("Maßnahme", q(m.titel),
                joined({span(m.beginn, m.ende), akteur(m.verantwortlich), raeume(m.raeume)}));
    }

    void umsetzung() {
        for (const auto& m : in(m_akte.massnahmen)) {
            const auto done =
                m.fortschritt ? texte::zahl(*m.fortschritt, 0) + QStringLiteral(" %") : QString();
            add("Stand der Maßnahme", q(m.titel), joined({texte::wort(m.zustand), done, q(m.stand)}));
            for (const auto& s : m_akte.meilensteine)
                if (s.massnahme == m.id)
                    add("Meilenstein", q(s.titel),
                        joined({dated(QStringLiteral("Termin"), s.termin),
                                dated(QStringLiteral("erreicht am"), s.erreichtAm)}));
        }
        for (const auto& a : in(m_akte.abstimmungen))
            add("Abstimmung", q(a.gegenstand), joined({dated(QStringLiteral("am"), a.datum), q(a.ergebnis)}));
    }

    /// The Wetter and the present figure are those of today's data, not of the last rating.
    Status wirkung() {
        for (const auto& z : in(m_akte.ziele)) {
            if (workspace::zielcode(m_werkbank.bestand(), z).empty()) continue;
            ISP_TRY(const auto w, workspace::zielwirkung(m_werkbank, z));
            QString now = QStringLiteral("noch kein Wert");
            if (w.urteil.wert)
                now = QStringLiteral("%1 %2 (%3)")
                          .arg(texte::zahl(*w.urteil.wert, 2), q(w.reihe.einheit))
                          .arg(w.urteil.jahr.value_or(0));
            add("Zielwetter", q(z.titel), joined({texte::wort(w.urteil.wetter), now}));
        }
        for (const auto& u : in(m_akte.ueberpruefungen))
            add("Überprüfung", q(u.feststellung), joined({texte::wort(u.art), q(u.empfehlung)}));
        return {};
    }

    void anpassung() {
        for (const auto& e : in(m_akte.entscheidungen))
            add("Entscheidung", texte::wort(e.art),
                joined({dated(QStringLiteral("am"), e.datum), akteur(e.akteur), q(e.begruendung)}));
    }

    workspace::Werkbank& m_werkbank;
    const Themenakte& m_akte;
    const Stammdaten& m_stamm;
    DurchlaufId m_d;
    int m_nummer = 0;
    int m_schritt = 0;
    std::vector<Aktenzeile> m_out;
};

}  // namespace

Result<std::vector<Aktenzeile>> aktenzeilen(workspace::Werkbank& werkbank, const Themenakte& akte,
                                            const Stammdaten& stamm) {
    return Schreiber(werkbank, akte, stamm).alles();
}

}  // namespace isp::cli
