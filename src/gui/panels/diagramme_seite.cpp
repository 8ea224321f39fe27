// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/diagramme_seite.h"

#include "gui/dialoge.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/panels/freigabevermerk.h"
#include "gui/panels/tabellenkopplung.h"
#include "gui/theme.h"
#include "gui/widgets/leerzustand.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/schaubild_widget.h"
#include "gui/widgets/suchauswahl.h"
#include "gui/widgets/verlauf_widget.h"
#include "gui/widgets/widget_theme.h"
#include "render/ausgabe.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/werkbank.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace isp::gui {

namespace {

constexpr QSize kBildPixel{1920, 1080};
constexpr std::size_t kFelder = 2;
constexpr int kArtenBreite = 190;
const std::string kArt = "diagramme.art";
const std::string kAnsicht = "diagramme.ansicht";

enum Blatt { kSchaubild, kVerlauf, kTabelle, kLeer };

}  // namespace

DiagrammeSeite::DiagrammeSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent)
    : AtlasSeite(umgebung, sicht, parent),
      m_arten(new QListWidget(this)),
      m_titel(new Abschnitt(this)),
      m_untertitel(new Notiz(this)),
      m_lesart(new QLabel(this)),
      m_fuss(new Notiz(this)),
      m_tabellenknopf(new QPushButton(tr("&Tabelle"), this)),
      m_kopieren(new QPushButton(tr("&Kopieren"), this)),
      m_speichern(new QPushButton(tr("&Speichern …"), this)),
      m_stapel(new QStackedWidget(this)),
      m_rahmen(new QScrollArea(m_stapel)),
      m_schaubild(new SchaubildWidget(umgebung.auswahl(), m_rahmen)),
      m_verlauf(new VerlaufWidget(umgebung.auswahl(), m_stapel)),
      m_model(new models::DiagrammtabelleModel(this)),
      m_tabelle(new Listenseite(m_model,
                                {tr("Zeile suchen …"),
                                 tr("Zeile"),
                                 tr("Zeilen"),
                                 tr("Keine Werte"),
                                 tr("Zu diesem Diagramm gibt es keine Zahlen."),
                                 {}},
                                m_stapel)),
      m_kopplung(new Tabellenkopplung(*m_tabelle->tabelle(), umgebung.auswahl())),
      m_leer(new Leerzustand(m_stapel)) {
    setObjectName(QStringLiteral("diagramme"));
    build();
    m_spaeter.setSingleShot(true);
    m_spaeter.setInterval(0);
    connect(&m_spaeter, &QTimer::timeout, this, &DiagrammeSeite::update);
    connect(m_arten, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0) return;
        const auto& chosen = diagrammarten()[static_cast<std::size_t>(row)];
        this->umgebung().auswahl().setEinstellung(kArt, chosen.id.toStdString());
    });
    connect(m_tabellenknopf, &QPushButton::toggled, this, [this](bool table) {
        this->umgebung().auswahl().setEinstellung(kAnsicht, table ? "tabelle" : "");
    });
    connect(m_kopieren, &QPushButton::clicked, this, &DiagrammeSeite::kopiere);
    connect(m_speichern, &QPushButton::clicked, this, &DiagrammeSeite::frageSpeichern);
    connectAuswahl();
}

void DiagrammeSeite::connectAuswahl() {
    const auto& auswahl = umgebung().auswahl();
    connect(&sicht(), &AtlasSicht::sichtChanged, this, [this] { updateLater(); });
    connect(&auswahl, &workspace::Auswahl::einstellungenChanged, this, [this] { updateLater(); });
    connect(&auswahl, &workspace::Auswahl::raeumeChanged, this, [this] { updateLater(art().raeume); });
}

void DiagrammeSeite::build() {
    m_arten->setObjectName(QStringLiteral("diagramme_arten"));
    m_arten->setAccessibleName(tr("Art des Diagramms"));
    m_arten->setFixedWidth(kArtenBreite * fontMetrics().height() / 16);
    for (const auto& kind : diagrammarten()) {
        auto* item = new QListWidgetItem(kind.name, m_arten);
        item->setToolTip(kind.braucht);
    }
    m_rahmen->setWidget(m_schaubild);
    m_rahmen->setWidgetResizable(true);
    m_rahmen->setFrameShape(QFrame::NoFrame);
    m_rahmen->setFocusPolicy(Qt::NoFocus);  // the chart takes it
    m_stapel->addWidget(m_rahmen);
    m_stapel->addWidget(m_verlauf);
    m_stapel->addWidget(m_tabelle);
    m_stapel->addWidget(m_leer);
    m_stapel->setMinimumHeight(200);
    m_lesart->setObjectName(QStringLiteral("diagramme_lesart"));
    m_lesart->setWordWrap(true);
    m_lesart->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fuss->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->setSpacing(abstand(1));
    right->addWidget(buildKopf());
    right->addWidget(m_titel);
    right->addWidget(m_untertitel);
    right->addWidget(m_stapel, 1);
    right->addWidget(m_lesart);
    right->addWidget(m_fuss);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(4));
    row->addWidget(m_arten);
    row->addLayout(right, 1);
}

