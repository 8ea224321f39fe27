// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/merkliste.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/meldung.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

Merkliste::Merkliste(QWidget* parent)
    : QWidget(parent),
      m_summe(new Rollenlabel(render::TextRole::kNote, {}, this)),
      m_zeilen(new QWidget(this)),
      m_spalte(new QVBoxLayout(m_zeilen)) {
    m_summe->setObjectName(QStringLiteral("merkliste_summe"));
    m_spalte->setContentsMargins(0, 0, 0, 0);
    m_spalte->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    column->addWidget(m_summe);
    column->addWidget(m_zeilen);
}

void Merkliste::setKriterien(std::vector<Kriterium> kriterien) {
    if (kriterien == m_kriterien) return;
    m_kriterien = std::move(kriterien);
    int focused = -1;
    const auto old = m_zeilen->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (int i = 0; i < old.size(); ++i)
        if (old[i]->hasFocus()) focused = i;
    while (auto* item = m_spalte->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < static_cast<int>(m_kriterien.size()); ++i)
        addZeile(i);
    m_summe->setText(zusammenfassung());
    const auto now = m_zeilen->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    if (focused >= 0 && focused < now.size()) now[focused]->setFocus();
}

void Merkliste::addZeile(int index) {
    const auto& k = m_kriterien[static_cast<std::size_t>(index)];
    auto words = k.pflicht ? k.text : tr("%1 (empfohlen)").arg(k.text);
    if (!k.erfuellt && !k.hinweis.isEmpty()) words += QStringLiteral(": ") + k.hinweis;
    auto* line = new QToolButton(m_zeilen);
    line->setObjectName(QStringLiteral("kriterium_%1").arg(index));
    line->setAutoRaise(true);
    line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    line->setIcon(symbol(k.erfuellt ? QStringLiteral("haken") : QStringLiteral("kreis_offen")));
    line->setText(words);
    line->setAccessibleName(k.erfuellt ? tr("erfüllt: %1").arg(words) : tr("offen: %1").arg(words));
    line->setToolTip(k.erfuellt ? tr("Erfüllt") : tr("Noch offen. Klicken Sie, um zur Stelle zu gelangen."));
    line->setFocusPolicy(k.erfuellt ? Qt::NoFocus : Qt::StrongFocus);
    if (!k.erfuellt) {
        line->setCursor(Qt::PointingHandCursor);
        connect(line, &QToolButton::clicked, this, [this, index] { Q_EMIT kriteriumRequested(index); });
    }
    m_spalte->addWidget(line, 0, Qt::AlignLeft);
}

QString Merkliste::zusammenfassung() const {
    const auto done =
        std::count_if(m_kriterien.begin(), m_kriterien.end(), [](const Kriterium& k) { return k.erfuellt; });
    return tr("%1 von %2 erfüllt")
        .arg(texte::zahl(static_cast<double>(done), 0),
             texte::zahl(static_cast<double>(m_kriterien.size()), 0));
}

bool Merkliste::pflichtErfuellt() const {
    return std::all_of(m_kriterien.begin(), m_kriterien.end(),
                       [](const Kriterium& k) { return k.erfuellt || !k.pflicht; });
}

}  // namespace isp::gui
