// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/raumsatz_seite.h"

#include "domain/periode.h"
#include "gui/dialoge.h"
#include "gui/panels/gemeindewahl.h"
#include "gui/panels/raumbezug_ziel.h"
#include "gui/widgets/listenseite.h"
#include "models/raumsatz_zeilen.h"
#include "texte/meldung.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace isp::gui {

namespace {

/// Columns of the list of Räume.
constexpr int kGueltig = 4;
constexpr int kBemerkung = 5;

/// `31.12.2026` or ISO to ISO; what is no date stays as it is, for the store to refuse.
std::string isoOf(const QString& text) {
    const auto parts = text.trimmed().split(QLatin1Char('.'));
    if (parts.size() != 3) return text.trimmed().toStdString();
    return QStringLiteral("%1-%2-%3")
        .arg(parts[2], 4, QLatin1Char('0'))
        .arg(parts[1], 2, QLatin1Char('0'))
        .arg(parts[0], 2, QLatin1Char('0'))
        .toStdString();
}

QString dateText(const std::string& iso) {
    return iso.empty() ? QString() : texte::datum(iso);
}

QString validityText(const Gueltigkeit& g) {
    if (g.ab.empty() && g.bis.empty()) return RaumsatzSeite::tr("immer");
    if (g.bis.empty()) return RaumsatzSeite::tr("seit %1").arg(texte::datum(g.ab));
    if (g.ab.empty()) return RaumsatzSeite::tr("bis %1").arg(texte::datum(g.bis));
    return RaumsatzSeite::tr("%1 bis %2").arg(texte::datum(g.ab), texte::datum(g.bis));
}

/// Some names, and how many more there are.
QString named(const workspace::Bestand& bestand, const std::vector<RaumId>& raeume) {
    constexpr std::size_t kMost = 4;
    QStringList names;
    for (std::size_t i = 0; i < raeume.size() && i < kMost; ++i)
        if (const auto p = bestand.position(raeume[i]))
            names << QString::fromStdString(bestand.raeume()[*p].name);
    if (raeume.size() > kMost) names << RaumsatzSeite::tr("%1 weitere").arg(raeume.size() - kMost);
    return names.join(QStringLiteral(", "));
}

}  // namespace

