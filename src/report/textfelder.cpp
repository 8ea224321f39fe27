// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textfelder.h"

#include "analysis/rang.h"
#include "base/clock.h"
#include "domain/schluessel.h"
#include "report/atlasteile.h"
#include "report/codes.h"
#include "report/worte.h"
#include "texte/meldung.h"
#include "workspace/diagramme.h"
#include "workspace/luecken.h"
#include "workspace/verzeichnis.h"
#include "workspace/werkbank.h"

#include <QRegularExpression>
#include <algorithm>

namespace isp::report {

namespace {

const QRegularExpression& klammern() {
    static const QRegularExpression kMuster(QStringLiteral("\\{([a-zäöü]+)(?::([^{}\n]{0,300}))?\\}"));
    return kMuster;
}

bool isNumberField(const QString& name) {
    static const QStringList kNamen{QStringLiteral("wert"), QStringLiteral("differenz"),
                                    QStringLiteral("rang"), QStringLiteral("periode"),
                                    QStringLiteral("einheit")};
    return kNamen.contains(name);
}
bool isLater(const QString& name) {
    return name == QStringLiteral("titel") || name == QStringLiteral("seite") ||
           name == QStringLiteral("seiten");
}

/// A Lieferung by its id, or the last one up to a day.
std::optional<LieferungId> lieferungOf(workspace::Werkbank& werkbank, const QString& text) {
    const auto all = workspace::lieferungsverzeichnis(werkbank);
    if (!all) return std::nullopt;
    bool isId = false;
    const auto id = text.toLongLong(&isId);
    std::optional<LieferungId> out;
    for (const auto& l : *all) {
        if (isId ? l.id.value == id : q(l.zeitpunkt).left(10) <= text && text.size() == 10) out = l.id;
    }
    return out;
}

/// What of a series a field may show: what is noted where it is kept back.
PeriodenFilter perioden(const QString& von, const QString& bis) {
    const auto first = Periode::parse(von.toStdString()), last = Periode::parse(bis.toStdString());
    if (first && last && first->lastDay() <= last->lastDay())
        return {PeriodenFilter::Art::kBereich, first, last};
    return first ? PeriodenFilter::einzeln(*first) : PeriodenFilter::letzte();
}

}  // namespace

/// A number field with what it points to.
struct Textfelder::Feld {
    QString roh;
    QString name;
    QString code, raum, von, bis;
    std::optional<LieferungId> stand;
    workspace::WerteblockPtr block;
    std::size_t spalte = 0;
    QString fehler;
};

Textfelder::Textfelder(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch)
    : m_quelle(quelle),
      m_ebene(wunsch.ebene),
      m_bis(wunsch.bis) {
    const auto& bestand = quelle.werkbank().bestand();
    const auto* ebene = m_ebene.valid() ? bestand.ebene(m_ebene) : bestand.analyseEbene();
    if (ebene != nullptr) m_ebene = ebene->id;
    QString stand;
    if (const auto all = workspace::lieferungsverzeichnis(quelle.werkbank()))
        for (const auto& l : *all)
            if (!l.zurueckgezogen) stand = texte::datum(l.zeitpunkt);
    const auto today = Clock::todayIso();
    m_platzhalter = {{QStringLiteral("kreis"), q(workspace::gebietsname(bestand))},
                     {QStringLiteral("stand"), stand},
                     {QStringLiteral("datum"), texte::datum(today)},
                     {QStringLiteral("jahr"), q(today.substr(0, 4))},
                     {QStringLiteral("herausgeber"), wunsch.texte.herausgeber},
                     {QStringLiteral("ebene"), ebene == nullptr ? QString() : q(ebene->plural)}};
}

QString Textfelder::marke(Code code, const QString& roh, const QString& wort, const QString& grund) {
    m_hinweise.add(Severity::kWarning, code, {roh.toStdString(), grund.toStdString()});
    return QStringLiteral("[%1]").arg(wort);
}

QString Textfelder::fuelle(const QString& text, bool platzhalter) {
    if (!text.contains(u'{')) return text;
    QString out;
    qsizetype from = 0;
    for (auto it = klammern().globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        const auto name = found.captured(1);
        QString filled = found.captured(0);
        if (isNumberField(name) && found.capturedLength(2) > 0) {
            filled = feldtext(found.captured(0));
        } else if (platzhalter && !isLater(name)) {
            const auto known = std::ranges::find(m_platzhalter, name, &std::pair<QString, QString>::first);
            if (known != m_platzhalter.end())
                filled = known->second;
            else
                filled = marke(codes::kFeldUnbekannt, filled,
                               tr(QT_TRANSLATE_NOOP("Bericht", "unbekanntes Feld")), name);
        }
        out += text.mid(from, found.capturedStart() - from);
        out += filled;
        from = found.capturedEnd();
    }
    out += text.mid(from);
    return out;
}

QString Textfelder::zahlen(const QString& text) {
    return fuelle(text, false);
}

QString Textfelder::feldtext(const QString& roh) {
    const auto found = klammern().match(roh);
    Feld feld;
    feld.roh = roh;
    feld.name = found.captured(1);
    QStringList parts;
    for (const auto& part : found.captured(2).split(u'|')) {
        const auto word = part.trimmed();
        if (!word.startsWith(QStringLiteral("stand:"))) {
            parts << word;
            continue;
        }
        feld.stand = lieferungOf(m_quelle.werkbank(), word.mid(6).trimmed());
        if (!feld.stand)
            return marke(codes::kFeldUnbekannt, roh, tr(QT_TRANSLATE_NOOP("Bericht", "unbekannter Stand")),
                         word.mid(6));
    }
    const auto at = [&parts](qsizetype i) { return i < parts.size() ? parts[i] : QString(); };
    feld.code = at(0);
    feld.raum = at(1);
    feld.von = at(2);
    feld.bis = at(3);
    if (feld.von.isEmpty()) feld.von = QStringLiteral("letzte");
    if (feld.name == QStringLiteral("einheit")) return einheit(feld);
    if (!frage(feld)) return feld.fehler;
    if (feld.name == QStringLiteral("differenz")) return differenz(feld);
    if (feld.name == QStringLiteral("rang")) return rang(feld);
    return wert(feld);
}

QString Textfelder::einheit(const Feld& feld) {
    const auto& bestand = m_quelle.werkbank().bestand();
    if (const auto* i = bestand.indikator(feld.code.toStdString())) return q(i->einheit);
    if (const auto* k = bestand.kennzahl(feld.code.toStdString())) return q(k->einheit);
    return marke(codes::kFeldUnbekannt, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "unbekannter Indikator")),
                 feld.code);
}

