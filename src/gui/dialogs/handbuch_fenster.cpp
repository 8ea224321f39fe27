// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/handbuch_fenster.h"

#include "gui/theme.h"
#include "gui/widgets/handbuchtext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kDatei = Qt::UserRole;
constexpr int kAnker = Qt::UserRole + 1;

QToolButton* knopf(const QString& text, const QKeySequence& keys, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    button->setAutoRaise(true);
    return button;
}

}  // namespace

HandbuchFenster::HandbuchFenster(QWidget* parent) : QWidget(parent, Qt::Window) {
    setObjectName(QStringLiteral("handbuch_fenster"));
    setWindowTitle(tr("Handbuch"));
    build();
    fillInhalt();
    updateKnoepfe();
    resize(abstand(260), abstand(170));
}

void HandbuchFenster::build() {
    m_suche = new QLineEdit(this);
    m_suche->setObjectName(QStringLiteral("handbuch_suche"));
    m_suche->setPlaceholderText(tr("Im Handbuch suchen"));
    m_suche->setAccessibleName(m_suche->placeholderText());
    m_suche->setClearButtonEnabled(true);
    m_treffer = new Rollenlabel(render::TextRole::kNote, {}, this);
    m_treffer->setObjectName(QStringLiteral("handbuch_treffer"));
    m_treffer->hide();
    m_inhalt = new QTreeWidget(this);
    m_inhalt->setObjectName(QStringLiteral("handbuch_inhalt"));
    m_inhalt->setAccessibleName(tr("Inhalt"));
    m_inhalt->setHeaderHidden(true);
    m_inhalt->setFrameShape(QFrame::NoFrame);
    m_zurueck = knopf(tr("← Zurück"), QKeySequence(Qt::ALT | Qt::Key_Left), this);
    m_zurueck->setObjectName(QStringLiteral("handbuch_zurueck"));
    m_vor = knopf(tr("Vor →"), QKeySequence(Qt::ALT | Qt::Key_Right), this);
    m_text = new Handbuchtext(this);

    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(abstand(3), abstand(3), 0, abstand(3));
    leftColumn->addWidget(m_suche);
    leftColumn->addWidget(m_treffer);
    leftColumn->addWidget(m_inhalt, 1);
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, abstand(3), 0, 0);
    rightColumn->setSpacing(abstand(1));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(abstand(3), 0, abstand(3), 0);
    row->addWidget(m_zurueck);
    row->addWidget(m_vor);
    row->addStretch(1);
    rightColumn->addLayout(row);
    rightColumn->addWidget(m_text, 1);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({abstand(70), abstand(190)});
    splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connectTeile();
}

void HandbuchFenster::connectTeile() {
    connect(m_zurueck, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_vor, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_text, &Handbuchtext::verweisGewaehlt, this, &HandbuchFenster::follow);
    connect(m_suche, &QLineEdit::textChanged, this, &HandbuchFenster::search);
    connect(m_inhalt, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        zeige({item->data(0, kDatei).toString(), item->data(0, kAnker).toString()});
    });
    connect(m_inhalt, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        zeige({item->data(0, kDatei).toString(), item->data(0, kAnker).toString()});
    });
    for (const auto& [key, by] : {std::pair{Qt::Key_Left, -1}, std::pair{Qt::Key_Right, 1}}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_suche, qOverload<>(&QWidget::setFocus));
}

void HandbuchFenster::fillInhalt() {
    for (const auto& k : handbuch()) {
        auto* chapter = new QTreeWidgetItem(m_inhalt, {k.titel});
        chapter->setData(0, kDatei, k.datei);
        for (const auto& section : k.abschnitte) {
            if (section.ebene != 2) continue;
            auto* item = new QTreeWidgetItem(chapter, {section.titel});
            item->setData(0, kDatei, k.datei);
            item->setData(0, kAnker, section.anker);
            item->setToolTip(0, section.titel);
        }
    }
}

void HandbuchFenster::zeige(const Handbuchstelle& stelle) {
    if (handbuchkapitel(stelle.datei) == nullptr) return;
    const bool same = !m_weg.empty() && m_weg[m_hier] == stelle;
    if (!same) {
        if (!m_weg.empty()) m_weg.resize(m_hier + 1);
        m_weg.push_back(stelle);
        m_hier = m_weg.size() - 1;
    }
    open(stelle);
}

void HandbuchFenster::open(const Handbuchstelle& stelle) {
    const auto* chapter = handbuchkapitel(stelle.datei);
    m_stelle = stelle;
    m_text->zeige(*chapter, stelle.anker);
    setWindowTitle(tr("%1 – Handbuch").arg(chapter->titel));
    updateKnoepfe();
    markInhalt();
}

/// Only what lies in the handbook: the program asks no network.
void HandbuchFenster::follow(const QString& verweis) {
    zeige(handbuchziel(verweis, m_stelle.datei));
}

void HandbuchFenster::step(int by) {
    const auto next = static_cast<std::ptrdiff_t>(m_hier) + by;
    if (next < 0 || next >= std::ssize(m_weg)) return;
    m_hier = static_cast<std::size_t>(next);
    open(m_weg[m_hier]);
}

void HandbuchFenster::updateKnoepfe() {
    m_zurueck->setEnabled(m_hier > 0);
    m_vor->setEnabled(m_hier + 1 < m_weg.size());
}

void HandbuchFenster::markInhalt() {
    for (int i = 0; i < m_inhalt->topLevelItemCount(); ++i) {
        auto* chapter = m_inhalt->topLevelItem(i);
        const bool here = chapter->data(0, kDatei).toString() == m_stelle.datei;
        chapter->setExpanded(here);
        if (!here) continue;
        auto* current = chapter;
        for (int c = 0; c < chapter->childCount(); ++c)
            if (chapter->child(c)->data(0, kAnker).toString() == m_stelle.anker) current = chapter->child(c);
        m_inhalt->setCurrentItem(current);
    }
}

/// Chapters without a hit are hidden; the first with one is shown.
void HandbuchFenster::search() {
    const auto wanted = m_suche->text().trimmed();
    int chapters = 0;
    const Handbuchkapitel* first = nullptr;
    bool currentHas = false;
    for (int i = 0; i < m_inhalt->topLevelItemCount(); ++i) {
        auto* item = m_inhalt->topLevelItem(i);
        const auto* k = handbuchkapitel(item->data(0, kDatei).toString());
        const bool hit = wanted.isEmpty() || k->text.contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!hit);
        if (!hit || wanted.isEmpty()) continue;
        ++chapters;
        if (first == nullptr) first = k;
        currentHas = currentHas || k->datei == m_stelle.datei;
    }
    m_treffer->setVisible(!wanted.isEmpty());
    m_treffer->setText(chapters == 0   ? tr("Nichts gefunden")
                       : chapters == 1 ? tr("in 1 Kapitel")
                                       : tr("in %1 Kapiteln").arg(chapters));
    if (first != nullptr && !currentHas) zeige({first->datei, {}});
    m_text->suche(wanted);
}

void HandbuchFenster::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace isp::gui
