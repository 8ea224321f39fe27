// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ebene_dialog.h"

#include "domain/text.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panel.h"
#include "texte/meldung.h"
#include "workspace/raumtabelle.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("EbeneDialog", text);
}

/// A level that is known by its name is the one of the store.
Raumebene ebeneOf(const workspace::Bestand& bestand, const Raumebene& typed) {
    for (const auto& e : bestand.ebenen())
        if (equalsNoCase(e.name, trim(typed.name))) return e;
    return typed;
}

std::vector<Formularfeld<Raumebene>> fields(Umgebung& umgebung) {
    using E = Raumebene;
    const auto& bestand = umgebung.werkbank()->bestand();
    QStringList names{tr("Ortsteil"), tr("Statistischer Bezirk")};
    for (const auto& e : bestand.ebenen())
        if (!bestand.istEigeneEbene(e.id)) names << QString::fromStdString(e.name);
    const auto isNew = [&umgebung](const E& e) {
        return !ebeneOf(umgebung.werkbank()->bestand(), e).id.valid();
    };
    std::vector<Formularfeld<E>> f;
    f.push_back(textFeld<E>("name", tr("Raumebene"), &E::name)
                    .pflicht()
                    .vorschlaege(names)
                    .hilfe(tr("Eine vorhandene Ebene wird ergänzt, eine andere angelegt.")));
    f.push_back(
        textFeld<E>("plural", tr("Mehrzahl"), &E::plural).aktivWenn(isNew).platzhalter(tr("Ortsteile")));
    f.push_back(ganzzahlFeld<E>("rang", tr("Rang"), &E::rang)
                    .aktivWenn(isNew)
                    .hilfe(tr("Feinere Ebenen haben kleinere Zahlen; die Gemeinden haben 10.")));
    f.push_back(
        jaNeinFeld<E>("summierbar", tr("Die Teile ergeben das Ganze"), &E::summierbar).aktivWenn(isNew));
    return f;
}

QString readText(const Result<workspace::Raumtabelle>& read) {
    if (!read) return QStringLiteral("⚠ ") + texte::meldung(read.error()).ganz();
    const auto n = read->raeume.size();
    QStringList lines{n == 1 ? tr("Gelesen: 1 Raum.") : tr("Gelesen: %1 Räume.").arg(n)};
    if (read->bekannt > 0) lines << tr("Schon vorhanden und geändert: %1.").arg(read->bekannt);
    constexpr std::size_t kShown = 5;
    const auto& issues = read->hinweise.items();
    for (std::size_t i = 0; i < std::min(kShown, issues.size()); ++i)
        lines << QStringLiteral("⚠ ") + texte::meldung(issues[i]).ganz();
    if (issues.size() > kShown) lines << tr("… und %1 weitere Zeilen.").arg(issues.size() - kShown);
    return lines.join(u'\n');
}

struct Ortloses {
    std::string name;
};

}  // namespace

EintragDialog* legeEbeneAusTabelleAn(Umgebung& umgebung, QWidget* parent, const QString& pfad) {
    Raumebene start;
    start.rang = workspace::rangUnterDerFeinsten(umgebung.werkbank()->bestand());
    const auto read = [&umgebung, pfad](const Raumebene& typed) {
        const auto& now = umgebung.werkbank()->bestand();
        return workspace::leseRaumtabelle(now, ebeneOf(now, typed), pfad.toStdString());
    };
    const auto save = [&umgebung, read](const Raumebene& typed) -> Status {
        ISP_TRY(const auto table, read(typed));
        ISP_CHECK(workspace::legeEbeneAn(*umgebung.werkbank(), ebeneOf(umgebung.werkbank()->bestand(), typed),
                                         table, tr("Räume aus Tabelle")));
        return {};
    };
    auto* form = new FormularVon<Raumebene>(fields(umgebung));
    form->load(start);
    auto* dialog = new EintragDialog(
        tr("Räume aus einer Tabelle"),
        tr("Was unter den Gemeinden liegt, zum Beispiel Ortsteile aus %1. Ihre Zahlen "
           "werden zur Gemeinde summiert.")
            .arg(QFileInfo(pfad).fileName()),
        form, [form, save] { return save(form->eintrag()); }, parent);
    dialog->setObjectName(QStringLiteral("ebene_dialog"));
    auto* found = new QLabel(readText(read(form->eintrag())), dialog);
    found->setObjectName(QStringLiteral("ebene_gelesen"));
    found->setTextFormat(Qt::PlainText);
    found->setWordWrap(true);
    auto* column = qobject_cast<QVBoxLayout*>(dialog->layout());
    column->insertWidget(column->indexOf(form->parentWidget()->parentWidget()) + 1, found);
    QObject::connect(form, &Formular::changed, found,
                     [form, found, read] { found->setText(readText(read(form->eintrag()))); });
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [&umgebung] { umgebung.zeigeErfolg(tr("Die Räume sind angelegt."), true); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

EintragDialog* legeNichtZuordenbarAn(Umgebung& umgebung, QWidget* parent) {
    std::vector<Formularfeld<Ortloses>> f;
    f.push_back(textFeld<Ortloses>("name", tr("Name"), &Ortloses::name).pflicht());
    auto* dialog = bearbeite<Ortloses>(
        parent, tr("Räumlich nicht Zuordenbares"),
        tr("Manche Zahlen nennt die Quelle nur für den Kreis, ohne Ort. Sie zählen im Kreis mit, stehen in "
           "der "
           "Tabelle und fehlen auf der Karte."),
        std::move(f), Ortloses{tr("räumlich nicht zuordenbar").toStdString()},
        [&umgebung](const Ortloses& o) -> Status {
            ISP_CHECK(workspace::legeNichtZuordenbarAn(*umgebung.werkbank(), o.name,
                                                       tr("Räumlich nicht Zuordenbares anlegen")));
            return {};
        },
        [&umgebung] { umgebung.zeigeErfolg(tr("Der Raum ist angelegt."), true); }, 1);
    dialog->setObjectName(QStringLiteral("nicht_zuordenbar_dialog"));
    return dialog;
}

}  // namespace isp::gui
