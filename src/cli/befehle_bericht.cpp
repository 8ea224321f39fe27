// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speicherschutz.h"
#include "cli/befehl.h"
#include "report/bericht.h"
#include "report/berichtsbuch.h"
#include "report/bilddaten.h"
#include "report/codes.h"
#include "report/schreiben.h"
#include "report/vorlage.h"
#include "texte/historie.h"
#include "texte/meldung.h"
#include "workspace/themenbuch.h"

#include <QFile>

namespace isp::cli {

namespace {

Error usage(const QString& what) {
    return makeError(codes::kUsage, {what.toStdString()});
}

/// The second argument as a positive number.
Result<std::int64_t> idOf(const Aufruf& aufruf, const QString& what) {
    if (aufruf.argumente.size() < 2) return usage(QStringLiteral("Es fehlt die ID: welches %1").arg(what));
    bool ok = false;
    const auto id = aufruf.argumente[1].toLongLong(&ok);
    if (!ok || id <= 0) return usage(QStringLiteral("„%1“ ist keine ID").arg(aufruf.argumente[1]));
    return id;
}

QStringList partsOf(const Aufruf& aufruf, const char* option) {
    return q(aufruf.text(option)).split(u',', Qt::SkipEmptyParts);
}

template <typename E>
Status enumsOf(const Aufruf& aufruf, const char* option, std::vector<E>& out) {
    for (const auto& part : partsOf(aufruf, option)) {
        const auto known = fromText<E>(part.trimmed().toStdString());
        if (!known) {
            QStringList all;
            for (const auto& [value, text] : Aufzaehlung<E>::werte)
                all << QLatin1String(text);
            return makeError(codes::kBadOption, {std::string("--") + option, part.toStdString(),
                                                 all.join(QStringLiteral(", ")).toStdString()});
        }
        out.push_back(*known);
    }
    return {};
}

Status addRaeume(const Aufruf& aufruf, const workspace::Bestand& bestand, EbeneId ebene,
                 std::vector<RaumId>& out) {
    for (const auto& part : partsOf(aufruf, "raeume")) {
        const auto* raum = bestand.raum(ebene, part.trimmed().toStdString());
        if (raum == nullptr)
            return makeError(codes::kBadOption,
                             {"--raeume", part.toStdString(), "Schlüssel aus „isp raeume“"});
        out.push_back(raum->id);
    }
    return {};
}

Status addSet(workspace::Werkbank& werkbank, const std::string& name, IndikatorensetId& out) {
    ISP_TRY(const auto stamm, werkbank.themen().stammdaten());
    QStringList all;
    for (const auto& set : stamm->indikatorensets) {
        if (q(set.name).compare(q(name), Qt::CaseInsensitive) == 0) out = set.id;
        all << q(set.name);
    }
    if (!out.valid())
        return makeError(codes::kBadOption, {"--set", name, all.join(QStringLiteral(", ")).toStdString()});
    return {};
}

/// How the document looks and who publishes it.
Status addGestaltung(const Aufruf& aufruf, report::Berichtswunsch& out) {
    out.gestaltung.schrift = q(aufruf.text("schrift"));
    out.gestaltung.kopfzeile = q(aufruf.text("kopf"));
    out.gestaltung.fusszeile = q(aufruf.text("fuss"));
    out.texte.herausgeber = q(aufruf.text("herausgeber"));
    out.gremium = q(aufruf.text("gremium"));
    if (!aufruf.hat("logo")) return {};
    ISP_CHECK(pruefeFremdeDatei(aufruf.text("logo")));
    QFile file(q(aufruf.text("logo")));
    if (file.open(QIODevice::ReadOnly)) out.gestaltung.logo = file.read(kLogoBytes + 1);
    return report::pruefeLogo(out.gestaltung.logo, q(aufruf.text("logo")));
}

Result<report::Berichtswunsch> wunschOf(const Aufruf& aufruf) {
    report::Berichtswunsch out;
    const auto art = fromText<Berichtsart>(aufruf.argumente.front().toStdString());
    if (!art)
        return usage(
            QStringLiteral("„%1“ gibt es nicht; möglich sind sozialatlas, thema, vorlage und protokoll")
                .arg(aufruf.argumente.front()));
    out.art = *art;
    out.oeffentlich = aufruf.hat("oeffentlich");
    if (*art == Berichtsart::kThema || *art == Berichtsart::kVorlage) {
        ISP_TRY(out.thema.value, idOf(aufruf, QStringLiteral("Thema; die IDs nennt „isp themen“")));
    }
    if (*art == Berichtsart::kProtokoll) {
        ISP_TRY(out.sitzung.value, idOf(aufruf, QStringLiteral("Protokoll, also die ID der Sitzung")));
    }
    out.einfrieren = aufruf.hat("einfrieren");
    ISP_CHECK(addGestaltung(aufruf, out));
    ISP_CHECK(enumsOf(aufruf, "kapitel", out.kapitel));
    ISP_CHECK(enumsOf(aufruf, "schritte", out.schritte));
    ISP_TRY(out.bis, periodeOf(aufruf));
    return out;
}

QString sperrzeilen(const std::vector<workspace::Sperrung>& sperrungen) {
    if (sperrungen.empty()) return QStringLiteral("Gesperrt wurde nichts.");
    QStringList lines{QStringLiteral("Gesperrt: %1 Angaben.").arg(sperrungen.size())};
    for (const auto& s : sperrungen)
        lines << QStringLiteral("  %1, %2, %3: %4")
                     .arg(q(s.code), q(s.raum), texte::periode(s.periode),
                          texte::sperrgrund(workspace::grundcode(s)));
    return lines.join(QLatin1Char('\n'));
}

/// To write what is remembered; an internal report also comes out of a store that can only be read.
Result<std::unique_ptr<workspace::Werkbank>> oeffneFuer(const Aufruf& aufruf,
                                                        const report::Berichtswunsch& wunsch) {
    auto open = oeffne(aufruf, store::OpenMode::kReadWrite);
    if (open || wunsch.oeffentlich || wunsch.einfrieren) return open;
    return oeffne(aufruf, store::OpenMode::kReadOnly);
}

Status addVorlage(const Aufruf& aufruf, workspace::Werkbank& werkbank, report::Berichtswunsch& out) {
    if (!aufruf.hat("vorlage")) return {};
    ISP_TRY(const auto vorlage, report::vorlageNamens(werkbank, aufruf.text("vorlage")));
    if (!passt(vorlage.zweck, out.art)) return makeError(report::codes::kVorlagePasstNicht, {vorlage.name});
    out.vorlage = vorlage.id;
    return {};
}

}  // namespace

Result<Ergebnis> bericht(const Aufruf& aufruf) {
    if (!aufruf.hat("o")) return makeError(codes::kUsage, {"Es fehlt -o mit der Zieldatei"});
    const auto ziel = q(aufruf.text("o"));
    ISP_CHECK(report::dateiformat(ziel));
    ISP_TRY(auto wunsch, wunschOf(aufruf));
    ISP_TRY(const auto werkbank, oeffneFuer(aufruf, wunsch));
    ISP_TRY(const auto* ebene, ebeneOf(aufruf, werkbank->bestand()));
    wunsch.ebene = ebene->id;
    ISP_CHECK(addVorlage(aufruf, *werkbank, wunsch));
    ISP_CHECK(addRaeume(aufruf, werkbank->bestand(), ebene->id, wunsch.raeume));
    if (aufruf.hat("set")) ISP_CHECK(addSet(*werkbank, aufruf.text("set"), wunsch.set));
    ISP_TRY(const auto done, report::erstelle(*werkbank, wunsch, ziel, aufruf.progress));
    Ergebnis out;
    out.issues = done.hinweise;
    QStringList lines{QStringLiteral("Bericht gespeichert: %1").arg(ziel)};
    if (done.bericht.valid()) lines << QStringLiteral("Vermerkt mit der ID %1.").arg(done.bericht.value);
    if (wunsch.oeffentlich) lines << sperrzeilen(done.sperrungen);
    out.hinweis = lines.join(QLatin1Char('\n'));
    return out;
}

Result<Ergebnis> berichte(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf, store::OpenMode::kReadOnly));
    ISP_TRY(const auto all, report::berichtsliste(*werkbank));
    Ergebnis out;
    out.tabelle.spalten = {QStringLiteral("id"),          QStringLiteral("art"),
                           QStringLiteral("titel"),       QStringLiteral("erzeugt"),
                           QStringLiteral("stand"),       QStringLiteral("art_des_standes"),
                           QStringLiteral("neuere_daten")};
    for (const auto& [b, neuer] : all)
        out.tabelle.zeilen.push_back({Feld(b.id.value), Feld(std::string(toText(b.art))), Feld(b.titel),
                                      Feld(b.erzeugt), Feld(b.standtag),
                                      Feld(std::string(toText(b.standart))),
                                      Feld(std::string(neuer ? "ja" : "nein"))});
    return out;
}

}  // namespace isp::cli
