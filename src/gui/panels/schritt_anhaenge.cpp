// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/schritt_anhaenge.h"

#include "domain/regeln.h"
#include "domain/text.h"
#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/widgets/fokusweitergabe.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

std::vector<models::Spalte<Anhang>> columns() {
    using S = models::Spalte<Anhang>;
    const auto words = [](const char* text) { return SchrittAnhaenge::tr(text); };
    return {S(words(QT_TR_NOOP("Datei")), [](const Anhang& a) { return QString::fromStdString(a.name); }),
            S(words(QT_TR_NOOP("Gehört zu")),
              [words](const Anhang& a) {
                  return a.schritt.valid() ? words(QT_TR_NOOP("diesem Schritt"))
                                           : words(QT_TR_NOOP("ganzes Thema"));
              }),
            S(
                words(QT_TR_NOOP("Größe")),
                [](const Anhang& a) { return QLocale(QLocale::German).formattedDataSize(a.groesse, 0); },
                [](const Anhang& a) { return QVariant(static_cast<qlonglong>(a.groesse)); }, nullptr, true),
            S(
                words(QT_TR_NOOP("Seit")), [](const Anhang& a) { return texte::datum(a.zeitpunkt); },
                [](const Anhang& a) { return QString::fromStdString(a.zeitpunkt); }),
            S(words(QT_TR_NOOP("Notiz")), [](const Anhang& a) { return QString::fromStdString(a.notiz); })};
}

}  // namespace

SchrittAnhaenge::SchrittAnhaenge(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_liste(new EintragslisteVon<Anhang>(
          QStringLiteral("anhaenge"), columns(),
          [](const Anhang& a) { return static_cast<qlonglong>(a.id.value); },
          {tr("Anhänge"),
           tr("Unterlagen werden als Kopie in der Werkbank aufbewahrt, bis %1 MB je Datei.")
               .arg(kAnhangHoechstMb),
           tr("Noch keine Unterlagen."), tr("Datei hinzufügen …")},
          this)) {
    m_liste->setHinzufuegen([this] { fuegeHinzu(); });
    m_liste->setBearbeiten([this](qlonglong id) {
        if (const auto* found = Themenakte::find(m_lage.akte->anhaenge, AnhangId{id})) bearbeite(*found);
    });
    m_liste->setLoeschen([this](const std::vector<qlonglong>& ids) { loesche(ids); });
    const auto first = [](auto run) {
        return [run](const std::vector<qlonglong>& ids) {
            if (!ids.empty()) run(AnhangId{ids.front()});
        };
    };
    m_liste->addAktion({QStringLiteral("anhang_oeffnen"),
                        tr("Ansehen"),
                        first([this](AnhangId id) { oeffne(id); }),
                        {},
                        true,
                        false});
    m_liste->addAktion({QStringLiteral("anhang_speichern"),
                        tr("Speichern unter …"),
                        first([this](AnhangId id) { speichereUnter(id); }),
                        {},
                        true,
                        false});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    column->addStretch(1);
    new Fokusweitergabe(*this, *m_liste);
}

void SchrittAnhaenge::zeige(const Schrittlage& lage) {
    m_lage = lage;
    std::vector<Anhang> rows;
    for (const auto& a : lage.akte->anhaenge)
        if (!a.aktivitaet.valid() && (!a.schritt.valid() || a.schritt == lage.schritt)) rows.push_back(a);
    m_liste->setzeEintraege(std::move(rows));
    m_liste->setNurLesen(!lage.bearbeitbar);
}

void SchrittAnhaenge::fuegeHinzu() {
    const auto path =
        dialoge::frageDatei(this, {tr("Datei hinzufügen"), QDir::homePath(), tr("Alle Dateien (*)"), {}, {}});
    if (path.isEmpty()) return;
    Anhang anhang;
    anhang.thema = m_lage.akte->thema.id;
    anhang.schritt = m_lage.schritt;
    const auto added = m_umgebung.werkbank()->themen().fuegeAnhangHinzu(anhang, path);
    if (!added) return m_umgebung.zeigeFehler(added.error());
    m_liste->waehleId(added->value);
}

void SchrittAnhaenge::bearbeite(const Anhang& anhang) {
    std::vector<Formularfeld<Anhang>> felder;
    const auto schritt = m_lage.schritt;
    felder.push_back(textFeld<Anhang>("notiz", tr("Notiz"), &Anhang::notiz));
    felder.push_back(jaNeinFeld<Anhang>(
        "thema", tr("gehört zum ganzen Thema"),
        Zugriff<Anhang, bool>([](const Anhang& a) { return !a.schritt.valid(); },
                              [schritt](Anhang& a, bool ja) { a.schritt = ja ? SchrittId{} : schritt; })));
    auto* dialog = gui::bearbeite<Anhang>(
        this, QString::fromStdString(anhang.name), {}, std::move(felder), anhang,
        [this](const Anhang& a) -> Status {
            ISP_CHECK(m_umgebung.werkbank()->themen().speichere(a, tr("Anhang ändern")));
            return {};
        },
        {}, 1);
    dialog->setObjectName(QStringLiteral("anhang_dialog"));
}

void SchrittAnhaenge::loesche(const std::vector<qlonglong>& ids) {
    auto& werkbank = *m_umgebung.werkbank();
    const auto text = tr("Anhang entfernen");
    const auto done = werkbank.aendere(text, [&]() -> Status {
        for (const auto id : ids)
            ISP_CHECK(werkbank.themen().loesche<Anhang>(AnhangId{id}, text));
        return {};
    });
    if (!done) return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(
        ids.size() == 1 ? tr("Der Anhang wurde entfernt.") : tr("Die Anhänge wurden entfernt."), true);
}

/// A copy in a folder of its own: what another program changes there never comes back by itself.
void SchrittAnhaenge::oeffne(AnhangId id) {
    const auto* anhang = Themenakte::find(m_lage.akte->anhaenge, id);
    if (anhang == nullptr) return;
    const auto path = m_umgebung.werkbank()->themen().legeAnhangAb(*anhang, m_geoeffnet.path());
    if (!path) return m_umgebung.zeigeFehler(path.error());
    QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
}

void SchrittAnhaenge::speichereUnter(AnhangId id) {
    const auto* anhang = Themenakte::find(m_lage.akte->anhaenge, id);
    if (anhang == nullptr) return;
    const auto path = dialoge::frageNeueDatei(this, {tr("Anhang speichern unter"),
                                                     QDir::homePath(),
                                                     tr("Alle Dateien (*)"),
                                                     {},
                                                     QString::fromStdString(fileNameFrom(anhang->name))});
    if (path.isEmpty()) return;
    if (const auto written = m_umgebung.werkbank()->themen().schreibeAnhang(id, path); !written)
        return m_umgebung.zeigeFehler(written.error());
    m_umgebung.zeigeErfolg(tr("„%1“ wurde gespeichert.").arg(QDir::toNativeSeparators(path)));
}

}  // namespace isp::gui
