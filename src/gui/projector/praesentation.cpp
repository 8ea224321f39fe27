// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projector/praesentation.h"

#include "gui/projector/leinwandfenster.h"
#include "gui/projector/vortragsfenster.h"
#include "texte/meldung.h"
#include "workspace/praesentationscodes.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kZiffernMs = 1500;

}  // namespace

Result<Praesentation*> Praesentation::lade(Umgebung& umgebung, PraesentationsfolgeId folge, QObject* parent) {
    ISP_TRY(auto read, workspace::liesFolge(*umgebung.werkbank(), folge));
    if (read.folien.empty()) return makeError(workspace::codes::kKeineFolge);
    auto* made = new Praesentation(umgebung, std::move(read), parent);
    if (auto done = made->liesAkte(); !done) {
        delete made;
        return std::move(done).error();
    }
    return made;
}

Praesentation::Praesentation(Umgebung& umgebung, workspace::Folge folge, QObject* parent)
    : QObject(parent),
      m_umgebung(umgebung),
      m_folge(std::move(folge)),
      m_bau(*umgebung.werkbank()) {
    m_zifferntakt.setSingleShot(true);
    m_zifferntakt.setInterval(kZiffernMs);
    connect(&m_zifferntakt, &QTimer::timeout, this, &Praesentation::springe);
    auto* open = umgebung.werkbank();
    connect(open, &workspace::Werkbank::themenChanged, this, &Praesentation::storeChanged);
    connect(open, &workspace::Werkbank::werteChanged, this, &Praesentation::storeChanged);
    connect(open, &QObject::destroyed, this, &Praesentation::beende);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Praesentation::ordneFenster);
    // The screen is still in the list while it tells that it goes.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Praesentation::ordneFenster,
            Qt::QueuedConnection);
}

Praesentation::~Praesentation() {
    delete m_vortrag;
    delete m_leinwand;
}

Status Praesentation::liesAkte() {
    m_akte = {};
    if (!m_folge.folge.sitzung.valid()) return {};
    ISP_TRY(m_akte, workspace::liesSitzung(*m_umgebung.werkbank(), m_folge.folge.sitzung));
    return {};
}

void Praesentation::storeChanged() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) return beende();
    auto read = workspace::liesFolge(*open, m_folge.folge.id);
    if (!read || read->folien.empty() || !liesAkte()) return beende();  // it was taken away
    const auto* shown = aktuell();
    const auto id = shown != nullptr ? shown->id : PraesentationsfolieId{};
    m_folge = std::move(*read);
    for (int i = 0; i < anzahl(); ++i)
        if (m_folge.folien[static_cast<std::size_t>(i)].id == id) m_stelle = i;
    m_stelle = std::clamp(m_stelle, 0, anzahl() - 1);
    show();
}

bool Praesentation::schreibbar() const {
    return m_umgebung.werkbank() != nullptr && m_umgebung.werkbank()->schreibbar() &&
           m_folge.folge.sitzung.valid();
}

const Praesentationsfolie* Praesentation::aktuell() const {
    return m_stelle < anzahl() ? &m_folge.folien[static_cast<std::size_t>(m_stelle)] : nullptr;
}

QString Praesentation::titel(int stelle) {
    if (stelle < 0 || stelle >= anzahl()) return {};
    return m_bau.titel(m_folge.folien[static_cast<std::size_t>(stelle)], m_akte);
}

QString Praesentation::notizen() const {
    QStringList out;
    const auto* shown = aktuell();
    if (shown == nullptr) return {};
    if (!shown->notiz.empty()) out << QString::fromStdString(shown->notiz);
    if (const auto* punkt = Themenakte::find(m_akte.punkte, shown->punkt)) {
        if (!punkt->anlass.empty()) out << tr("Anlass: %1").arg(QString::fromStdString(punkt->anlass));
        if (!punkt->notiz.empty()) out << QString::fromStdString(punkt->notiz);
    }
    return out.join(QStringLiteral("\n\n"));
}

QScreen* Praesentation::screenForAudience() const {
    const auto screens = QGuiApplication::screens();
    if (m_wunschschirm != nullptr && screens.contains(m_wunschschirm)) return m_wunschschirm;
    for (auto* screen : screens)
        if (screen != QGuiApplication::primaryScreen()) return screen;
    return QGuiApplication::primaryScreen();
}

void Praesentation::beginne(QScreen* schirm) {
    m_wunschschirm = schirm;
    m_leinwand = new Leinwandfenster(*this);
    m_vortrag = new Vortragsfenster(*this, *m_umgebung.werkbank());
    m_laeuft = true;
    m_uhr.start();
    if (const auto noted = workspace::merkeGezeigt(*m_umgebung.werkbank(), m_folge.folge.id); !noted)
        m_umgebung.zeigeFehler(noted.error());
    show();
    ordneFenster();
}

