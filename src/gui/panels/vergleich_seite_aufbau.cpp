// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialoge.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/panels/freigabevermerk.h"
#include "gui/panels/vergleich_seite.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/leerzustand.h"
#include "gui/widgets/legendenzeile.h"
#include "gui/widgets/mehrfachkarte.h"
#include "gui/widgets/suchauswahl.h"
#include "gui/widgets/wischkarte.h"
#include "render/kartenblatt.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

/// How the page is built and how its pictures leave it.
namespace isp::gui {

namespace {

constexpr std::array<int, 4> kAnzahlen{4, 6, 9, 12};
constexpr QSize kBildPixel{1920, 1080};

}  // namespace

VergleichSeite::VergleichSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent)
    : AtlasSeite(umgebung, sicht, parent),
      m_art(new QComboBox(this)),
      m_zweiterText(new QLabel(tr("&verglichen mit"), this)),
      m_zweiter(new Suchauswahl(this)),
      m_periode(new QComboBox(this)),
      m_anzahlText(new QLabel(tr("&höchstens"), this)),
      m_anzahl(new QComboBox(this)),
      m_stapel(new QStackedWidget(this)),
      m_paarseite(new QWidget(this)),
      m_paar(new QHBoxLayout(m_paarseite)),
      m_wischseite(new QWidget(this)),
      m_linksTitel(new QLabel(m_wischseite)),
      m_rechtsTitel(new QLabel(m_wischseite)),
      m_legenden(new Legendenzeile(m_wischseite)),
      m_wischen(new Wischkarte(m_wischseite)),
      m_links(new KartenWidget(umgebung.auswahl(), m_paarseite)),
      m_rechts(new KartenWidget(umgebung.auswahl(), m_paarseite)),
      m_bivariat(new KartenWidget(umgebung.auswahl(), this)),
      m_mehrfach(new Mehrfachkarte(umgebung.auswahl(), this)),
      m_leer(new Leerzustand(this)) {
    build();
    connect(&sicht, &AtlasSicht::sichtChanged, this, &VergleichSeite::showSeite);
    connect(&sicht, &AtlasSicht::auflageChanged, this, &VergleichSeite::showSeite);
    connect(&umgebung.auswahl(), &workspace::Auswahl::einstellungenChanged, this, &VergleichSeite::showSeite);
    const auto couple = [this](KartenWidget* from, KartenWidget* to) {
        connect(from, &KartenWidget::ansichtChanged, this,
                [from, to] { to->setEigeneAnsicht(from->eigeneAnsicht()); });
    };
    couple(m_links, m_rechts);
    couple(m_rechts, m_links);
    const auto keep = [this](QComboBox* box, const char* key) {
        connect(box, &QComboBox::activated, this, [this, box, key = std::string(key)](int index) {
            this->umgebung().auswahl().setEinstellung(key, box->itemData(index).toString().toStdString());
        });
    };
    keep(m_art, "vergleich.art");
    keep(m_periode, "vergleich.periode");
    keep(m_anzahl, "vergleich.anzahl");
    connect(m_zweiter, &Suchauswahl::chosen, this, [this](const QString& code) {
        this->umgebung().auswahl().setEinstellung("vergleich.code", code.toStdString());
    });
}

QWidget* VergleichSeite::buildKopf() {
    const std::array<std::pair<const char*, QString>, 4> arten{
        {{"paar", tr("Zwei Karten nebeneinander")},
         {"wischen", tr("Zwei Karten übereinander")},
         {"reihe", tr("Mehrere Zeitpunkte")},
         {"bivariat", tr("Zwei Größen auf einer Karte")}}};
    m_art->setObjectName(QStringLiteral("vergleich_art"));
    m_art->setAccessibleName(tr("Art des Vergleichs"));
    for (const auto& [code, name] : arten)
        m_art->addItem(name, QString::fromLatin1(code));
    m_zweiter->setObjectName(QStringLiteral("vergleich_code"));
    m_zweiter->setAccessibleName(tr("Zweiter Indikator oder zweite Kennzahl"));
    m_zweiter->setMinimumContentsLength(12);
    m_periode->setObjectName(QStringLiteral("vergleich_periode"));
    m_periode->setAccessibleName(tr("Zeitpunkt der zweiten Karte"));
    m_periode->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_anzahl->setObjectName(QStringLiteral("vergleich_anzahl"));
    m_anzahl->setAccessibleName(tr("Höchste Zahl der Karten"));
    for (const int n : kAnzahlen)
        m_anzahl->addItem(tr("%1 Karten").arg(n), QString::number(n));
    m_anzahl->setCurrentIndex(1);
    m_zweiterText->setBuddy(m_zweiter);
    m_anzahlText->setBuddy(m_anzahl);
    auto* save = new QPushButton(tr("Speichern …"), this);
    save->setObjectName(QStringLiteral("vergleich_speichern"));
    auto* copy = new QPushButton(tr("Kopieren"), this);
    copy->setObjectName(QStringLiteral("vergleich_kopieren"));
    connect(save, &QPushButton::clicked, this, &VergleichSeite::frageSpeichern);
    connect(copy, &QPushButton::clicked, this, &VergleichSeite::kopiere);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(2));
    row->addWidget(m_art);
    row->addSpacing(abstand(2));
    row->addWidget(m_zweiterText);
    row->addWidget(m_zweiter, 2);
    row->addWidget(m_periode);
    row->addWidget(m_anzahlText);
    row->addWidget(m_anzahl);
    row->addStretch(1);
    row->addWidget(save);
    row->addWidget(copy);
    return head;
}