bool Textfelder::frage(Feld& feld) {
    const auto& bestand = m_quelle.werkbank().bestand();
    const auto refuse = [&](const QString& wort, const QString& grund) {
        feld.fehler = marke(codes::kFeldUnbekannt, feld.roh, wort, grund);
        return false;
    };
    const auto code = feld.code.toStdString();
    if (bestand.indikator(code) == nullptr && bestand.kennzahl(code) == nullptr)
        return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "unbekannter Indikator")), feld.code);
    std::optional<workspace::Position> raum;
    if (feld.raum.compare(QStringLiteral("kreis"), Qt::CaseInsensitive) == 0) {
        if (const auto* whole = bestand.gebietsEbene())
            for (const auto p : workspace::eigeneRaeume(bestand, whole->id))
                raum = p;
    } else {
        for (const auto p : bestand.mitSchluessel(normalizedSchluessel(feld.raum.toStdString())))
            if (!raum || bestand.raeume()[p].ebene == m_ebene) raum = p;
    }
    if (!raum) return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "unbekannter Raum")), feld.raum);
    const auto block =
        m_quelle.werte({code, bestand.raeume()[*raum].ebene, {}, feld.stand}, perioden(feld.von, feld.bis));
    if (!block)
        return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "nicht zu berechnen")),
                      texte::meldung(block.error()).satz);
    feld.block = *block;
    const auto column = feld.block->spalte(*raum);
    if (!column) return refuse(tr(QT_TRANSLATE_NOOP("Bericht", "unbekannter Raum")), feld.raum);
    feld.spalte = *column;
    return true;
}

std::optional<std::size_t> Textfelder::periodeOf(const Feld& feld, const QString& text) const {
    if (!text.startsWith(QStringLiteral("letzte"))) {
        const auto wanted = Periode::parse(text.toStdString());
        return wanted ? feld.block->index(*wanted) : std::nullopt;
    }
    bool number = true;
    const auto rest = text.mid(6);
    int back = rest.isEmpty() ? 0 : rest.startsWith(u'-') ? rest.mid(1).toInt(&number) : -1;
    if (!number || back < 0) return std::nullopt;
    for (std::size_t i = feld.block->perioden.size(); i-- > 0;) {
        if (m_bis && feld.block->perioden[i].lastDay() > m_bis->lastDay()) continue;
        const bool told = std::ranges::any_of(feld.block->zeile(i), [](const auto& cell) {
            return cell.hasValue() || cell.zeichen == Zeichen::kGeheim;
        });
        if (told && back-- == 0) return i;
    }
    return std::nullopt;
}

QString Textfelder::oderMarke(const Feld& feld, std::size_t periode, const QString& text) {
    const auto& cell = feld.block->zelle(periode, feld.spalte);
    if (cell.complete()) {
        if (!feld.stand) m_quelle.merke(*feld.block, periode, feld.spalte);
        return text;
    }
    if (cell.zeichen == Zeichen::kGeheim)
        return marke(codes::kFeldGeheim, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "geheim gehalten")));
    if (cell.hasValue())
        return marke(codes::kFeldFehlt, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "unvollständig")));
    return marke(codes::kFeldFehlt, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "keine Angabe")));
}

QString Textfelder::wert(const Feld& feld) {
    const auto at = periodeOf(feld, feld.von);
    if (!at) return marke(codes::kFeldFehlt, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "keine Angabe")));
    if (feld.name == QStringLiteral("periode")) return texte::periode(feld.block->perioden[*at]);
    return oderMarke(feld, *at,
                     texte::wert(feld.block->zelle(*at, feld.spalte), feld.block->nachkommastellen));
}

