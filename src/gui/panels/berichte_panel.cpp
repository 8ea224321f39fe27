// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/berichte_panel.h"

#include "gui/dialoge.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "texte/rundentexte.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

using report::Berichtswunsch;
using report::Kapitel;

namespace {

constexpr int kVorschauseiten = 12;
constexpr int kSeitenbreite = 620;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

struct Artname {
    Berichtsart art;
    const char* titel;
};
constexpr std::array kArten = {
    Artname{Berichtsart::kSozialatlas, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Sozialatlas")},
    Artname{Berichtsart::kThema, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Themenbericht")},
    Artname{Berichtsart::kVorlage, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Vorlage für ein Gremium")},
    Artname{Berichtsart::kProtokoll, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Protokoll")}};

struct Kapitelname {
    Kapitel kapitel;
    const char* titel;
};
constexpr std::array kKapitel = {
    Kapitelname{Kapitel::kMethode, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Methode und Lesehilfe")},
    Kapitelname{Kapitel::kIndikatoren, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Indikatoren")},
    Kapitelname{Kapitel::kProfile, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Profile der Räume")},
    Kapitelname{Kapitel::kIndizes, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Indizes")},
    Kapitelname{Kapitel::kUngleichheit, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Ungleichheit")},
    Kapitelname{Kapitel::kLuecken, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Datenlücken")},
    Kapitelname{Kapitel::kQuellen, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Quellen und Stand")}};

bool needsThema(Berichtsart art) {
    return art == Berichtsart::kThema || art == Berichtsart::kVorlage;
}

}  // namespace

BerichtePanel::BerichtePanel(Umgebung& umgebung, QWidget* parent)
    : Panel(umgebung, parent),
      m_art(new QComboBox(this)),
      m_gegenstand(new QComboBox(this)),
      m_ebene(new QComboBox(this)),
      m_set(new QComboBox(this)),
      m_teile(new QListWidget(this)),
      m_gremium(new QLineEdit(this)),
      m_herausgeber(new QLineEdit(this)),
      m_fuer(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_zeigen(new QPushButton(tr("&Vorschau"), this)),
      m_speichern(new QPushButton(tr("&Erstellen …"), this)),
      m_abbrechen(new QPushButton(tr("Abbrechen"), this)),
      m_balken(new QProgressBar(this)),
      m_stand(new QLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(abstand(4), abstand(3), abstand(4), abstand(3));
    row->setSpacing(abstand(4));
    row->addWidget(buildWahl());
    row->addWidget(buildVorschau(), 1);
    for (auto* job : {&m_vorschau, &m_erstellen})
        connect(job, &workspace::Job::progressed, this,
                [this](double share) { m_balken->setValue(static_cast<int>(100.0 * share)); });
    connect(m_art, &QComboBox::currentIndexChanged, this, &BerichtePanel::showArt);
    for (auto* box : {m_gegenstand, m_fuer, m_ebene, m_set})
        connect(box, &QComboBox::currentIndexChanged, this, &BerichtePanel::showState);
    connect(m_zeigen, &QPushButton::clicked, this, &BerichtePanel::zeigeVorschau);
    connect(m_speichern, &QPushButton::clicked, this, &BerichtePanel::erstelle);
    connect(m_abbrechen, &QPushButton::clicked, this, [this] {
        m_vorschau.cancel();
        m_erstellen.cancel();
    });
    showArt();
}

QIcon BerichtePanel::icon() const {
    return symbol(QStringLiteral("drucken"));
}

QWidget* BerichtePanel::buildWahl() {
    auto* left = new QWidget(this);
    left->setFixedWidth(abstand(84));
    for (const auto& a : kArten)
        m_art->addItem(tr(a.titel), static_cast<int>(a.art));
    m_fuer->addItem(tr("intern"), false);
    m_fuer->addItem(tr("für die Öffentlichkeit"), true);
    m_format->addItem(tr("PDF zum Drucken und Lesen"), QStringLiteral("pdf"));
    m_format->addItem(tr("ODT zum Weiterbearbeiten"), QStringLiteral("odt"));
    m_format->addItem(tr("HTML, eine barrierefreie Datei"), QStringLiteral("html"));
    m_gremium->setPlaceholderText(tr("Jugendhilfeausschuss"));
    m_herausgeber->setPlaceholderText(tr("Kreis, Fachdienst"));
    const std::pair<QWidget*, const char*> names[] = {{m_art, "bericht_art"},
                                                      {m_gegenstand, "bericht_gegenstand"},
                                                      {m_ebene, "bericht_ebene"},
                                                      {m_set, "bericht_set"},
                                                      {m_teile, "bericht_teile"},
                                                      {m_gremium, "bericht_gremium"},
                                                      {m_herausgeber, "bericht_herausgeber"},
                                                      {m_fuer, "bericht_fuer"},
                                                      {m_format, "bericht_format"},
                                                      {m_zeigen, "bericht_vorschau"},
                                                      {m_speichern, "bericht_erstellen"},
                                                      {m_abbrechen, "bericht_abbrechen"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    for (auto* box : {m_art, m_gegenstand, m_ebene, m_set, m_fuer, m_format}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_formular = new QFormLayout;
    m_formular->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_formular->setVerticalSpacing(abstand(1));
    m_formular->addRow(tr("&Bericht"), m_art);
    m_formular->addRow(tr("&Thema"), m_gegenstand);
    m_formular->addRow(tr("&Raumebene"), m_ebene);
    m_formular->addRow(tr("&Indikatoren"), m_set);
    m_formular->addRow(tr("&Kapitel"), m_teile);
    m_formular->addRow(tr("&Gremium"), m_gremium);
    m_formular->addRow(tr("&Herausgeber"), m_herausgeber);
    m_formular->addRow(tr("Für &wen"), m_fuer);
    m_formular->addRow(tr("&Form"), m_format);
    m_teile->setMaximumHeight(abstand(48));
    m_teile->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the longest ends in …
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_zeigen);
    buttons->addWidget(m_speichern);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Berichte"), left));
    column->addLayout(m_formular);
    column->addLayout(buttons);
    column->addStretch(1);
    return left;
}

QWidget* BerichtePanel::buildVorschau() {
    auto* right = new QWidget(this);
    auto* pages = new QWidget(right);
    m_seiten = new QVBoxLayout(pages);
    m_seiten->setSpacing(abstand(3));
    m_seiten->addStretch(1);
    auto* scroll = new QScrollArea(right);
    scroll->setObjectName(QStringLiteral("bericht_seiten"));
    scroll->setAccessibleName(tr("Vorschau der ersten Seiten"));
    scroll->setWidget(pages);
    scroll->setWidgetResizable(true);
    m_stand->setObjectName(QStringLiteral("bericht_stand"));
    m_stand->setWordWrap(true);
    m_stand->setTextFormat(Qt::PlainText);
    m_balken->setRange(0, 100);
    auto* line = new QHBoxLayout;
    line->addWidget(m_stand, 1);
    line->addWidget(m_balken);
    line->addWidget(m_abbrechen);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(scroll, 1);
    return right;
}

// What can be chosen ----------------------------------------------------------------------------------------

void BerichtePanel::storeChanged() {
    m_vorschau.cancel();
    m_erstellen.cancel();
    clearSeiten();
    auto* open = umgebung().werkbank();
    m_ebene->clear();
    if (open != nullptr) {
        for (const auto* ebene : open->bestand().belegteEbenen())
            m_ebene->addItem(q(ebene->plural), static_cast<qlonglong>(ebene->id.value));
        if (const auto* usual = open->bestand().analyseEbene())
            m_ebene->setCurrentIndex(m_ebene->findData(static_cast<qlonglong>(usual->id.value)));
        connect(open, &workspace::Werkbank::themenChanged, this, [this] {
            fillGegenstand();
            fillSets();
        });
    }
    fillSets();
    showArt();
}

Berichtsart BerichtePanel::art() const {
    return static_cast<Berichtsart>(m_art->currentData().toInt());
}

void BerichtePanel::fillSets() {
    const QSignalBlocker quiet(m_set);
    const auto before = m_set->currentData();
    m_set->clear();
    m_set->addItem(tr("alle Basisindikatoren mit Werten"), 0LL);
    if (auto* open = umgebung().werkbank())
        if (const auto stamm = open->themen().stammdaten())
            for (const auto& set : (*stamm)->indikatorensets)
                m_set->addItem(q(set.name), static_cast<qlonglong>(set.id.value));
    m_set->setCurrentIndex(std::max(0, m_set->findData(before)));
}

void BerichtePanel::fillGegenstand() {
    const QSignalBlocker quiet(m_gegenstand);
    const auto before = m_gegenstand->currentData();
    m_gegenstand->clear();
    auto* open = umgebung().werkbank();
    if (open == nullptr) return;
    if (needsThema(art())) {
        if (const auto themen = open->themen().themen())
            for (const auto& thema : *themen)
                m_gegenstand->addItem(q(thema.titel), static_cast<qlonglong>(thema.id.value));
    } else if (art() == Berichtsart::kProtokoll) {
        if (auto all = open->themen().alle<Sitzungstermin>()) {
            std::ranges::sort(*all, std::greater(), &Sitzungstermin::datum);
            for (const auto& termin : *all)
                m_gegenstand->addItem(
                    QStringLiteral("%1, %2").arg(q(termin.titel), texte::datum(termin.datum)),
                    static_cast<qlonglong>(termin.id.value));
        }
    }
    m_gegenstand->setCurrentIndex(std::max(0, m_gegenstand->findData(before)));
    showState();
}

void BerichtePanel::fillTeile() {
    m_teile->clear();
    const auto add = [this](const QString& text, int value) {
        auto* item = new QListWidgetItem(text, m_teile);
        item->setData(Qt::UserRole, value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    };
    if (art() == Berichtsart::kSozialatlas)
        for (const auto& k : kKapitel)
            add(tr(k.titel), static_cast<int>(k.kapitel));
    if (art() == Berichtsart::kThema)
        for (const auto& [schritt, code] : Aufzaehlung<Schrittart>::werte)
            add(texte::titel(schritt), static_cast<int>(schritt));
}

void BerichtePanel::showArt() {
    const auto now = art();
    const bool atlas = now == Berichtsart::kSozialatlas;
    const auto row = [this](QWidget* field, bool shown, const QString& label = {}) {
        field->setVisible(shown);
        if (auto* name = qobject_cast<QLabel*>(m_formular->labelForField(field))) {
            name->setVisible(shown);
            if (!label.isEmpty()) name->setText(label);
        }
    };
    row(m_gegenstand, !atlas, now == Berichtsart::kProtokoll ? tr("&Sitzung") : tr("&Thema"));
    row(m_ebene, now != Berichtsart::kProtokoll);
    row(m_set, atlas);
    row(m_teile, atlas || now == Berichtsart::kThema, atlas ? tr("&Kapitel") : tr("Sch&ritte"));
    row(m_gremium, now == Berichtsart::kVorlage);
    fillTeile();
    fillGegenstand();
    showState();
}

void BerichtePanel::showState() {
    const auto* open = umgebung().werkbank();
    const bool whole = art() == Berichtsart::kSozialatlas || m_gegenstand->count() > 0;
    const bool public_ = m_fuer->currentData().toBool();
    const bool ready = open != nullptr && whole && !arbeitet();
    m_zeigen->setEnabled(ready);
    m_speichern->setEnabled(ready && (!public_ || open->schreibbar()));
    m_abbrechen->setVisible(arbeitet());
    m_balken->setVisible(arbeitet());
    if (arbeitet()) return;
    if (open == nullptr)
        m_stand->clear();
    else if (!whole)
        m_stand->setText(art() == Berichtsart::kProtokoll ? tr("Es gibt noch keine Sitzung.")
                                                          : tr("Es gibt noch kein Thema."));
    else if (public_ && !open->schreibbar())
        m_stand->setText(
            tr("Die Werkbank ist nur zum Lesen geöffnet: Eine Freigabe lässt sich nicht festhalten."));
    else if (m_seiten->count() <= 1)
        m_stand->setText(tr("„Vorschau“ zeigt die ersten Seiten, „Erstellen“ schreibt die Datei."));
}

Berichtswunsch BerichtePanel::wunsch() const {
    Berichtswunsch out;
    out.art = art();
    const auto id = m_gegenstand->currentData().toLongLong();
    if (needsThema(out.art)) out.thema = {id};
    if (out.art == Berichtsart::kProtokoll) out.sitzung = {id};
    out.oeffentlich = m_fuer->currentData().toBool();
    out.ebene = {m_ebene->currentData().toLongLong()};
    out.set = {m_set->currentData().toLongLong()};
    out.gremium = m_gremium->text().trimmed();
    out.texte.herausgeber = m_herausgeber->text().trimmed();
    for (int i = 0; i < m_teile->count(); ++i) {
        if (m_teile->item(i)->checkState() != Qt::Checked) continue;
        const int value = m_teile->item(i)->data(Qt::UserRole).toInt();
        if (out.art == Berichtsart::kSozialatlas)
            out.kapitel.push_back(static_cast<Kapitel>(value));
        else
            out.schritte.push_back(static_cast<Schrittart>(value));
    }
    return out;
}

// Making it -------------------------------------------------------------------------------------------------

void BerichtePanel::clearSeiten() {
    while (m_seiten->count() > 1) {
        auto* item = m_seiten->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void BerichtePanel::zeigeVorschau() {
    auto* open = umgebung().werkbank();
    if (open == nullptr) return;
    m_stand->setText(tr("Die Vorschau entsteht …"));
    m_vorschau.start(
        [store = open->pfad(), wanted = wunsch(),
         width = static_cast<int>(kSeitenbreite * devicePixelRatioF())](const Progress& progress) {
            return report::vorschauAuftrag(store, wanted, kVorschauseiten, width, progress);
        },
        [this](const Result<report::Berichtsvorschau>& made) { showVorschau(made); });
    showState();
}

void BerichtePanel::showVorschau(const Result<report::Berichtsvorschau>& vorschau) {
    clearSeiten();
    showState();
    if (!vorschau) {
        if (vorschau.error().code.errorClass != ErrorClass::kCanceled)
            m_stand->setText(texte::meldung(vorschau.error()).ganz());
        return;
    }
    int number = 0;
    for (const auto& image : vorschau->bilder) {
        auto* page = new QLabel;
        auto pixels = QPixmap::fromImage(image);
        pixels.setDevicePixelRatio(devicePixelRatioF());
        page->setPixmap(pixels);
        page->setFixedSize(pixels.deviceIndependentSize().toSize());
        page->setAccessibleName(tr("Seite %1").arg(++number));
        m_seiten->insertWidget(m_seiten->count() - 1, page, 0, Qt::AlignHCenter);
    }
    const auto pages = vorschau->seiten == 1 ? tr("1 Seite") : tr("%1 Seiten").arg(vorschau->seiten);
    QStringList words{QStringLiteral("%1: %2").arg(vorschau->titel, pages)};
    if (vorschau->seiten > number) words << tr("gezeigt sind die ersten %1").arg(number);
    if (vorschau->gesperrt > 0) words << tr("%1 Angaben gesperrt").arg(vorschau->gesperrt);
    m_stand->setText(words.join(QStringLiteral(" · ")));
}

void BerichtePanel::erstelle() {
    auto* open = umgebung().werkbank();
    if (open == nullptr) return;
    const auto suffix = m_format->currentData().toString();
    const auto about = m_gegenstand->isVisible() ? m_gegenstand->currentText() : m_art->currentText();
    const auto ziel =
        dialoge::frageNeueDatei(this, {tr("Bericht erstellen"),
                                       {},
                                       QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix),
                                       suffix,
                                       about + u'.' + suffix});
    if (ziel.isEmpty()) return;
    m_stand->setText(tr("Der Bericht entsteht …"));
    m_erstellen.start(
        [store = open->pfad(), wanted = wunsch(), ziel](const Progress& progress) {
            return report::berichtAuftrag(store, wanted, ziel, progress);
        },
        [this, ziel](const Result<report::Ergebnis>& made) { finish(made, ziel); });
    showState();
}

void BerichtePanel::finish(const Result<report::Ergebnis>& ergebnis, const QString& ziel) {
    showState();
    if (!ergebnis) {
        if (ergebnis.error().code.errorClass != ErrorClass::kCanceled)
            umgebung().zeigeFehler(ergebnis.error());
        m_stand->setText(tr("Es wurde nichts geschrieben."));
        return;
    }
    auto words = tr("Bericht gespeichert: %1").arg(QFileInfo(ziel).fileName());
    if (ergebnis->gesperrt > 0) words += tr(" (%1 Angaben gesperrt)").arg(ergebnis->gesperrt);
    m_stand->setText(words);
    umgebung().zeigeErfolg(words);
}

std::vector<Rundgangbild> BerichtePanel::rundgangbilder() {
    const auto shot = [this](const char* name, Berichtsart which, bool public_) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, which, public_]() -> QWidget* {
                                m_art->setCurrentIndex(m_art->findData(static_cast<int>(which)));
                                m_fuer->setCurrentIndex(public_ ? 1 : 0);
                                const auto wanted = wunsch();
                                showVorschau(report::vorschauAuftrag(umgebung().werkbank()->pfad(), wanted, 3,
                                                                     kSeitenbreite, {}));
                                return nullptr;
                            },
                            [this] { clearSeiten(); }};
    };
    return {shot("berichte-sozialatlas", Berichtsart::kSozialatlas, true),
            shot("berichte-thema", Berichtsart::kThema, false),
            shot("berichte-vorlage", Berichtsart::kVorlage, false),
            shot("berichte-protokoll", Berichtsart::kProtokoll, false)};
}

}  // namespace isp::gui