QWidget* DiagrammeSeite::buildKopf() {
    auto* bar = new QWidget(this);
    m_wahlleiste = new QHBoxLayout(bar);
    m_wahlleiste->setContentsMargins(0, 0, 0, 0);
    m_wahlleiste->setSpacing(abstand(2));
    for (std::size_t i = 0; i < kFelder; ++i) {
        auto* field = new Suchauswahl(bar);
        field->setObjectName(QStringLiteral("diagramme_wahl_%1").arg(i));
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 42);
        auto* name = new QLabel(bar);
        name->setBuddy(field);
        m_wahlleiste->addWidget(name);
        m_wahlleiste->addWidget(field, 4);  // names of Indikatoren are long
        m_namen.push_back(name);
        m_felder.push_back(field);
        connect(field, &Suchauswahl::chosen, this, [this, i](const QString& key) {
            if (i >= m_felderVon.size()) return;
            const auto setting = QStringLiteral("diagramme.%1.%2").arg(art().id, m_felderVon[i]);
            // A Profil shows the marked Raum first: choosing one here marks it.
            if (m_felderVon[i] == QStringLiteral("raum"))
                return umgebung().auswahl().setRaeume({RaumId{static_cast<int>(key.toInt())}});
            umgebung().auswahl().setEinstellung(setting.toStdString(), key.toStdString());
        });
    }
    m_wahlleiste->addStretch(1);
    m_tabellenknopf->setObjectName(QStringLiteral("diagramme_tabelle"));
    m_tabellenknopf->setCheckable(true);
    m_kopieren->setObjectName(QStringLiteral("diagramme_kopieren"));
    m_speichern->setObjectName(QStringLiteral("diagramme_speichern"));
    for (auto* button : {m_tabellenknopf, m_kopieren, m_speichern})
        m_wahlleiste->addWidget(button);
    return bar;
}

const Diagrammart& DiagrammeSeite::art() const {
    const auto& all = diagrammarten();
    const auto id = QString::fromStdString(umgebung().auswahl().einstellung(kArt));
    const auto found = std::ranges::find(all, id, &Diagrammart::id);
    return found != all.end() ? *found : all.front();
}

QString DiagrammeSeite::lesart() const {
    return m_lesart->text();
}

void DiagrammeSeite::storeChanged() {
    if (auto* werkbank = umgebung().werkbank())
        connect(werkbank, &workspace::Werkbank::themenChanged, this, &DiagrammeSeite::updateSets,
                Qt::UniqueConnection);
    updateLater();
}

void DiagrammeSeite::updateLater(bool needed) {
    if (!needed) return;
    m_alt = true;
    if (isVisible()) m_spaeter.start();
}

/// Indikatorensets and Ziele may differ.
void DiagrammeSeite::updateSets() {
    updateLater();
}

void DiagrammeSeite::showEvent(QShowEvent* event) {
    AtlasSeite::showEvent(event);
    if (m_alt) update();
}

void DiagrammeSeite::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) updateLater();
    AtlasSeite::changeEvent(event);
}

Status DiagrammeSeite::baue(const Diagrammart& kind, const render::Theme& theme, Diagramminhalt& out) const {
    auto& auswahl = umgebung().auswahl();
    const Diagrammumstaende circumstances{
        *umgebung().werkbank(), auswahl, sicht(), theme, [&auswahl, &kind](const QString& id) -> QString {
            const auto setting = QStringLiteral("diagramme.%1.%2").arg(kind.id, id);
            return QString::fromStdString(auswahl.einstellung(setting.toStdString()));
        }};
    return kind.bau(circumstances, out);
}

void DiagrammeSeite::update() {
    m_spaeter.stop();
    m_alt = false;
    const auto& kind = art();
    const QSignalBlocker quiet(m_arten);
    m_arten->setCurrentRow(static_cast<int>(&kind - diagrammarten().data()));
    m_inhalt = {};
    m_da = false;
    if (umgebung().werkbank() == nullptr || umgebung().auswahl().code().empty()) return;
    const auto done = baue(kind, themeOf(*this), m_inhalt);
    showWahlen();
    m_da = done.has_value();
    if (done)
        showInhalt();
    else
        showProblem(done.error());
    for (auto* button : {m_tabellenknopf, m_kopieren, m_speichern})
        button->setEnabled(m_da);
}