RaumsatzSeite::RaumsatzSeite(Umgebung& umgebung, std::vector<Raumsatzart> arten, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_arten(std::move(arten)) {
    build();
    connectAll();
    refresh();
}

void RaumsatzSeite::connectAll() {
    connect(m_satz, &QComboBox::currentIndexChanged, this, [this] {
        m_neu = false;
        m_gezeigt = {};
        fillZwecke();
        showSatz();
    });
    connect(m_neuKnopf, &QPushButton::clicked, this, &RaumsatzSeite::neu);
    connect(m_liste, &Listenseite::leerTriggered, this, &RaumsatzSeite::neu);
    connect(m_loeschen, &QPushButton::clicked, this, &RaumsatzSeite::loesche);
    connect(m_speichern, &QPushButton::clicked, this, &RaumsatzSeite::speichere);
    connect(m_verwerfen, &QPushButton::clicked, this, &RaumsatzSeite::verwirf);
    connect(m_liste, &Listenseite::auswahlChanged, this, [this] {
        if (!m_showing && !m_dirty) showRaum();
    });
    for (auto* field : {m_name, m_ab, m_bis, m_zweck})
        connect(field, &QLineEdit::textEdited, this, [this] { setDirty(true); });
    connect(m_fuer, &QComboBox::activated, this, [this] { setDirty(true); });
    connect(m_wahl, &Gemeindewahl::gemeindenChanged, this, [this] {
        setDirty(true);
        showAbdeckung();
    });
    connect(m_bezugliste, &Listenseite::zeileAktiviert, this, [this](int row) {
        bezugsweg(m_umgebung, m_bezuege->row(row), m_gezeigt, [this] { Q_EMIT gebietsstandRequested(); })();
    });
}

QStringList RaumsatzSeite::ungespeichert() const {
    if (!m_dirty) return {};
    return {tr("Raum „%1“").arg(m_name->text())};
}

void RaumsatzSeite::vergiss() {
    m_neu = false;
    m_gezeigt = {};
    setDirty(false);
}

void RaumsatzSeite::refresh() {
    const auto purpose = m_fuer->currentData();
    fillSaetze();
    fillZwecke();
    m_fuer->setCurrentIndex(std::max(0, m_fuer->findData(purpose)));  // part of an unsaved draft
    m_wahl->setWerkbank(m_umgebung.werkbank());
    showSatz();
}

void RaumsatzSeite::waehleSatz(int index) {
    m_satz->setCurrentIndex(index);
}

void RaumsatzSeite::fillSaetze() {
    const QSignalBlocker quiet(m_satz);
    const int before = std::max(0, m_satz->currentIndex());
    m_saetze.clear();
    m_satz->clear();
    auto* werkbank = m_umgebung.werkbank();
    if (werkbank == nullptr) return;
    for (const auto art : m_arten) {
        if (art == Raumsatzart::kHandlung) m_saetze.push_back({art, {}, tr("Handlungsräume")});
        if (art == Raumsatzart::kZustaendigkeit) m_saetze.push_back({art, {}, tr("Zuständigkeitsräume")});
        if (art != Raumsatzart::kPlanung) continue;
        for (const auto& f : werkbank->bestand().fachplanungen())
            m_saetze.push_back({art, f.id, QString::fromStdString(f.name)});
        m_saetze.push_back({art, {}, tr("alle Fachplanungen gemeinsam")});
    }
    for (const auto& satz : m_saetze)
        m_satz->addItem(satz.name);
    m_satz->setCurrentIndex(std::min(before, m_satz->count() - 1));
}

void RaumsatzSeite::fillZwecke() {
    const QSignalBlocker quiet(m_fuer);
    m_fuer->clear();
    m_fuer->addItem(tr("(keine Angabe)"), QString());
    auto* werkbank = m_umgebung.werkbank();
    const auto* now = satz();
    const bool planung = now == nullptr || now->art == Raumsatzart::kPlanung;
    m_fuer->setVisible(!planung);
    m_zweckname->setVisible(!planung);
    if (werkbank == nullptr || planung) return;
    if (now->art == Raumsatzart::kZustaendigkeit) {
        m_zweckname->setText(tr("&Zuständig"));
        const auto stamm = werkbank->themen().stammdaten();
        if (!stamm) return m_umgebung.zeigeFehler(stamm.error());
        for (const auto& akteur : (*stamm)->akteure)
            m_fuer->addItem(QString::fromStdString(akteur.name), QStringLiteral("a%1").arg(akteur.id.value));
        return;
    }
    m_zweckname->setText(tr("&Gehört zu"));
    const auto themen = werkbank->themen().themen();
    if (!themen) return m_umgebung.zeigeFehler(themen.error());
    for (const auto& thema : *themen) {
        m_fuer->addItem(tr("Thema: %1").arg(QString::fromStdString(thema.titel)),
                        QStringLiteral("t%1").arg(thema.id.value));
        const auto akte = werkbank->themen().akte(thema.id);
        if (!akte) continue;
        for (const auto& m : (*akte)->massnahmen)
            m_fuer->addItem(tr("Maßnahme: %1").arg(QString::fromStdString(m.titel)),
                            QStringLiteral("m%1").arg(m.id.value));
    }
}

const RaumsatzSeite::Satzwahl* RaumsatzSeite::satz() const {
    const int i = m_satz->currentIndex();
    return i < 0 ? nullptr : &m_saetze[static_cast<std::size_t>(i)];
}

void RaumsatzSeite::showSatz() {
    auto* werkbank = m_umgebung.werkbank();
    const auto* now = satz();
    m_bild = {};
    std::vector<models::Satzzeile> rows;
    if (werkbank != nullptr && now != nullptr) {
        workspace::Raumsaetze saetze(*werkbank);
        auto read = saetze.bild(now->art, now->fachplanung);
        if (!read) return m_umgebung.zeigeFehler(read.error());
        m_bild = std::move(read).value();
        for (const auto& raum : m_bild.raeume) {
            models::Satzzeile row;
            row.raum = raum.id;
            row.name = QString::fromStdString(raum.name);
            row.abdeckung = saetze.abdeckung(raum.gemeinden);
            row.gueltig = validityText(raum.gueltigkeit);
            row.bemerkung = QString::fromStdString(raum.zweck);
            rows.push_back(std::move(row));
        }
    }
    const bool writable = werkbank != nullptr && werkbank->schreibbar();
    m_neuKnopf->setEnabled(writable);
    m_showing = true;
    const auto empty = [&rows](auto member) {
        return std::all_of(rows.begin(), rows.end(),
                           [member](const auto& r) { return (r.*member).isEmpty(); });
    };
    // What no Raum of the set has anything in would only take room from the names.
    m_liste->tabelle()->setColumnHidden(kGueltig, empty(&models::Satzzeile::gueltig));
    m_liste->tabelle()->setColumnHidden(kBemerkung, empty(&models::Satzzeile::bemerkung));
    m_raeume->setRows(std::move(rows));
    if (!m_dirty && !m_neu) m_liste->waehleId(m_gezeigt.value);
    m_showing = false;
    m_wahl->setSatz(m_bild, now == nullptr || now->art == Raumsatzart::kPlanung);
    showBefund();
    if (!m_dirty) showRaum();
}

void RaumsatzSeite::showBefund() {
    auto* werkbank = m_umgebung.werkbank();
    const auto* now = satz();
    m_befund->clear();
    if (werkbank == nullptr || now == nullptr || m_bild.raeume.empty()) return;
    if (now->art != Raumsatzart::kPlanung) {
        m_befund->setText(tr("Diese Räume dürfen sich überschneiden und müssen den Kreis nicht abdecken."));
        return;
    }
    const auto& bestand = werkbank->bestand();
    QStringList lines;
    if (!m_bild.luecken.empty()) {
        const auto gap = workspace::Raumsaetze(*werkbank).abdeckung(m_bild.luecken);
        const auto sentence = gap.gemeinden == 1 ? tr("Lücke: %1 Gemeinde mit %2 Einwohner*innen (%3).")
                                                 : tr("Lücken: %1 Gemeinden mit %2 Einwohner*innen (%3).");
        lines << sentence.arg(gap.gemeinden)
                     .arg(gap.einwohner ? texte::zahl(*gap.einwohner, 0) : QStringLiteral("·"),
                          named(bestand, m_bild.luecken));
    }
    if (!m_bild.ueberlappungen.empty()) {
        std::vector<RaumId> twice;
        for (const auto& [gemeinde, raeume] : m_bild.ueberlappungen)
            twice.push_back(gemeinde);
        const auto sentence = twice.size() == 1 ? tr("Überlappung: %1 Gemeinde (%2).")
                                                : tr("Überlappungen: %1 Gemeinden (%2).");
        lines << sentence.arg(twice.size()).arg(named(bestand, twice));
    }
    if (lines.isEmpty()) lines << tr("✔ Der Satz deckt den Kreis ab, ohne Lücken und Überlappungen.");
    m_befund->setText(lines.join(QLatin1Char('\n')));
}

const workspace::Raumentwurf* RaumsatzSeite::gewaehlt() const {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return nullptr;
    const auto id = m_raeume->row(*row).raum;
    const auto found =
        std::find_if(m_bild.raeume.begin(), m_bild.raeume.end(), [&](const auto& r) { return r.id == id; });
    return found == m_bild.raeume.end() ? nullptr : &*found;
}

void RaumsatzSeite::showRaum() {
    auto* werkbank = m_umgebung.werkbank();
    const auto* raum = m_neu ? nullptr : gewaehlt();
    m_gezeigt = raum != nullptr ? raum->id : RaumId{};
    showEditor(raum != nullptr ? *raum : workspace::Raumentwurf{});
    if (werkbank == nullptr || raum == nullptr) {
        m_indikatoren->setRows({});
        m_bezuege->setRows({});
        return;
    }
    m_indikatoren->setRows(workspace::Raumsaetze(*werkbank).indikatoren(raum->id));
    refreshBezuege();
}

void RaumsatzSeite::refreshBezuege() {
    auto* werkbank = m_umgebung.werkbank();
    if (werkbank == nullptr || !m_gezeigt.valid()) return;
    auto uses = workspace::Raumsaetze(*werkbank).bezuege(m_gezeigt);
    if (!uses) return m_umgebung.zeigeFehler(uses.error());
    m_bezuege->setRows(std::move(uses).value());
}

void RaumsatzSeite::showEditor(const workspace::Raumentwurf& entwurf) {
    auto* werkbank = m_umgebung.werkbank();
    const bool edits = werkbank != nullptr && werkbank->schreibbar() && (m_neu || entwurf.id.valid());
    m_entwurf = entwurf;
    m_name->setText(QString::fromStdString(entwurf.name));
    m_ab->setText(dateText(entwurf.gueltigkeit.ab));
    m_bis->setText(dateText(entwurf.gueltigkeit.bis));
    m_zweck->setText(QString::fromStdString(entwurf.zweck));
    QString purpose;
    if (entwurf.akteur.valid()) purpose = QStringLiteral("a%1").arg(entwurf.akteur.value);
    if (entwurf.thema.valid()) purpose = QStringLiteral("t%1").arg(entwurf.thema.value);
    if (entwurf.massnahme.valid()) purpose = QStringLiteral("m%1").arg(entwurf.massnahme.value);
    m_fuer->setCurrentIndex(std::max(0, m_fuer->findData(purpose)));
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_ab), static_cast<QWidget*>(m_bis),
          static_cast<QWidget*>(m_zweck), static_cast<QWidget*>(m_fuer)})
        field->setEnabled(edits);
    m_titel->setText(m_neu                ? tr("Neuer Raum")
                     : entwurf.id.valid() ? QString::fromStdString(entwurf.name)
                                          : tr("Wählen Sie links einen Raum, oder legen Sie einen an."));
    m_wahl->setBearbeitbar(edits);
    m_wahl->setRaum(entwurf.id, entwurf.gemeinden);
    setDirty(false);
    m_loeschen->setEnabled(edits && !m_neu);
    showAbdeckung();
}

