// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tastatur.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

namespace isp::test {

namespace {

/// More stops than any page has.
constexpr int kHoechstens = 600;

QString nameOf(const QWidget* widget) {
    if (widget == nullptr) return QStringLiteral("(nichts)");
    const auto name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name;
}

/// The widget itself, or the part of a compound one that takes the keys for it.
bool isNamed(const QWidget* widget, const QString& name) {
    if (widget->objectName() == name) return true;
    const auto* whole = widget->parentWidget();
    return whole != nullptr && whole->objectName() == name && whole->focusProxy() == widget;
}

}  // namespace

/// The window that takes the keys: the dialog in front, else the main window.
QWidget* Tastatur::top() const {
    auto* modal = QApplication::activeModalWidget();
    return modal != nullptr ? modal : &m_probe.fenster();
}

QWidget* Tastatur::ziel() {
    if (auto* popup = QApplication::activePopupWidget()) return popup;
    auto* window = top();
    if (QApplication::activeWindow() != window) {  // no window manager here gives it back after a dialog
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window);
    }
    auto* focus = QApplication::focusWidget();
    return focus != nullptr && window->isAncestorOf(focus) ? focus : window;
}

void Tastatur::druecke(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(ziel(), key, modifiers);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Tastatur::tippe(const QString& text) {
    druecke(Qt::Key_A, Qt::ControlModifier);
    druecke(Qt::Key_Delete);
    // QTest::keyClicks() knows no umlauts.
    for (const auto c : text)
        QTest::sendKeyEvent(QTest::Click, ziel(), static_cast<Qt::Key>(c.toUpper().unicode()), QString(c),
                            Qt::NoModifier);
}

bool Tastatur::erreicht(const QString& name) {
    const QWidget* first = nullptr;
    for (int i = 0; i < kHoechstens; ++i) {
        const auto* focus = ziel();
        if (isNamed(focus, name)) return true;
        if (focus == first && i > 1) return false;  // once round
        if (first == nullptr && focus != top()) first = focus;
        druecke(Qt::Key_Tab);
    }
    return false;
}

void Tastatur::zu(const QString& name) {
    if (erreicht(name)) return;
    QStringList stops;
    for (int i = 0; i < 80; ++i) {
        stops << nameOf(ziel());
        druecke(Qt::Key_Tab);
    }
    const auto* widget = top()->findChild<QWidget*>(name);
    qFatal("Tab does not lead to %s (%s); stops: %s", qPrintable(name),
           widget == nullptr      ? "there is none"
           : !widget->isVisible() ? "hidden"
           : !widget->isEnabled() ? "disabled"
                                  : "there",
           qPrintable(stops.join(u' ')));
}

void Tastatur::knopf(const QString& name) {
    zu(name);
    druecke(Qt::Key_Space);
}

QDialog* Tastatur::dialog(const QString& name) {
    QDialog* found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        found = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        return found != nullptr && found->objectName() == name;
    });
    if (!came)
        qFatal("no dialog %s but %s; %s", qPrintable(name), qPrintable(nameOf(found)),
               qPrintable(m_probe.meldung()));
    return found;
}

/// A choice: by writing where it can be searched, else by going through it.
void Tastatur::waehle(const QString& wert) {
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    if (box->isEditable()) {
        tippe(wert);
        if (QApplication::activePopupWidget() != nullptr) druecke(Qt::Key_Escape);  // the proposals
        return;
    }
    druecke(Qt::Key_Home);
    for (int i = 0; i < box->count() && !box->currentText().startsWith(wert); ++i)
        druecke(Qt::Key_Down);
    if (!box->currentText().startsWith(wert))
        qFatal("%s does not offer %s", qPrintable(nameOf(box)), qPrintable(wert));
}

void Tastatur::feld(const QString& schluessel, const QString& wert) {
    zu(QStringLiteral("feld_") + schluessel);
    auto* editor = QApplication::focusWidget();
    if (qobject_cast<QComboBox*>(editor) != nullptr) return waehle(wert);
    if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        if (box->isChecked() != (wert == QStringLiteral("ja"))) druecke(Qt::Key_Space);
        return;
    }
    tippe(wert);
}