void VergleichSeite::build() {
    m_links->setObjectName(QStringLiteral("vergleich_links"));
    m_links->setAccessibleName(tr("Linke Karte"));
    m_rechts->setObjectName(QStringLiteral("vergleich_rechts"));
    m_rechts->setAccessibleName(tr("Rechte Karte"));
    m_bivariat->setObjectName(QStringLiteral("vergleich_bivariat"));
    m_bivariat->setAccessibleName(tr("Karte zweier Größen"));
    m_paar->setContentsMargins(0, 0, 0, 0);
    m_paar->setSpacing(abstand(2));
    m_paar->addWidget(m_links, 1);
    m_paar->addWidget(m_rechts, 1);
    auto* titles = new QHBoxLayout;
    titles->addWidget(m_linksTitel);
    titles->addStretch(1);
    titles->addWidget(m_rechtsTitel);
    auto* over = new QVBoxLayout(m_wischseite);
    over->setContentsMargins(0, 0, 0, 0);
    over->setSpacing(abstand(2));
    over->addLayout(titles);
    over->addWidget(m_wischen, 1);
    over->addWidget(m_legenden);
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_paarseite, m_wischseite, m_mehrfach, m_bivariat, m_leer})
        m_stapel->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(buildKopf());
    column->addWidget(m_stapel, 1);
}

// Output
// ---------------------------------------------------------------------------------------------------------

/// Over all Perioden: which of them a sheet shows changes with a click.
QString VergleichSeite::vermerk() const {
    std::vector<workspace::Gezeigtes> shown{{sicht().anfrage(), {}}};
    if (const auto other = zweiterCode(); !other.empty()) {
        shown.push_back(shown.front());
        shown.back().anfrage.code = other;
        shown.back().anfrage.merkmale.clear();
    }
    return freigabevermerk(*umgebung().werkbank(), shown);
}

/// One sheet; two beside each other for a pair.
render::Zeichner VergleichSeite::zeichner() const {
    const auto note = vermerk();
    const auto noted = [&note](render::Kartenthema thema) {
        if (!note.isEmpty()) thema.hinweise.prepend(note);
        return thema;
    };
    const auto& marked = umgebung().auswahl().raeume();
    const std::vector<RaumId> selection(marked.begin(), marked.end());
    const auto sheet = [&](const render::Kartenthema& thema, const KartenWidget& karte) {
        return std::make_shared<const render::Kartenblatt>(
            render::Blattinhalt{sicht().geometrie(), noted(thema), render::Theme::light(),
                                karte.eigeneAnsicht(), selection, true, sicht().auflage()});
    };
    if (art() == kReihe) {
        auto content = m_mehrfach->inhalt();
        content.gemeinsam = noted(std::move(content.gemeinsam));
        content.theme = render::Theme::light();
        content.ansicht = m_mehrfach->ansicht();
        content.auswahl = selection;
        const auto blatt = std::make_shared<const render::Mehrfachblatt>(std::move(content));
        return [blatt](QPainter& painter, QSizeF size) { blatt->paint(painter, size); };
    }
    if (art() == kBivariat) {
        const auto blatt = sheet(m_bivariatThema, *m_bivariat);
        return [blatt](QPainter& painter, QSizeF size) { blatt->paint(painter, size); };
    }
    const auto left = sheet(m_linksThema, *m_links), right = sheet(m_rechtsThema, *m_rechts);
    return [left, right](QPainter& painter, QSizeF size) {
        const QSizeF half(size.width() / 2.0, size.height());
        left->paint(painter, half);
        painter.save();
        painter.translate(half.width(), 0.0);
        right->paint(painter, half);
        painter.restore();
    };
}

Status VergleichSeite::speichere(const QString& pfad) {
    const bool pdf = pfad.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    return render::savePicture(
        pfad, {kBildPixel, pdf ? render::Bildformat::Papier::kA4Quer : render::Bildformat::Papier::kKeins},
        tr("Vergleich"), zeichner());
}

void VergleichSeite::frageSpeichern() {
    if (sicht().sicht() == nullptr || m_stapel->currentWidget() == m_leer) return;
    const auto pfad = dialoge::frageNeueDatei(this, {tr("Vergleich speichern"),
                                                     {},
                                                     tr("Bild (*.png);;Vektorgrafik (*.svg);;PDF (*.pdf)"),
                                                     QStringLiteral("png"),
                                                     QStringLiteral("vergleich.png")});
    if (pfad.isEmpty()) return;
    if (auto saved = speichere(pfad); !saved)
        umgebung().zeigeFehler(saved.error());
    else
        umgebung().zeigeErfolg(tr("Karte gespeichert: %1").arg(QFileInfo(pfad).fileName()));
}

void VergleichSeite::kopiere() {
    if (sicht().sicht() == nullptr || m_stapel->currentWidget() == m_leer) return;
    auto image = render::renderImage({kBildPixel}, zeichner());
    if (!image) return umgebung().zeigeFehler(image.error());
    QGuiApplication::clipboard()->setImage(*image);
    umgebung().zeigeErfolg(tr("Karte in die Zwischenablage kopiert"));
}

std::vector<Rundgangbild> VergleichSeite::rundgangbilder() {
    const auto shot = [this](const char* art) {
        return Rundgangbild{QStringLiteral("atlas-vergleich-") + QString::fromLatin1(art),
                            [this, art]() -> QWidget* {
                                umgebung().auswahl().setEinstellung("vergleich.art", art);
                                return nullptr;
                            },
                            [this] { umgebung().auswahl().setEinstellung("vergleich.art", ""); }};
    };
    return {shot("wischen"), shot("reihe"), shot("bivariat")};
}

}  // namespace isp::gui