void RaumsatzSeite::showAbdeckung() {
    auto* werkbank = m_umgebung.werkbank();
    if (werkbank == nullptr) return m_abdeckung->clear();
    const auto sum = workspace::Raumsaetze(*werkbank).abdeckung(m_wahl->gemeinden());
    const auto figure = [](const std::optional<double>& value, int digits) {
        return value ? texte::zahl(*value, digits) : QStringLiteral("·");
    };
    m_abdeckung->setText(sum.gemeinden == 0 ? tr("Noch keine Gemeinde gewählt.")
                                            : tr("%1 Gemeinden · %2 Einwohner*innen · %3 km²")
                                                  .arg(sum.gemeinden)
                                                  .arg(figure(sum.einwohner, 0), figure(sum.flaecheKm2, 1)));
}

void RaumsatzSeite::setDirty(bool dirty) {
    m_dirty = dirty || m_neu;
    m_speichern->setEnabled(m_dirty);
    m_verwerfen->setEnabled(m_dirty);
    m_liste->setEnabled(!m_dirty);
    m_satz->setEnabled(!m_dirty);
    m_liste->setToolTip(m_dirty ? tr("Speichern oder verwerfen Sie zuerst die Änderungen.") : QString());
}

void RaumsatzSeite::neu() {
    m_neu = true;
    m_indikatoren->setRows({});
    m_bezuege->setRows({});
    showEditor({});
    m_name->setFocus();
}

