// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/thema_navigation.h"

#include "base/clock.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/panels/durchlaufvergleich.h"
#include "gui/panels/kreislaufbilder.h"
#include "gui/theme.h"
#include "gui/widgets/fachplanungsbild_widget.h"
#include "gui/widgets/kreislauf_widget.h"
#include "gui/widgets/merkliste.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString durchlaufText(const Durchlauf& d) {
    const auto begin = texte::datum(d.beginn);
    return d.ende.empty() ? ThemaNavigation::tr("Durchlauf %1 · seit %2").arg(d.nummer).arg(begin)
                          : ThemaNavigation::tr("Durchlauf %1 · %2 bis %3, abgeschlossen")
                                .arg(d.nummer)
                                .arg(begin, texte::datum(d.ende));
}

}  // namespace

ThemaNavigation::ThemaNavigation(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_durchlauf(new QComboBox(this)),
      m_vergleich(new QPushButton(tr("Durchläufe vergleichen …"), this)),
      m_reiter(new QTabBar(this)),
      m_bilder(new QStackedWidget(this)),
      m_rad(new KreislaufWidget(m_bilder)),
      m_fachplanungen(new FachplanungsbildWidget(m_bilder)),
      m_merkliste(new Merkliste(this)) {
    build();
    connect(m_durchlauf, &QComboBox::activated, this, [this](int index) {
        Q_EMIT durchlaufRequested(DurchlaufId{m_durchlauf->itemData(index).toLongLong()});
    });
    connect(m_vergleich, &QPushButton::clicked, this, &ThemaNavigation::vergleiche);
    connect(m_reiter, &QTabBar::currentChanged, m_bilder, &QStackedWidget::setCurrentIndex);
    connect(m_rad, &KreislaufWidget::schrittRequested, this, [this](int index) {
        if (const auto art = schrittart(index + 1)) Q_EMIT schrittRequested(*art);
    });
    connect(m_fachplanungen, &FachplanungsbildWidget::fachplanungRequested, this,
            &ThemaNavigation::bearbeiteBeitrag);
    connect(m_merkliste, &Merkliste::kriteriumRequested, this,
            [this](int index) { Q_EMIT kriteriumRequested(m_kriterien.value(index)); });
}

void ThemaNavigation::build() {
    m_durchlauf->setObjectName(QStringLiteral("thema_durchlauf"));
    m_durchlauf->setAccessibleName(tr("Durchlauf"));
    m_vergleich->setObjectName(QStringLiteral("durchlaeufe_vergleichen"));
    m_reiter->setObjectName(QStringLiteral("thema_bild"));
    m_reiter->setAccessibleName(tr("Bild des Themas"));
    m_reiter->setDrawBase(false);
    m_reiter->setExpanding(false);
    m_reiter->addTab(tr("Kreislauf"));
    m_reiter->addTab(tr("Fachplanungen"));
    m_bilder->addWidget(m_rad);
    m_bilder->addWidget(m_fachplanungen);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(m_durchlauf);
    column->addWidget(m_vergleich, 0, Qt::AlignLeft);
    column->addWidget(m_reiter);
    column->addWidget(m_bilder, 1);
}

void ThemaNavigation::zeige(const Schrittlage& lage, Schrittart art) {
    m_lage = lage;
    showDurchlaeufe();
    m_rad->setBild(kreislaufbild(*lage.akte, *lage.stamm, lage.durchlauf, art, Clock::todayIso()));
    m_fachplanungen->setBild(fachplanungsbild(*lage.akte, m_umgebung.werkbank()->bestand().fachplanungen()));
    showMerkliste(art);
}

void ThemaNavigation::zeigeBild(Bild bild) {
    m_reiter->setCurrentIndex(bild);
}

void ThemaNavigation::showDurchlaeufe() {
    const QSignalBlocker quiet(m_durchlauf);
    m_vergleich->setVisible(m_lage.akte->durchlaeufe.size() >= 2);
    m_durchlauf->clear();
    for (const auto& d : m_lage.akte->durchlaeufe) {
        m_durchlauf->addItem(durchlaufText(d), static_cast<qlonglong>(d.id.value));
        if (d.id == m_lage.durchlauf) m_durchlauf->setCurrentIndex(m_durchlauf->count() - 1);
    }
}

void ThemaNavigation::showMerkliste(Schrittart art) {
    std::vector<Kriterium> rows;
    m_kriterien.clear();
    for (const auto& k : kriterien(*m_lage.akte, *m_lage.stamm, m_lage.durchlauf, art)) {
        m_kriterien << QString::fromUtf8(k.id.data(), static_cast<qsizetype>(k.id.size()));
        rows.push_back({texte::kriterium(k.id), k.erfuellt, texte::fehlt(k), k.pflicht});
    }
    m_merkliste->setKriterien(std::move(rows));
}

/// The aspect a Fachplanung brings in; one that does not take part yet is taken in.
void ThemaNavigation::bearbeiteBeitrag(int feld) {
    const auto& alle = m_umgebung.werkbank()->bestand().fachplanungen();
    if (!m_lage.bearbeitbar || feld < 0 || static_cast<std::size_t>(feld) >= alle.size()) return;
    const auto& fachplanung = alle[static_cast<std::size_t>(feld)];
    ThemaFachplanung start;
    start.thema = m_lage.akte->thema.id;
    start.fachplanung = fachplanung.id;
    for (const auto& beitrag : m_lage.akte->fachplanungen)
        if (beitrag.fachplanung == fachplanung.id) start = beitrag;
    std::vector<Formularfeld<ThemaFachplanung>> felder;
    felder.push_back(langtextFeld<ThemaFachplanung>("aspekt", tr("Aspekt"), &ThemaFachplanung::aspekt)
                         .zeilen(3)
                         .hilfe(tr("Was bringt die Fachplanung in das Thema ein?")));
    felder.push_back(textFeld<ThemaFachplanung>("ansprechperson", tr("Ansprechperson"),
                                                &ThemaFachplanung::ansprechperson));
    const auto save = [this](const ThemaFachplanung& b) -> Status {
        ISP_CHECK(m_umgebung.werkbank()->themen().speichere(b, tr("Mitwirkung einer Fachplanung")));
        return {};
    };
    auto* dialog =
        bearbeite<ThemaFachplanung>(this, QString::fromStdString(fachplanung.name),
                                    tr("Mitwirkung an diesem Thema"), std::move(felder), start, save, {}, 1);
    dialog->setObjectName(QStringLiteral("beitrag_dialog"));
    if (!start.id.valid()) return;
    addNeuknopf(*dialog, QStringLiteral("entfernen"), tr("Nicht mehr beteiligen"),
                [this, dialog, id = start.id] {
                    const auto gone = m_umgebung.werkbank()->themen().loesche<ThemaFachplanung>(
                        id, tr("Fachplanung nicht mehr beteiligen"));
                    if (!gone) return dialog->showError(gone.error());
                    dialog->done(QDialog::Rejected);
                });
}

void ThemaNavigation::vergleiche() {
    auto* dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("vergleich_dialog"));
    dialog->setWindowTitle(tr("Durchläufe vergleichen"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* comparison = new Durchlaufvergleich(m_umgebung, dialog);
    comparison->zeige(m_lage.akte);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(abstand(6), abstand(5), abstand(6), abstand(5));
    column->setSpacing(abstand(4));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, dialog->windowTitle(), dialog));
    column->addWidget(comparison, 1);
    column->addWidget(buttons);
    dialog->resize(window()->size() * 0.85);
    dialog->open();
}

}  // namespace isp::gui
