// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/merkliste.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/meldung.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kSpalten = 2;

}  // namespace

Merkliste::Merkliste(QWidget* parent)
    : QWidget(parent),
      m_summe(new Rollenlabel(render::TextRole::kNote, {}, this)),
      m_zeilen(new QWidget(this)),
      m_raster(new QGridLayout(m_zeilen)) {
    m_summe->setObjectName(QStringLiteral("merkliste_summe"));
    m_raster->setContentsMargins(0, 0, 0, 0);
    m_raster->setVerticalSpacing(0);
    m_raster->setHorizontalSpacing(abstand(4));
    for (int column = 0; column < kSpalten; ++column)
        m_raster->setColumnStretch(column, 1);
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
    while (auto* item = m_raster->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_knoepfe.clear();
    for (int i = 0; i < static_cast<int>(m_kriterien.size()); ++i)
        m_knoepfe.push_back(makeZeile(i));
    arrange();
    m_summe->setText(zusammenfassung());
    const auto now = m_zeilen->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    if (focused >= 0 && focused < now.size()) now[focused]->setFocus();
}

/// What is met stands side by side where it fits, what is open on a line of its own: it has more to say.
void Merkliste::arrange() {
    const int half = (width() - m_raster->horizontalSpacing()) / kSpalten;
    int row = 0, column = 0;
    for (std::size_t i = 0; i < m_knoepfe.size(); ++i) {
        auto* line = m_knoepfe[i];
        m_raster->removeWidget(line);
        if (m_kriterien[i].erfuellt && line->sizeHint().width() <= half) {
            m_raster->addWidget(line, row, column, Qt::AlignLeft);
            column = (column + 1) % kSpalten;
            row += column == 0 ? 1 : 0;
            continue;
        }
        row += column > 0 ? 1 : 0;
        column = 0;
        m_raster->addWidget(line, row++, 0, 1, kSpalten, Qt::AlignLeft);
    }
}

void Merkliste::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) arrange();
}

QToolButton* Merkliste::makeZeile(int index) {
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
    line->setToolTip(k.erfuellt ? words : tr("%1. Klicken Sie, um zur Stelle zu gelangen.").arg(words));
    line->setFocusPolicy(k.erfuellt ? Qt::NoFocus : Qt::StrongFocus);
    if (!k.erfuellt) {
        line->setCursor(Qt::PointingHandCursor);
        connect(line, &QToolButton::clicked, this, [this, index] { Q_EMIT kriteriumRequested(index); });
    }
    line->setMinimumWidth(1);  // a long line is cut, it does not widen the window
    return line;
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
