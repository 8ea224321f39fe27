// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/bewertung_dialog.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/steps/auswahlen.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <map>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BewertungDialog", text);
}

/// What one judge says: points by need and criterion, missing where not given.
struct Urteil {
    AkteurId akteur;
    std::map<std::pair<HandlungserfordernisId, BewertungskriteriumId>, std::optional<int>> punkte;
};

const Bewertung* given(const Themenakte& akte, AkteurId judge, HandlungserfordernisId need,
                       BewertungskriteriumId criterion) {
    for (const auto& b : akte.bewertungen)
        if (b.akteur == judge && b.erfordernis == need && b.kriterium == criterion) return &b;
    return nullptr;
}

std::vector<std::pair<int, QString>> punktwahlen() {
    return {{0, tr("0 – gar nicht")},
            {1, tr("1 – wenig")},
            {2, tr("2 – mittel")},
            {3, tr("3 – stark")},
            {4, tr("4 – sehr stark")}};
}

std::vector<Formularfeld<Urteil>> felder(const Schrittlage& lage) {
    const auto& akte = *lage.akte;
    std::vector<Formularfeld<Urteil>> out;
    for (const auto& need : Themenakte::imDurchlauf(akte.erfordernisse, lage.durchlauf)) {
        out.push_back(abschnitt<Urteil>(QString::fromStdString(need.titel)));
        for (const auto& criterion : Themenakte::imDurchlauf(akte.kriterien, lage.durchlauf)) {
            const auto key = std::pair(need.id, criterion.id);
            const auto name =
                QStringLiteral("punkte_%1_%2").arg(need.id.value).arg(criterion.id.value).toLatin1();
            const Zugriff<Urteil, std::optional<int>> access(
                [key](const Urteil& u) {
                    const auto found = u.punkte.find(key);
                    return found == u.punkte.end() ? std::nullopt : found->second;
                },
                [key](Urteil& u, std::optional<int> points) { u.punkte[key] = points; });
            out.push_back(wahlFeld<Urteil>(name.constData(), QString::fromStdString(criterion.name), access,
                                           punktwahlen())
                              .hilfe(QString::fromStdString(criterion.erlaeuterung)));
        }
    }
    return out;
}

Status writeUrteil(workspace::Werkbank& werkbank, const Themenakte& akte, const Urteil& urteil) {
    const auto text = tr("Bewertung festhalten");
    return werkbank.aendere(text, [&]() -> Status {
        for (const auto& [key, points] : urteil.punkte) {
            const auto* before = given(akte, urteil.akteur, key.first, key.second);
            if (!points) {
                if (before != nullptr) ISP_CHECK(werkbank.themen().loesche<Bewertung>(before->id, text));
                continue;
            }
            auto b = before != nullptr ? *before : Bewertung{};
            b.erfordernis = key.first;
            b.kriterium = key.second;
            b.akteur = urteil.akteur;
            b.punkte = *points;
            ISP_CHECK(werkbank.themen().speichere(b, text));
        }
        return {};
    });
}

EintragDialog* askPoints(Umgebung& umgebung, QWidget* parent, const Schrittlage& lage, AkteurId judge) {
    Urteil start;
    start.akteur = judge;
    // Only what this Durchlauf asks: what was said in earlier ones is closed.
    for (const auto& need : Themenakte::imDurchlauf(lage.akte->erfordernisse, lage.durchlauf))
        for (const auto& b : lage.akte->bewertungen)
            if (b.akteur == judge && b.erfordernis == need.id)
                start.punkte[{b.erfordernis, b.kriterium}] = b.punkte;
    auto* dialog =
        bearbeite<Urteil>(parent, tr("Bewertung von %1").arg(wahltext(akteurwahlen(*lage.stamm), judge)),
                          tr("Wie stark trifft das Kriterium zu? Leere Felder zählen nicht mit."),
                          felder(lage), start, [&umgebung, akte = lage.akte](const Urteil& u) {
                              return writeUrteil(*umgebung.werkbank(), *akte, u);
                          });
    dialog->setObjectName(QStringLiteral("dialog_bewertung"));
    return dialog;
}

}  // namespace

EintragDialog* bewerteErfordernisse(Umgebung& umgebung, QWidget* parent, const Schrittlage& lage) {
    const bool needs = !Themenakte::imDurchlauf(lage.akte->erfordernisse, lage.durchlauf).empty();
    const bool criteria = !Themenakte::imDurchlauf(lage.akte->kriterien, lage.durchlauf).empty();
    if (!needs || !criteria) {
        umgebung.zeigeErfolg(needs ? tr("Legen Sie zuerst die Kriterien der Bewertung fest.")
                                   : tr("Leiten Sie zuerst ein Handlungserfordernis ab."));
        return nullptr;
    }
    auto* dialog =
        bearbeite<Urteil>(parent, tr("Wer bewertet?"),
                          tr("Mehrere bewerten unabhängig voneinander; die Einigkeit wird angezeigt."),
                          {wahlFeld<Urteil>("akteur", tr("Beurteilende Stelle oder Person"), &Urteil::akteur,
                                            akteurwahlen(*lage.stamm))
                               .pflicht()},
                          Urteil{}, [&umgebung, parent, lage](const Urteil& u) -> Status {
                              askPoints(umgebung, parent, lage, u.akteur);
                              return {};
                          });
    dialog->setObjectName(QStringLiteral("dialog_beurteilende"));
    bieteNeuenAkteur(umgebung, *dialog, QStringLiteral("akteur"));
    return dialog;
}

}  // namespace isp::gui