void Praesentation::ordneFenster() {
    if (!m_laeuft || m_leinwand == nullptr || m_vortrag == nullptr) return;
    auto* audience = screenForAudience();
    QScreen* other = nullptr;
    for (auto* screen : QGuiApplication::screens())
        if (screen != audience && (other == nullptr || screen == QGuiApplication::primaryScreen()))
            other = screen;
    m_einSchirm = other == nullptr;
    if (audience != nullptr) {
        m_leinwand->showNormal();
        m_leinwand->setGeometry(audience->geometry());
        if (m_leinwand->windowHandle() != nullptr) m_leinwand->windowHandle()->setScreen(audience);
    }
    m_leinwand->showFullScreen();
    m_leinwand->setLeisteMoeglich(m_einSchirm);
    if (m_einSchirm) {
        // The notes would be on the projector: the strip of the audience's window takes over.
        m_vortrag->hide();
        m_leinwand->activateWindow();
    } else {
        m_vortrag->setGeometry(other->availableGeometry());
        m_vortrag->show();
        m_vortrag->activateWindow();
    }
    Q_EMIT changed();
}

void Praesentation::zeigeVortragImFenster(QSize groesse) {
    if (m_vortrag == nullptr) return;
    m_einSchirm = false;
    m_vortrag->resize(groesse);
    m_vortrag->show();
    Q_EMIT changed();
}

void Praesentation::beende() {
    if (!m_laeuft) return;
    m_laeuft = false;
    if (m_vortrag != nullptr) m_vortrag->hide();
    if (m_leinwand != nullptr) m_leinwand->hide();
    Q_EMIT beendet();
    deleteLater();
}

void Praesentation::geheZu(int stelle) {
    const auto to = std::clamp(stelle, 0, std::max(0, anzahl() - 1));
    if (to == m_stelle) return;
    m_stelle = to;
    m_wunsch = {};
    show();
}

void Praesentation::show() {
    const auto* shown = aktuell();
    if (shown == nullptr) return;
    m_folie = m_bau.baue(*shown, m_akte, m_wunsch);
    m_stand.reset();
    if (const auto* stand = m_bau.stand()) m_stand = *stand;
    if (m_leinwand != nullptr && !m_eingefroren) m_leinwand->zeige(m_folie);
    Q_EMIT changed();
}

std::optional<render::Folie> Praesentation::naechste() {
    if (m_stelle + 1 >= anzahl()) return std::nullopt;
    return m_bau.baue(m_folge.folien[static_cast<std::size_t>(m_stelle) + 1], m_akte);
}

void Praesentation::setSchwarz(bool schwarz) {
    m_schwarz = schwarz;
    if (m_leinwand != nullptr) m_leinwand->setSchwarz(schwarz);
    Q_EMIT changed();
}

void Praesentation::setEingefroren(bool eingefroren) {
    m_eingefroren = eingefroren;
    if (!eingefroren && m_leinwand != nullptr) m_leinwand->zeige(m_folie);
    Q_EMIT changed();
}

void Praesentation::aendereWunsch(const Folienwunsch& wunsch) {
    if (!m_stand || wunsch == m_wunsch) return;
    m_wunsch = wunsch;
    show();
}

void Praesentation::setCode(const std::string& code) {
    auto wish = m_wunsch;
    wish.code = code;
    aendereWunsch(wish);
}

void Praesentation::setEbene(EbeneId ebene) {
    auto wish = m_wunsch;
    wish.ebene = ebene;
    wish.zoom.reset();
    aendereWunsch(wish);
}

void Praesentation::schrittPeriode(int schritte) {
    if (!m_stand || !m_stand->periode || m_stand->perioden.empty()) return;
    const auto& all = m_stand->perioden;
    const auto at = std::find(all.begin(), all.end(), *m_stand->periode) - all.begin();
    auto wish = m_wunsch;
    wish.periode = all[static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(at + schritte, 0, static_cast<std::ptrdiff_t>(all.size()) - 1))];
    aendereWunsch(wish);
}

void Praesentation::zoomeAuf(std::optional<RaumId> raum) {
    auto wish = m_wunsch;
    wish.zoom = raum;
    aendereWunsch(wish);
}

void Praesentation::schrittRaum(int schritte) {
    if (!m_stand || m_stand->raeume.empty()) return;
    const auto& all = m_stand->raeume;
    if (!m_wunsch.zoom) return zoomeAuf(schritte > 0 ? all.front() : all.back());
    const auto at = std::find(all.begin(), all.end(), *m_wunsch.zoom) - all.begin() + schritte;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(all.size())) return zoomeAuf(std::nullopt);
    zoomeAuf(all[static_cast<std::size_t>(at)]);
}

void Praesentation::springe() {
    m_zifferntakt.stop();
    if (m_ziffern.isEmpty()) return;
    const int place = m_ziffern.toInt();
    m_ziffern.clear();
    if (place >= 1) geheZu(place - 1);
}

bool Praesentation::entscheide(const QString& zeile) {
    const auto* shown = aktuell();
    const auto kept = workspace::entscheide(*m_umgebung.werkbank(), m_akte.termin.id,
                                            shown != nullptr ? shown->punkt : TagesordnungspunktId{}, zeile);
    Q_EMIT gemeldet(kept ? tr("Entscheidung festgehalten.") : texte::meldung(kept.error()).ganz());
    return kept.has_value();
}

bool Praesentation::erteile(const QString& zeile) {
    const auto* shown = aktuell();
    const auto kept = workspace::erteile(*m_umgebung.werkbank(), m_akte.termin.id,
                                         shown != nullptr ? shown->punkt : TagesordnungspunktId{}, zeile);
    Q_EMIT gemeldet(kept ? tr("Auftrag festgehalten.") : texte::meldung(kept.error()).ganz());
    return kept.has_value();
}

}  // namespace isp::gui