void DiagrammeSeite::showInhalt() {
    const auto& texte = m_inhalt.texte;
    m_titel->setText(texte.titel);
    m_untertitel->setText(texte.untertitel);
    m_lesart->setText(texte.lesart);
    m_fuss->setText(fuss(m_inhalt));
    m_model->setTabelle(texte.tabelle);
    m_kopplung->showMarks();
    if (const auto* verlauf = std::get_if<render::Verlauf>(&m_inhalt.bild)) {
        m_verlauf->setVerlauf(*verlauf);
        m_verlauf->setAccessibleDescription(texte.lesart);
    } else {
        m_schaubild->setAccessibleName(art().name + QStringLiteral(": ") + texte.titel);
        m_schaubild->setSchaubild(std::get<render::Schaubild>(m_inhalt.bild), texte.lesart);
    }
    showAnsicht();
}

void DiagrammeSeite::showProblem(const Error& error) {
    const auto meldung = texte::meldung(error);
    m_titel->setText(art().name);
    m_untertitel->setText(art().braucht);
    m_lesart->setText(meldung.ganz());
    m_fuss->clear();
    m_model->setTabelle({});
    m_leer->setInhalt(meldung.satz, meldung.abhilfe, {});
    m_stapel->setCurrentIndex(kLeer);
    m_lesart->setVisible(false);
}

bool DiagrammeSeite::zeigtTabelle() const {
    return umgebung().auswahl().einstellung(kAnsicht) == "tabelle";
}

void DiagrammeSeite::showAnsicht() {
    const QSignalBlocker quiet(m_tabellenknopf);
    m_tabellenknopf->setChecked(zeigtTabelle());
    const bool timeline = std::holds_alternative<render::Verlauf>(m_inhalt.bild);
    m_stapel->setCurrentIndex(zeigtTabelle() ? kTabelle : (timeline ? kVerlauf : kSchaubild));
    m_lesart->setVisible(true);
}

void DiagrammeSeite::showWahlen() {
    m_felderVon.clear();
    for (std::size_t i = 0; i < kFelder; ++i) {
        const bool there = i < m_inhalt.wahlen.size();
        m_namen[i]->setVisible(there);
        m_felder[i]->setVisible(there);
        if (!there) continue;
        const auto& wahl = m_inhalt.wahlen[i];
        m_felderVon.push_back(wahl.id);
        m_namen[i]->setText(wahl.titel);
        m_felder[i]->setAccessibleName(QString(wahl.titel).remove(u'&'));
        std::vector<Suchauswahl::Eintrag> lines;
        for (const auto& e : wahl.eintraege)
            lines.push_back({e.text, e.hinweis, e.schluessel});
        m_felder[i]->setEintraege(std::move(lines));
        m_felder[i]->setGewaehlt(wahl.gewaehlt);
    }
}

QString DiagrammeSeite::fuss(const Diagramminhalt& inhalt) const {
    std::set<QString> sources, dates;
    bool invented = false;
    for (const auto& q : inhalt.quellen) {
        const auto found = umgebung().werkbank()->quellen(*q.block, q.periode, umgebung().auswahl().stand());
        if (!found) continue;
        if (!found->quelle.empty()) sources.insert(QString::fromStdString(found->quelle));
        if (!found->stand.empty()) dates.insert(texte::datum(found->stand));
        invented = invented || found->erfunden;
    }
    const auto joined = [](const std::set<QString>& all) {
        return QStringList(all.begin(), all.end()).join(QStringLiteral("; "));
    };
    QStringList out;
    if (invented) out << tr("Erfundene Werte zur Vorführung.");
    if (!sources.empty()) out << tr("Quelle: %1").arg(joined(sources));
    if (!dates.empty()) out << tr("Stand: %1").arg(joined(dates));
    return out.join(QStringLiteral(" · "));
}

/// The chosen Indikator with its Ausprägungen, others as they are: everything they rest on.
QString DiagrammeSeite::vermerk(const Diagramminhalt& inhalt) const {
    std::vector<workspace::Gezeigtes> shown;
    for (const auto& q : inhalt.quellen) {
        auto question = sicht().anfrage();
        if (q.block->code != question.code) question.merkmale.clear();
        question.code = q.block->code;
        question.ebene = q.block->ebene;
        const auto periods =
            q.periode ? PeriodenFilter::einzeln(q.block->perioden[*q.periode]) : PeriodenFilter{};
        shown.push_back({std::move(question), periods});
    }
    return freigabevermerk(*umgebung().werkbank(), shown);
}

QString DiagrammeSeite::fussMitVermerk(const Diagramminhalt& inhalt) const {
    QStringList out{vermerk(inhalt), fuss(inhalt)};
    out.removeAll(QString());
    return out.join(QStringLiteral(" · "));
}

// Output
// ---------------------------------------------------------------------------------------------------------

