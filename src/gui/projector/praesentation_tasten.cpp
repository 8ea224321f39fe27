// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a presentation, of a keyboard and of a clicker.
#include "gui/projector/leinwandfenster.h"  // a QPointer wants the whole class
#include "gui/projector/praesentation.h"
#include "gui/projector/vortragsfenster.h"

#include <QKeyEvent>

namespace isp::gui {

namespace {

using P = Praesentation;

struct Taste {
    int key;
    Qt::KeyboardModifiers modifiers;
    void (*run)(P&);
};

const Taste kTasten[] = {
    {Qt::Key_Right, Qt::NoModifier, [](P& p) { p.weiter(); }},
    {Qt::Key_Down, Qt::NoModifier, [](P& p) { p.weiter(); }},
    {Qt::Key_PageDown, Qt::NoModifier, [](P& p) { p.weiter(); }},
    {Qt::Key_Space, Qt::NoModifier, [](P& p) { p.weiter(); }},
    {Qt::Key_Left, Qt::NoModifier, [](P& p) { p.zurueck(); }},
    {Qt::Key_Up, Qt::NoModifier, [](P& p) { p.zurueck(); }},
    {Qt::Key_PageUp, Qt::NoModifier, [](P& p) { p.zurueck(); }},
    {Qt::Key_Backspace, Qt::NoModifier, [](P& p) { p.zurueck(); }},
    {Qt::Key_Home, Qt::NoModifier, [](P& p) { p.geheZu(0); }},
    {Qt::Key_End, Qt::NoModifier, [](P& p) { p.geheZu(p.anzahl() - 1); }},
    {Qt::Key_B, Qt::NoModifier, [](P& p) { p.setSchwarz(!p.schwarz()); }},
    {Qt::Key_Period, Qt::NoModifier, [](P& p) { p.setSchwarz(!p.schwarz()); }},
    {Qt::Key_F, Qt::NoModifier, [](P& p) { p.setEingefroren(!p.eingefroren()); }},
    {Qt::Key_Escape, Qt::NoModifier, [](P& p) { p.beende(); }},
    {Qt::Key_Plus, Qt::NoModifier, [](P& p) { p.schrittRaum(1); }},
    {Qt::Key_Plus, Qt::ShiftModifier, [](P& p) { p.schrittRaum(1); }},
    {Qt::Key_Minus, Qt::NoModifier, [](P& p) { p.schrittRaum(-1); }},
    {Qt::Key_Right, Qt::ShiftModifier, [](P& p) { p.schrittPeriode(1); }},
    {Qt::Key_Left, Qt::ShiftModifier, [](P& p) { p.schrittPeriode(-1); }},
    {Qt::Key_E, Qt::NoModifier, [](P& p) { Q_EMIT p.eingabeRequested(false); }},
    {Qt::Key_A, Qt::NoModifier, [](P& p) { Q_EMIT p.eingabeRequested(true); }},
};

}  // namespace

bool Praesentation::taste(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int digit = event->key() - Qt::Key_0;
    if (modifiers == Qt::NoModifier && digit >= 0 && digit <= 9) {
        // A 0 alone is the whole map; inside a number it is a digit.
        if (digit == 0 && m_ziffern.isEmpty()) {
            zoomeAuf(std::nullopt);
        } else {
            m_ziffern += QString::number(digit);
            m_zifferntakt.start();
        }
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        springe();
        return true;
    }
    for (const auto& entry : kTasten) {
        if (entry.key != event->key() || entry.modifiers != modifiers) continue;
        entry.run(*this);
        return true;
    }
    return false;
}

}  // namespace isp::gui