workspace::Raumentwurf RaumsatzSeite::entwurf() const {
    auto out = m_entwurf;
    out.name = m_name->text().toStdString();
    out.gueltigkeit = {isoOf(m_ab->text()), isoOf(m_bis->text())};
    out.zweck = m_zweck->text().toStdString();
    out.gemeinden = m_wahl->gemeinden();
    takeZweck(out);
    return out;
}

void RaumsatzSeite::takeZweck(workspace::Raumentwurf& entwurf) const {
    const auto purpose = m_fuer->currentData().toString();
    const auto id = purpose.mid(1).toLongLong();
    entwurf.thema = {purpose.startsWith(QLatin1Char('t')) ? id : 0};
    entwurf.massnahme = {purpose.startsWith(QLatin1Char('m')) ? id : 0};
    entwurf.akteur = {purpose.startsWith(QLatin1Char('a')) ? id : 0};
}

void RaumsatzSeite::speichere() {
    auto* werkbank = m_umgebung.werkbank();
    const auto* now = satz();
    if (werkbank == nullptr || now == nullptr) return;
    const auto wanted = entwurf();
    const auto chosen = *now;  // saving reads the sets anew
    const bool isNew = m_neu;
    m_neu = false;
    m_dirty = false;
    const auto saved = workspace::Raumsaetze(*werkbank).speichere(chosen.art, chosen.fachplanung, wanted);
    if (!saved) {
        m_neu = isNew;
        setDirty(true);
        m_umgebung.zeigeFehler(saved.error());
        return;
    }
    m_gezeigt = *saved;
    setDirty(false);
    showSatz();
    m_umgebung.zeigeErfolg(tr("„%1“ ist gespeichert.").arg(QString::fromStdString(wanted.name)), true);
}

void RaumsatzSeite::verwirf() {
    m_neu = false;
    m_dirty = false;
    setDirty(false);
    showRaum();
    m_liste->tabelle()->setFocus();
}

void RaumsatzSeite::loesche() {
    auto* werkbank = m_umgebung.werkbank();
    const auto* raum = gewaehlt();
    if (werkbank == nullptr || raum == nullptr) return;
    const auto name = QString::fromStdString(raum->name);
    m_dirty = false;
    if (const auto done = workspace::Raumsaetze(*werkbank).loesche(raum->id); !done)
        return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("„%1“ ist gelöscht.").arg(name), true);
}

}  // namespace isp::gui
