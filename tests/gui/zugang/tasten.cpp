// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasten.h"

#include "gui/widgets/bildteile.h"
#include "rundweg.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QImage>
#include <QPointer>
#include <QTextBrowser>
#include <algorithm>
#include <array>

namespace isp::test {

namespace {

/// Links in a text are stops of the Tab key inside one widget.
constexpr int kMeisteVerweise = 400;

/// The mouse alone works these, because keys do the same elsewhere.
struct Ausnahme {
    const char* worin;  ///< class of a widget around it
    const char* warum;
};
constexpr std::array kAusnahmen = {
    Ausnahme{"isp::gui::KartenWidget", "die Tasten + - 0 der Karte"},
    Ausnahme{"isp::gui::Datumsfeld", "Alt+Pfeil ab im Feld"},
    Ausnahme{"isp::gui::Zeitleiste", "Pfeil links und rechts"},
    Ausnahme{"QLineEdit", "das Feld selbst"},
    Ausnahme{"QTabBar", "Pfeil links und rechts"},
    Ausnahme{"QAbstractSpinBox", "Pfeil auf und ab"},
    Ausnahme{"QComboBox", "Pfeil auf und ab"},
    Ausnahme{"QTableView", "Strg+A"},
    Ausnahme{"QScrollBar", "Bild auf und ab"},
};

bool ausgenommen(const QWidget& widget) {
    for (const auto* around = widget.parentWidget(); around != nullptr; around = around->parentWidget())
        if (std::any_of(kAusnahmen.begin(), kAusnahmen.end(),
                        [&](const Ausnahme& a) { return around->inherits(a.worin); }))
            return true;
    return false;
}

/// In a group of which one is chosen the arrow keys lead to the others.
bool inGruppe(const QAbstractButton& button) {
    return button.autoExclusive() || (button.group() != nullptr && button.group()->exclusive());
}

void tab(bool back) {
    QTest::keyClick(QApplication::focusWidget(), back ? Qt::Key_Backtab : Qt::Key_Tab,
                    back ? Qt::ShiftModifier : Qt::NoModifier);
}

/// The stops from the first one on, until it comes again; what holds the focus is told.
std::vector<QWidget*> gehe(QWidget& start, std::size_t stops, bool back, QStringList& out) {
    std::vector<QWidget*> way;
    start.setFocus(Qt::TabFocusReason);
    auto* at = QApplication::focusWidget();
    while (at != nullptr && std::find(way.begin(), way.end(), at) == way.end()) {
        way.push_back(at);
        const int tries = qobject_cast<QTextBrowser*>(at) != nullptr ? kMeisteVerweise : 1;
        for (int i = 0; i < tries && QApplication::focusWidget() == at; ++i)
            tab(back);
        if (QApplication::focusWidget() == at && stops > 1) {
            out << QStringLiteral("hält die Tab-Taste fest: ") + nennung(*at);
            break;
        }
        at = QApplication::focusWidget();
    }
    return way;
}

QString lage(QWidget& bild) {
    auto* seen = QAccessible::queryAccessibleInterface(&bild);
    auto* child = seen->focusChild();
    return seen->text(QAccessible::Description) + u'|' +
           (child != nullptr ? child->text(QAccessible::Name) : QString());
}

/// Buttons no key reaches.
void pruefeMaus(QWidget& gezeigt, QStringList& out) {
    for (auto* widget : sichtbare(gezeigt)) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button == nullptr || nimmtTab(*button) || inGruppe(*button) || ausgenommen(*button)) continue;
        if (button->focusProxy() != nullptr || !button->shortcut().isEmpty()) continue;
        out << QStringLiteral("nur mit der Maus: ") + nennung(*button);
    }
}

/// With and without the focus it has to look different.
void pruefeSichtbarkeit(QWidget& widget, QStringList& out) {
    widget.setFocus(Qt::TabFocusReason);
    const auto with = widget.grab().toImage();
    widget.clearFocus();
    const auto without = widget.grab().toImage();
    widget.setFocus(Qt::TabFocusReason);
    if (!with.isNull() && with == without) out << QStringLiteral("Fokus nicht zu sehen: ") + nennung(widget);
}

void pruefeTeile(QWidget& widget, QStringList& out) {
    auto* teile = dynamic_cast<gui::Bildteile*>(&widget);
    if (teile == nullptr || teile->teilzahl() < 2) return;
    const auto before = lage(widget);
    for (const auto key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left}) {
        QTest::keyClick(&widget, key);
        if (lage(widget) != before) return;
    }
    out << QStringLiteral("Pfeiltasten führen nicht durch die Teile: ") + nennung(widget);
}

/// Each widget is looked at in the first view that has it.
bool neu(QWidget& widget) {
    constexpr const char* kGesehen = "isp_zugang_gesehen";
    if (widget.property(kGesehen).toBool()) return false;
    widget.setProperty(kGesehen, true);
    return true;
}

using Ziele = std::vector<QPointer<QWidget>>;

void vergleiche(const Ziele& wanted, const std::vector<QWidget*>& way, const char* keys, QStringList& out) {
    for (const auto& widget : wanted) {
        // Gone or closed by a step on the way.
        if (widget.isNull() || !nimmtTab(*widget)) continue;
        if (std::find(way.begin(), way.end(), widget) == way.end())
            out << QStringLiteral("mit %1 nicht zu erreichen: %2").arg(QLatin1String(keys), nennung(*widget));
    }
}

}  // namespace

QStringList tastenmaengel(QWidget& gezeigt) {
    QStringList out;
    auto* window = gezeigt.window();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window)) return {QStringLiteral("das Fenster wird nicht aktiv")};
    // The tour beside the window has the keyboard until one goes back; the view behind it is walked without
    // it.
    for (const auto* beside : window->findChildren<QWidget*>())
        if (beside->windowType() == Qt::Tool && beside->isVisible()) return out;
    pruefeMaus(gezeigt, out);
    Ziele wanted;
    for (auto* widget : sichtbare(*window))
        if (widget != window && nimmtTab(*widget)) wanted.emplace_back(widget);
    if (wanted.empty()) return out;

    const QPointer<QWidget> before = QApplication::focusWidget();
    vergleiche(wanted, gehe(*wanted.front(), wanted.size(), false, out), "Tab", out);
    if (!wanted.front().isNull())
        vergleiche(wanted, gehe(*wanted.front(), wanted.size(), true, out), "Umschalt+Tab", out);
    for (const auto& widget : wanted) {
        if (widget.isNull() || !nimmtTab(*widget) || !neu(*widget)) continue;
        pruefeSichtbarkeit(*widget, out);
        pruefeTeile(*widget, out);
    }
    if (!before.isNull()) before->setFocus();
    return out;
}

}  // namespace isp::test