Result<std::function<void(QPainter&, QSizeF)>> DiagrammeSeite::blatt() const {
    const auto theme = render::Theme::light();
    auto content = std::make_shared<Diagramminhalt>();
    ISP_CHECK(baue(art(), theme, *content));
    const auto& texte = content->texte;
    const render::Schaublatt frame{texte.titel, texte.untertitel, texte.lesart, fussMitVermerk(*content)};
    const auto& chosen = umgebung().auswahl().raeume();
    const std::vector<RaumId> raeume(chosen.begin(), chosen.end());
    return std::function<void(QPainter&, QSizeF)>([content, frame, theme, raeume](QPainter& painter,
                                                                                  QSizeF size) {
        const auto room = render::maleBlattrahmen(painter, size, frame, theme);
        if (auto* verlauf = std::get_if<render::Verlauf>(&content->bild)) {
            verlauf->auswahl = raeume;
            return render::paintVerlauf(painter, room, *verlauf, theme);
        }
        auto bild = std::get<render::Schaubild>(content->bild);
        bild.auswahl = raeume;
        render::Schaubildmaler maler(theme);
        maler.setSize(room.size());
        maler.setSchaubild(std::move(bild));
        // Many rows or columns: drawn at the size they need and made smaller as a whole.
        const auto least = maler.mindestgroesse();
        const double scale = std::min({1.0, room.width() / least.width(), room.height() / least.height()});
        maler.setSize(room.size() / scale);
        painter.save();
        painter.translate(room.topLeft());
        painter.scale(scale, scale);
        maler.paint(painter);
        painter.restore();
    });
}

void DiagrammeSeite::frageSpeichern() {
    if (!m_da) return;
    const auto name = QString::fromStdString(umgebung().auswahl().code()) + QStringLiteral("_") + art().id;
    const auto pfad =
        dialoge::frageNeueDatei(this, {tr("Diagramm speichern"),
                                       {},
                                       tr("Bild (*.png);;Vektorgrafik (*.svg);;PDF (*.pdf);;Daten (*.csv)"),
                                       QStringLiteral("png"),
                                       name + QStringLiteral(".png")});
    if (!pfad.isEmpty()) speichere(pfad);
}

Status DiagrammeSeite::speichereDaten(const QString& pfad) const {
    return render::writeFile(pfad, m_inhalt.texte.tabelle.csv(fussMitVermerk(m_inhalt)).toUtf8());
}

void DiagrammeSeite::speichere(const QString& pfad) {
    const auto work = [&]() -> Status {
        if (pfad.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) return speichereDaten(pfad);
        const bool pdf = pfad.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
        const render::Bildformat format{
            kBildPixel, pdf ? render::Bildformat::Papier::kA4Quer : render::Bildformat::Papier::kKeins};
        ISP_TRY(const auto paint, blatt());
        return render::savePicture(pfad, format, m_inhalt.texte.titel, paint);
    };
    if (const auto saved = work(); !saved)
        umgebung().zeigeFehler(saved.error());
    else
        umgebung().zeigeErfolg(tr("Diagramm gespeichert: %1").arg(QFileInfo(pfad).fileName()));
}

void DiagrammeSeite::kopiere() {
    if (!m_da) return;
    const auto paint = blatt();
    if (!paint) return umgebung().zeigeFehler(paint.error());
    auto image = render::renderImage({kBildPixel}, *paint);
    if (!image) return umgebung().zeigeFehler(image.error());
    QGuiApplication::clipboard()->setImage(*image);
    umgebung().zeigeErfolg(tr("Diagramm in die Zwischenablage kopiert"));
}

std::vector<Rundgangbild> DiagrammeSeite::rundgangbilder() {
    std::vector<Rundgangbild> out;
    auto& auswahl = umgebung().auswahl();
    const auto take = [&](const QString& kind, const char* suffix, bool table) {
        out.push_back({QStringLiteral("diagramme-%1%2").arg(kind, QString::fromLatin1(suffix)),
                       [this, &auswahl, kind, table]() -> QWidget* {
                           const auto& rows = sicht().zeilen();
                           std::set<RaumId> raeume;
                           for (std::size_t i = 0; i < std::min<std::size_t>(2, rows.size()); ++i)
                               raeume.insert(rows[i].raum);
                           auswahl.setRaeume(raeume);
                           auswahl.setEinstellung(kArt, kind.toStdString());
                           auswahl.setEinstellung(kAnsicht, table ? "tabelle" : "");
                           update();
                           return nullptr;
                       },
                       [&auswahl] {
                           auswahl.setRaeume({});
                           auswahl.setEinstellung(kAnsicht, {});
                           auswahl.setEinstellung(kArt, {});
                       }});
    };
    for (const auto& kind : diagrammarten())
        take(kind.id, "", false);
    take(QStringLiteral("rangfolge"), "-tabelle", true);
    return out;
}

}  // namespace isp::gui