QString Textfelder::differenz(const Feld& feld) {
    const auto von = periodeOf(feld, feld.von),
               bis = periodeOf(feld, feld.bis.isEmpty() ? QStringLiteral("letzte") : feld.bis);
    if (!von || !bis || *von >= *bis)
        return marke(codes::kFeldFehlt, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "keine Angabe")));
    if (feld.block->bruchZwischen(*von, *bis, feld.spalte) != nullptr)
        return marke(codes::kFeldFehlt, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "nicht vergleichbar")));
    const auto change = feld.block->zelle(*bis, feld.spalte).wert - feld.block->zelle(*von, feld.spalte).wert;
    const auto words = mitVorzeichen(change, feld.block->nachkommastellen);
    const auto first = oderMarke(feld, *von, words);
    return first == words ? oderMarke(feld, *bis, words) : first;
}

QString Textfelder::rang(const Feld& feld) {
    const auto at = periodeOf(feld, feld.von);
    if (!at) return marke(codes::kFeldFehlt, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "keine Angabe")));
    std::vector<double> figures;
    std::size_t place = 0, known = 0;
    for (const auto c : workspace::eigeneSpalten(m_quelle.werkbank(), *feld.block)) {
        const auto& cell = feld.block->zelle(*at, c);
        if (c == feld.spalte) place = figures.size();
        figures.push_back(cell.complete() ? cell.wert : kFehlt);
        known += cell.complete() ? 1U : 0U;
    }
    if (figures.empty())
        return marke(codes::kFeldFehlt, feld.roh, tr(QT_TRANSLATE_NOOP("Bericht", "keine Angabe")));
    const auto rank = analysis::raenge(figures)[place].rang;
    return oderMarke(feld, *at, tr(QT_TRANSLATE_NOOP("Bericht", "%1 von %2")).arg(rank).arg(known));
}

Berichtswunsch Textfelder::gefuellt(Berichtswunsch wunsch) {
    auto& t = wunsch.texte;
    t.herausgeber = fuelle(t.herausgeber, true);
    for (auto& [name, text] : m_platzhalter)
        if (name == QStringLiteral("herausgeber")) text = t.herausgeber;
    for (auto* text : {&t.vorwort, &t.schluss, &wunsch.gestaltung.kopfzeile, &wunsch.gestaltung.fusszeile})
        *text = fuelle(*text, true);
    return wunsch;
}

void Textfelder::fuelle(std::vector<Block>& bloecke) {
    const auto runs = [this](Laeufe& laeufe) {
        for (auto& run : laeufe)
            run.text = zahlen(run.text);
    };
    for (auto& block : bloecke) {
        if (auto* absatz = std::get_if<Absatz>(&block.inhalt)) runs(absatz->laeufe);
        if (auto* liste = std::get_if<Liste>(&block.inhalt))
            for (auto& punkt : liste->punkte)
                runs(punkt);
        if (auto* spalten = std::get_if<Nebeneinander>(&block.inhalt)) {
            fuelle(spalten->links);
            fuelle(spalten->rechts);
        }
    }
}

void Textfelder::fuelle(Dokument& dokument) {
    fuelle(dokument.bloecke);
}

QString mitTitel(QString text, const QString& titel) {
    return text.replace(QStringLiteral("{titel}"), titel);
}

QString mitSeite(QString text, const QString& seite, const QString& seiten) {
    return text.replace(QStringLiteral("{seite}"), seite).replace(QStringLiteral("{seiten}"), seiten);
}

bool nenntSeite(const QString& text) {
    return text.contains(QStringLiteral("{seite}"));
}

QList<std::pair<QString, QString>> platzhalterliste() {
    return {
        {QStringLiteral("{titel}"), tr(QT_TRANSLATE_NOOP("Bericht", "Titel des Berichts"))},
        {QStringLiteral("{kreis}"), tr(QT_TRANSLATE_NOOP("Bericht", "Name des Gebiets"))},
        {QStringLiteral("{ebene}"), tr(QT_TRANSLATE_NOOP("Bericht", "Raumebene"))},
        {QStringLiteral("{stand}"), tr(QT_TRANSLATE_NOOP("Bericht", "Tag der letzten Lieferung"))},
        {QStringLiteral("{datum}"), tr(QT_TRANSLATE_NOOP("Bericht", "Tag, an dem der Bericht entsteht"))},
        {QStringLiteral("{jahr}"), tr(QT_TRANSLATE_NOOP("Bericht", "laufendes Jahr"))},
        {QStringLiteral("{herausgeber}"), tr(QT_TRANSLATE_NOOP("Bericht", "Herausgeber"))},
        {QStringLiteral("{seite}"), tr(QT_TRANSLATE_NOOP("Bericht", "Seitenzahl (nur Kopf- und Fußzeile)"))},
        {QStringLiteral("{seiten}"),
         tr(QT_TRANSLATE_NOOP("Bericht", "Zahl der Seiten (nur Kopf- und Fußzeile)"))}};
}

}  // namespace isp::report
