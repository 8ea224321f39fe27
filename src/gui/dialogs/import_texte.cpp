// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_texte.h"

#include "texte/meldung.h"

#include <QCoreApplication>
#include <QStringList>

namespace isp::gui::importtexte {

namespace {

const QString kTrenner = QStringLiteral(" · ");

QString tr(const char* text) {
    return QCoreApplication::translate("Import", text);
}

QString zahl(std::size_t n) {
    return texte::zahl(static_cast<double>(n), 0);
}

struct Layoutname {
    const char* code;
    const char* name;
};

constexpr Layoutname kLayouts[] = {
    {"auto", QT_TRANSLATE_NOOP("Import", "von selbst erkennen")},
    {"genesis", QT_TRANSLATE_NOOP("Import", "GENESIS-Tabelle (Regionaldatenbank)")},
    {"ffcsv", QT_TRANSLATE_NOOP("Import", "GENESIS-Flatfile (ffcsv)")},
    {"inkar", QT_TRANSLATE_NOOP("Import", "INKAR")},
    {"lang", QT_TRANSLATE_NOOP("Import", "lange Tabelle (ein Wert je Zeile)")},
    {"breit", QT_TRANSLATE_NOOP("Import", "breite Tabelle (eine Spalte je Periode)")},
};

/// Levels in the order of the hierarchy, finest first.
QString raeumeText(const workspace::Importstand& stand) {
    QStringList parts;
    for (const auto& ebene : stand.bestand->ebenen()) {
        const auto found = stand.vorschau.orte.gefunden.find(ebene.id);
        if (found == stand.vorschau.orte.gefunden.end() || found->second == 0) continue;
        parts << anzahl(found->second, QString::fromStdString(ebene.name),
                        QString::fromStdString(ebene.plural));
    }
    if (const auto n = stand.vorschau.orte.neu; n > 0) parts << anzahl(n, tr("neuer Raum"), tr("neue Räume"));
    return parts.join(QStringLiteral(", "));
}

}  // namespace

QString anzahl(std::size_t n, const QString& einzahl, const QString& mehrzahl) {
    return zahl(n) + u' ' + (n == 1 ? einzahl : mehrzahl);
}

QString layoutName(const std::string& layout) {
    for (const auto& entry : kLayouts)
        if (layout == entry.code) return tr(entry.name);
    return QString::fromStdString(layout);
}

QString perioden(const std::vector<Periode>& all) {
    constexpr std::size_t kMaxListed = 4;
    if (all.size() > kMaxListed) {
        return tr("%1 bis %2 (%3 Perioden)")
            .arg(texte::periode(all.front()), texte::periode(all.back()), zahl(all.size()));
    }
    QStringList parts;
    for (const auto& p : all)
        parts << texte::periode(p);
    return parts.join(QStringLiteral(", "));
}

QString zusammenfassung(const workspace::Importstand& stand) {
    const auto& v = stand.vorschau;
    return QStringList{anzahl(v.kennzahlen.size(), tr("Kennzahl"), tr("Kennzahlen")), raeumeText(stand),
                       perioden(v.perioden), anzahl(v.werte, tr("Wert"), tr("Werte"))}
        .join(kTrenner);
}

QString orte(const workspace::Importstand& stand) {
    const auto& v = stand.vorschau;
    std::size_t unknown = 0;
    for (const auto& hit : v.orte.treffer) {
        using enum workspace::Ortsstatus;
        if (hit.status == kUnbekannt || hit.status == kMehrdeutig || hit.status == kOhneSchluessel) ++unknown;
    }
    QStringList lines{tr("Gefunden: %1").arg(raeumeText(stand))};
    if (v.orte.ausserhalb > 0) {
        lines << tr("Außerhalb des Gebiets: %1 mit %2, bleiben weg")
                     .arg(anzahl(v.orte.ausserhalb, tr("Ort"), tr("Orte")),
                          anzahl(v.werteAusserhalb, tr("Wert"), tr("Werten")));
    }
    if (unknown > 0)
        lines << tr("Nicht zugeordnet: %1, siehe Prüfung").arg(anzahl(unknown, tr("Ort"), tr("Orte")));
    if (v.orte.nullenErgaenzt) lines << tr("Verlorene führende Nullen der Schlüssel sind ergänzt.");
    return lines.join(u'\n');
}

QString zeichen(const workspace::Importvorschau& vorschau) {
    QStringList parts;
    for (const auto& [sign, count] : vorschau.zeichen)
        if (sign != Zeichen::kKeins) parts << texte::bedeutung(sign) + QStringLiteral(": ") + zahl(count);
    return parts.join(kTrenner);
}

QString datei(const workspace::Importvorschau& vorschau) {
    QStringList parts;
    const auto& raw = vorschau.rohdatei;
    if (!raw.kodierung.empty()) parts << tr("Zeichensatz %1").arg(QString::fromStdString(raw.kodierung));
    if (!raw.trennzeichen.empty()) {
        const auto separator =
            raw.trennzeichen == "\t" ? tr("Tabulator") : QString::fromStdString(raw.trennzeichen);
        parts << tr("Trennzeichen %1").arg(separator);
    }
    if (vorschau.blatt < raw.blaetter.size()) {
        const auto& grid = raw.blaetter[vorschau.blatt].raster;
        parts << tr("%1, %2").arg(anzahl(grid.rows(), tr("Zeile"), tr("Zeilen")),
                                  anzahl(grid.maxColumns(), tr("Spalte"), tr("Spalten")));
    }
    return parts.join(kTrenner);
}

QStringList offenes(const workspace::Importstand& stand) {
    std::size_t suggested = 0;
    std::size_t fresh = 0;
    for (const auto& k : stand.vorschau.kennzahlen) {
        suggested += workspace::istVorschlag(k.grund) ? 1 : 0;
        fresh += k.bekannt.valid() ? 0 : 1;
    }
    std::size_t places = 0;
    for (const auto& ort : stand.orte)
        places += ort.offen() ? 1 : 0;
    const auto doubtful = stand.befunde.size() + stand.vorschau.issues.count(Severity::kWarning);
    QStringList out;
    if (suggested > 0)
        out << anzahl(suggested, tr("vorgeschlagene Kennzahl"), tr("vorgeschlagene Kennzahlen"));
    if (fresh > 0) out << anzahl(fresh, tr("neue Kennzahl"), tr("neue Kennzahlen"));
    if (places > 0) out << anzahl(places, tr("offener Ort"), tr("offene Orte"));
    if (doubtful > 0) out << anzahl(doubtful, tr("Auffälligkeit"), tr("Auffälligkeiten"));
    return out;
}

QString uebersicht(const workspace::Importstand& stand) {
    const auto& v = stand.vorschau;
    const auto& u = stand.unterschied;
    const auto& o = v.optionen;
    const auto q = [](const std::string& text) { return QString::fromStdString(text); };
    QStringList lines{tr("Gespeichert werden %1 (%2 neu, %3 geändert, %4 gleich).")
                          .arg(anzahl(v.werte, tr("Wert"), tr("Werte")), zahl(u.neu), zahl(u.geaendertAlle()),
                               zahl(u.gleich))};
    const auto& source = o.quelle.empty() ? v.tabelle.herkunft.quelle : o.quelle;
    lines << (source.empty() ? tr("Quelle: noch nicht angegeben") : tr("Quelle: %1").arg(q(source)));
    if (!o.lieferant.empty()) lines << tr("Lieferant*in: %1").arg(q(o.lieferant));
    if (!o.profil.empty()) lines << tr("Profil: %1").arg(q(o.profil));
    if (const auto open = offenes(stand); !open.isEmpty())
        lines << tr("Noch anzusehen: %1.").arg(open.join(QStringLiteral(", ")));
    const auto places = o.raeume.size() + o.ausgeschlossen.size();
    if (places > 0)
        lines << tr("%1 gemerkt.")
                     .arg(anzahl(places, tr("zugeordneter Ort wird"), tr("zugeordnete Orte werden")));
    lines << tr("Kommt die Tabelle wieder? „Als Profil merken …“ erspart beim nächsten Mal alle Angaben.");
    return lines.join(u'\n');
}

QString ergebnis(const Lieferung& l) {
    const auto n = [](std::int64_t value) { return zahl(static_cast<std::size_t>(value)); };
    return tr("„%1“ ist übernommen: %2 Werte neu, %3 geändert, %4 unverändert.")
        .arg(QString::fromStdString(l.datei), n(l.neu), n(l.geaendert), n(l.unveraendert));
}

}  // namespace isp::gui::importtexte