void Tastatur::hake(const QString& schluessel, const QString& wert) {
    zu(QStringLiteral("feld_") + schluessel);
    auto* list = qobject_cast<QListWidget*>(QApplication::focusWidget());
    druecke(Qt::Key_Home);
    for (int i = 0; i < list->count() && !list->currentItem()->text().startsWith(wert); ++i)
        druecke(Qt::Key_Down);
    if (!list->currentItem()->text().startsWith(wert))
        qFatal("%s does not offer %s", qPrintable(nameOf(list)), qPrintable(wert));
    if (list->currentItem()->checkState() != Qt::Checked) druecke(Qt::Key_Space);
    if (list->currentItem()->checkState() != Qt::Checked) qFatal("Space does not tick %s", qPrintable(wert));
}

QString Tastatur::speichereVergeblich() {
    druecke(Qt::Key_Return, Qt::ControlModifier);
    QStringList errors;
    for (const auto* label : top()->findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(QStringLiteral("⚠ "))) errors << label->text();
    if (qobject_cast<QDialog*>(top()) == nullptr) qFatal("saved what should have been refused");
    return errors.join(u' ');
}

void Tastatur::speichere() {
    const auto name = nameOf(top());
    auto* before = top();
    druecke(Qt::Key_Return, Qt::ControlModifier);
    if (top() != before) return;
    qFatal("%s does not close: %s", qPrintable(name), qPrintable(speichereVergeblich()));
}

void Tastatur::neu(const QString& liste, const QString& dialogname) {
    auto* table = m_probe.finde<QTableView>(qPrintable(liste + QStringLiteral("_tabelle")));
    if (table->isVisible()) {
        zu(table->objectName());
        druecke(Qt::Key_Insert);
    } else {
        knopf(liste + QStringLiteral("_leer_knopf"));
    }
    dialog(dialogname);
}

void Tastatur::zeile(const QString& liste, const QString& text, Qt::Key key) {
    zu(liste);
    auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
    const auto matches = [&] {
        const auto* model = table->model();
        for (int c = 0; c < model->columnCount(); ++c)
            if (model->index(table->currentIndex().row(), c).data().toString().contains(text)) return true;
        return false;
    };
    druecke(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < table->model()->rowCount() && !matches(); ++i)
        druecke(Qt::Key_Down);
    if (!matches()) qFatal("%s has no row %s", qPrintable(liste), qPrintable(text));
    druecke(key);
}

/// A button may run its menu in a loop of its own: what is pressed in it waits there already.
void Tastatur::menue(const QString& knopf, const QString& worte) {
    zu(knopf);
    bool done = false;
    QTimer::singleShot(0, &m_probe.fenster(), [&] {
        waehleImMenue(worte);
        done = true;
    });
    druecke(Qt::Key_Space);
    if (!QTest::qWaitFor([&] { return done; })) qFatal("%s opens no menu", qPrintable(knopf));
}

void Tastatur::waehleImMenue(const QString& worte) {
    [[maybe_unused]] const bool came =
        QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; });
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr) qFatal("no menu is open");
    for (int i = 0; i < menu->actions().size(); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() == nullptr || !menu->activeAction()->text().startsWith(worte)) continue;
        QTest::keyClick(menu, Qt::Key_Return);
        return;
    }
    qFatal("the menu does not offer %s", qPrintable(worte));
}

void Tastatur::reiter(const QString& name, const QString& text) {
    zu(name);
    auto* tabs = qobject_cast<QTabBar*>(QApplication::focusWidget());
    // A page may take the focus as soon as its tab is in front.
    const auto step = [&](Qt::Key key) {
        if (QApplication::focusWidget() != tabs) zu(name);
        druecke(key);
    };
    for (int i = 0; i < tabs->count() && tabs->currentIndex() > 0; ++i)
        step(Qt::Key_Left);
    for (int i = 0; i < tabs->count() && !tabs->tabText(tabs->currentIndex()).startsWith(text); ++i)
        step(Qt::Key_Right);
    if (!tabs->tabText(tabs->currentIndex()).startsWith(text))
        qFatal("%s has no tab %s", qPrintable(name), qPrintable(text));
}

}  // namespace isp::test
