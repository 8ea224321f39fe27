// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namen.h"

#include "gui/widgets/bildteile.h"
#include "rundweg.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QTreeView>

namespace isp::test {

namespace {

QAccessibleInterface* zugang(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget);
}

QString name(QWidget& widget) {
    return zugang(widget)->text(QAccessible::Name).trimmed();
}

/// Qt itself builds buttons into fields and bars of tabs; what they do goes by the keys of those.
bool gehoertZuQt(const QWidget& widget) {
    const auto* around = widget.parentWidget();
    return around != nullptr && (around->inherits("QLineEdit") || around->inherits("QTabBar") ||
                                 around->inherits("QAbstractSpinBox") || around->inherits("QTableView") ||
                                 around->inherits("QCalendarWidget") || around->inherits("QToolBar") ||
                                 around->inherits("QMenuBar") || around->inherits("QDialogButtonBox"));
}

bool rolleFehlt(QWidget& widget) {
    const auto role = zugang(widget)->role();
    return role == QAccessible::NoRole || role == QAccessible::Client;
}

/// A box is called by what is chosen in it: what it is for must be said beside that.
bool nurGewaehltes(QWidget& widget) {
    const auto* box = qobject_cast<QComboBox*>(&widget);
    if (box == nullptr) return false;
    return name(widget) == box->currentText().trimmed() &&
           zugang(widget)->relations(QAccessible::Label).isEmpty();
}

void pruefeBedienbares(QWidget& widget, QStringList& out) {
    const bool button = qobject_cast<QAbstractButton*>(&widget) != nullptr && !gehoertZuQt(widget);
    if (!nimmtTab(widget) && !button) return;
    if (zugang(widget) == nullptr) {
        out << QStringLiteral("ohne Zugang: ") + nennung(widget);
        return;
    }
    if (rolleFehlt(widget)) out << QStringLiteral("ohne Rolle: ") + nennung(widget);
    const bool named = !name(widget).isEmpty() || !zugang(widget)->relations(QAccessible::Label).isEmpty();
    if (!named) out << QStringLiteral("ohne Namen: ") + nennung(widget);
    if (nurGewaehltes(widget)) out << QStringLiteral("nur nach dem Gewählten genannt: ") + nennung(widget);
}

QHeaderView* kopfVon(QWidget& widget) {
    if (const auto* table = qobject_cast<QTableView*>(&widget)) return table->horizontalHeader();
    if (const auto* tree = qobject_cast<QTreeView*>(&widget)) return tree->header();
    return nullptr;
}

void pruefeKopf(QWidget& widget, QStringList& out) {
    const auto* head = kopfVon(widget);
    const auto* model = head != nullptr ? head->model() : nullptr;
    if (model == nullptr) return;
    int shown = 0;
    QStringList nameless;
    for (int column = 0; column < head->count(); ++column) {
        if (head->isSectionHidden(column)) continue;
        ++shown;
        const auto told = [&](int role) {
            return !model->headerData(column, Qt::Horizontal, role).toString().trimmed().isEmpty();
        };
        if (!told(Qt::AccessibleTextRole) && !told(Qt::DisplayRole)) nameless << QString::number(column);
    }
    // One column is named by the list itself.
    if (shown < 2) return;
    if (!nameless.isEmpty())
        out << QStringLiteral("Spalte %1 ohne Kopf: %2").arg(nameless.join(u','), nennung(widget));
}

/// A leaf of our own that is no control draws something: it has to say what.
void pruefeBild(QWidget& widget, QStringList& out) {
    const auto* teile = dynamic_cast<gui::Bildteile*>(&widget);
    const bool parts = teile != nullptr;
    const bool ours =
        QString::fromLatin1(widget.metaObject()->className()).startsWith(QStringLiteral("isp::"));
    const bool leaf = ours && widget.metaObject()->superClass() == &QWidget::staticMetaObject &&
                      widget.layout() == nullptr && widget.findChildren<QWidget*>().isEmpty();
    // What lets every click through only points at something.
    if (widget.testAttribute(Qt::WA_TransparentForMouseEvents)) return;
    if (!parts && !leaf) return;
    if (rolleFehlt(widget)) out << QStringLiteral("Bild ohne Rolle: ") + nennung(widget);
    if (name(widget).isEmpty()) out << QStringLiteral("Bild ohne Namen: ") + nennung(widget);
    const auto* seen = zugang(widget);
    if (parts && seen->text(QAccessible::Description).isEmpty())
        out << QStringLiteral("Bild ohne Text: ") + nennung(widget);
    // A drawing without parts has nothing for the mouse either.
    const bool mouse =
        parts ? teile->teilzahl() > 0 : widget.hasMouseTracking() || widget.testAttribute(Qt::WA_SetCursor);
    if (mouse && !nimmtTab(widget)) out << QStringLiteral("nur mit der Maus: ") + nennung(widget);
    for (int i = 0; i < seen->childCount(); ++i)
        if (parts && seen->child(i)->text(QAccessible::Name).isEmpty())
            out << QStringLiteral("Teil %1 ohne Namen: %2").arg(i).arg(nennung(widget));
}

}  // namespace

QStringList namensmaengel(QWidget& gezeigt) {
    QStringList out;
    for (auto* widget : sichtbare(gezeigt)) {
        pruefeBedienbares(*widget, out);
        pruefeKopf(*widget, out);
        pruefeBild(*widget, out);
    }
    return out;
}

}  // namespace isp::test
