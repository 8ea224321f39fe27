// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/zugang.h"

#include "gui/widgets/bildteile.h"
#include "gui/zugang_elemente.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QTabBar>
#include <QTimer>
#include <array>
#include <utility>
#include <vector>

namespace isp::gui {

namespace {

/// One part of a drawing.
class Teilzugang : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Teilzugang(QWidget& bild, int teil)
        : m_bild(&bild),
          m_teile(dynamic_cast<Bildteile*>(&bild)),
          m_teil(teil) {}

    bool isValid() const override { return !m_bild.isNull() && m_teil < m_teile->teilzahl(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_bild); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override {
        if (!isValid()) return {};
        const auto lines = m_teile->teilangaben(m_teil);
        if (which == QAccessible::Name) return lines.value(0);
        return which == QAccessible::Description ? lines.mid(1).join(QStringLiteral(", ")) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        if (!isValid()) return {};
        const auto at = m_teile->teilort(m_teil);
        return at.isEmpty() ? QRect() : QRect(m_bild->mapToGlobal(at.topLeft()), at.size());
    }

    QAccessible::State state() const override {
        QAccessible::State s;
        s.invalid = !isValid();
        if (s.invalid) return s;
        s.focusable = true;
        s.focused = m_bild->hasFocus() && m_teile->teilImFokus() == m_teil;
        s.disabled = !m_bild->isEnabled();
        s.offscreen = m_teile->teilort(m_teil).isEmpty();
        return s;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        m_bild->setFocus(Qt::OtherFocusReason);
        m_teile->fokussiereTeil(m_teil);
        if (name == pressAction()) m_teile->waehleTeil(m_teil);
    }

private:
    QPointer<QWidget> m_bild;
    Bildteile* m_teile;
    int m_teil;
};

/// A drawing with parts.
class Bildzugang : public QAccessibleWidget {
public:
    Bildzugang(QWidget& bild, Bildteile& teile)
        : QAccessibleWidget(&bild, teile.zugangsrolle()),
          m_teile(teile) {}
    ~Bildzugang() override {
        for (const auto id : m_kinder)
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text which) const override {
        const auto own = which == QAccessible::Description ? m_teile.zugangssatz() : QString();
        return own.isEmpty() ? QAccessibleWidget::text(which) : own;
    }
    int childCount() const override { return m_teile.teilzahl(); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        while (std::cmp_less_equal(m_kinder.size(), index))
            m_kinder.push_back(QAccessible::registerAccessibleInterface(
                new Teilzugang(*widget(), static_cast<int>(m_kinder.size()))));
        return QAccessible::accessibleInterface(m_kinder[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (std::size_t i = 0; i < m_kinder.size(); ++i)
            if (QAccessible::accessibleInterface(m_kinder[i]) == child) return static_cast<int>(i);
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const auto at = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i)
            if (m_teile.teilort(i).contains(at)) return child(i);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return widget()->hasFocus() ? child(m_teile.teilImFokus()) : nullptr;
    }

private:
    Bildteile& m_teile;
    mutable std::vector<QAccessible::Id> m_kinder;  ///< made when they are asked for
};

struct Rolle {
    const char* klasse;
    QAccessible::Role rolle;
};

/// Pictures without parts, whose description says what they show, and what is scrolled.
constexpr std::array kRollen = {
    Rolle{"isp::gui::BeitragsWidget", QAccessible::Chart},
    Rolle{"isp::gui::Legendenzeile", QAccessible::Graphic},
    Rolle{"isp::gui::Musterlegende", QAccessible::Graphic},
    Rolle{"isp::gui::Leinwand", QAccessible::Graphic},
    Rolle{"isp::gui::Seitenvorschau", QAccessible::Document},
    Rolle{"QScrollArea", QAccessible::Pane},
    Rolle{"QStackedWidget", QAccessible::Pane},  // else its name is its kind, at every step of the way
};

/// A plain widget as a window of its own is not called one by Qt.
bool isPlainWindow(const QWidget& widget, const QString& klasse) {
    return widget.isWindow() && klasse.startsWith(QStringLiteral("isp::gui::")) &&
           qobject_cast<const QDialog*>(&widget) == nullptr &&
           qobject_cast<const QMainWindow*>(&widget) == nullptr;
}

/// Asked with the name of the class, then with those of its bases.
QAccessibleInterface* make(const QString& klasse, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) return nullptr;
    if (auto* teile = dynamic_cast<Bildteile*>(widget)) return new Bildzugang(*widget, *teile);
    if (auto* element = makeElementzugang(*widget)) return element;
    for (const auto& bild : kRollen)
        if (klasse == QLatin1String(bild.klasse)) return new QAccessibleWidget(widget, bild.rolle);
    if (isPlainWindow(*widget, klasse)) return new QAccessibleWidget(widget, QAccessible::Window);
    return nullptr;
}

/// Who comes to a row of tabs hears which one is chosen: Qt tells of the row alone. Who comes to a field by
/// Tab hears its name: Qt marks its text before it tells that the field has the focus, and Orca, which hears
/// of the cursor first, takes that for a move within the field and is silent about where it is.
class Fokusansage : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::FocusIn || !QAccessible::isActive()) return false;
        if (auto* field = qobject_cast<QLineEdit*>(watched)) return enter(*field, *event);
        if (auto* tabs = qobject_cast<QTabBar*>(watched))
            QTimer::singleShot(0, tabs, [tabs] { meldeTeilfokus(*tabs, tabs->currentIndex()); });
        return false;
    }

private:
    static bool enter(QLineEdit& field, const QEvent& event) {
        const auto reason = static_cast<const QFocusEvent&>(event).reason();
        if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason) return false;
        QFocusEvent withoutMark(QEvent::FocusIn, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(&field, &withoutMark);
        QTimer::singleShot(0, &field, [&field] {
            if (field.hasFocus()) field.selectAll();
        });
        return true;
    }
};

}  // namespace

void richteZugangEin() {
    QAccessible::installFactory(make);
    if (auto* app = QCoreApplication::instance()) app->installEventFilter(new Fokusansage(app));
}

void meldeTeilfokus(QWidget& bild, int teil) {
    if (!bild.hasFocus() || !QAccessible::isActive()) return;
    QAccessibleEvent focused(&bild, QAccessible::Focus);
    focused.setChild(teil);
    QAccessible::updateAccessibility(&focused);
}

}  // namespace isp::gui
