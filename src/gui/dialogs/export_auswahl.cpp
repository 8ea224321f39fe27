// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/export_auswahl.h"

#include "domain/text.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "texte/meldung.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kCodeRole = Qt::UserRole;

std::string codeOf(const QListWidgetItem& item) {
    return item.data(kCodeRole).toString().toStdString();
}

bool isHeading(const QListWidgetItem& item) {
    return item.data(kCodeRole).toString().isEmpty();
}

}  // namespace

ExportAuswahl::ExportAuswahl(const std::vector<models::Auswahlzeile>& zeilen, std::vector<Satz> saetze,
                             QWidget* parent)
    : QWidget(parent),
      m_saetze(std::move(saetze)),
      m_suche(new QLineEdit(this)),
      m_satz(new QComboBox(this)),
      m_liste(new QListWidget(this)),
      m_anzahl(new Rollenlabel(render::TextRole::kNote, {}, this)) {
    build(zeilen);
    connect(m_suche, &QLineEdit::textChanged, this, &ExportAuswahl::filtere);
    connect(m_liste, &QListWidget::itemChanged, this, [this] {
        showAnzahl();
        Q_EMIT changed();
    });
    connect(m_satz, &QComboBox::activated, this, [this](int index) {
        if (index > 0) setGewaehlt(m_saetze[static_cast<std::size_t>(index) - 1].codes);
    });
    showAnzahl();
}

void ExportAuswahl::build(const std::vector<models::Auswahlzeile>& zeilen) {
    m_suche->setObjectName(QStringLiteral("export_suche"));
    m_suche->setPlaceholderText(tr("Kennzahl oder Indikator suchen"));
    m_suche->setAccessibleName(m_suche->placeholderText());
    m_suche->setClearButtonEnabled(true);
    m_suche->addAction(symbol(QStringLiteral("suche")), QLineEdit::LeadingPosition);
    m_satz->setObjectName(QStringLiteral("export_satz"));
    m_satz->setAccessibleName(tr("Indikatorenset"));
    m_satz->addItem(tr("Indikatorenset wählen …"));
    for (const auto& satz : m_saetze)
        m_satz->addItem(satz.name);
    m_satz->setVisible(!m_saetze.empty());
    m_liste->setObjectName(QStringLiteral("export_codes"));
    m_liste->setAccessibleName(tr("Kennzahlen und Indikatoren"));
    for (const auto& zeile : zeilen) {
        auto* item = new QListWidgetItem(zeile.text, m_liste);
        item->setData(kCodeRole, zeile.schluessel);
        item->setToolTip(zeile.hinweis);
        if (zeile.schluessel.isEmpty()) {
            auto font = m_liste->font();
            font.setBold(true);
            item->setFont(font);
            item->setFlags(Qt::ItemIsEnabled);
            continue;
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto* all = new QPushButton(tr("&Alle"), this);
    all->setObjectName(QStringLiteral("export_alle"));
    all->setToolTip(tr("Wählt alles, was die Suche zeigt."));
    auto* none = new QPushButton(tr("&Keine"), this);
    none->setObjectName(QStringLiteral("export_keine"));
    connect(all, &QPushButton::clicked, this, [this] { setAlle(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAlle(false); });
    for (auto* button : {all, none})
        button->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_anzahl, 1);
    foot->addWidget(all);
    foot->addWidget(none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(m_suche);
    column->addWidget(m_satz);
    column->addWidget(m_liste, 1);
    column->addLayout(foot);
    new Fokusweitergabe(*this, *m_suche);
}

std::vector<std::string> ExportAuswahl::gewaehlt() const {
    std::vector<std::string> out;
    for (int i = 0; i < m_liste->count(); ++i)
        if (!isHeading(*m_liste->item(i)) && m_liste->item(i)->checkState() == Qt::Checked)
            out.push_back(codeOf(*m_liste->item(i)));
    return out;
}

void ExportAuswahl::setGewaehlt(const std::set<std::string>& codes) {
    QListWidgetItem* first = nullptr;
    {
        const QSignalBlocker quiet(m_liste);
        for (int i = 0; i < m_liste->count(); ++i) {
            auto* item = m_liste->item(i);
            if (isHeading(*item)) continue;
            const bool chosen = codes.contains(toLower(codeOf(*item)));
            item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
            if (chosen && first == nullptr) first = item;
        }
    }
    if (first != nullptr) {
        m_liste->setCurrentItem(first);
        m_liste->scrollToItem(first, QAbstractItemView::PositionAtCenter);
    }
    showAnzahl();
    Q_EMIT changed();
}

void ExportAuswahl::setAlle(bool gewaehlt) {
    {
        const QSignalBlocker quiet(m_liste);
        for (int i = 0; i < m_liste->count(); ++i) {
            auto* item = m_liste->item(i);
            if (!isHeading(*item) && (!item->isHidden() || !gewaehlt))
                item->setCheckState(gewaehlt ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_liste->viewport()->update();
    showAnzahl();
    Q_EMIT changed();
}

/// All words anywhere in the name or the code; a heading stays where something under it does.
void ExportAuswahl::filtere(const QString& text) {
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem* heading = nullptr;
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_liste->count(); ++i) {
        auto* item = m_liste->item(i);
        if (isHeading(*item)) {
            heading = item;
            item->setHidden(true);
            continue;
        }
        const QString all = item->text() + u' ' + item->data(kCodeRole).toString();
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!found);
        if (!found) continue;
        if (heading != nullptr) heading->setHidden(false);
        if (first == nullptr) first = item;
    }
    if (first != nullptr && !words.isEmpty()) m_liste->setCurrentItem(first);
}

void ExportAuswahl::showAnzahl() {
    const auto n = gewaehlt().size();
    m_anzahl->setText(n == 1 ? tr("1 gewählt")
                             : tr("%1 gewählt").arg(texte::zahl(static_cast<double>(n), 0)));
}

}  // namespace isp::gui
