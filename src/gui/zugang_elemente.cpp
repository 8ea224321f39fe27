// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/zugang_elemente.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace isp::gui {

namespace {

/// Qt's own interface calls a box on Linux by what is chosen in it and leaves the accessible name out: nobody
/// would hear what is being chosen. A label is told in the name as well and not as a relation: Orca reads the
/// label then and not what is chosen.
class Wahlzugang : public QAccessibleWidget {
public:
    explicit Wahlzugang(QComboBox& box) : QAccessibleWidget(&box, QAccessible::ComboBox), m_box(box) {}

    QString text(QAccessible::Text which) const override {
        if (which == QAccessible::Value) return m_box.currentText();
        if (which != QAccessible::Name) return QAccessibleWidget::text(which);
        const auto name = purpose(), chosen = m_box.currentText();
        if (name.isEmpty() || chosen.isEmpty()) return name.isEmpty() ? chosen : name;
        return QStringLiteral("%1: %2").arg(name, chosen);
    }
    QVector<std::pair<QAccessibleInterface*, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override {
        return QAccessibleWidget::relations(match & ~QAccessible::Relation(QAccessible::Label));
    }
    int childCount() const override { return m_box.isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override {
        if (index == 0) return QAccessible::queryAccessibleInterface(m_box.view());
        return index == 1 && m_box.isEditable() ? QAccessible::queryAccessibleInterface(m_box.lineEdit())
                                                : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        if (child->object() == m_box.view()) return 0;
        return m_box.isEditable() && child->object() == m_box.lineEdit() ? 1 : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        return m_box.isEditable() && rect().contains(x, y) ? child(1) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return m_box.hasFocus() && m_box.isEditable() ? child(1) : nullptr;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString&) override {
        m_box.view()->isVisible() ? m_box.hidePopup() : m_box.showPopup();
    }

private:
    QString purpose() const {
        const auto labels = QAccessibleWidget::relations(QAccessible::Label);
        const auto* label = labels.isEmpty() ? nullptr : labels.front().first;
        const auto told = label != nullptr ? label->text(QAccessible::Name) : QString();
        return told.isEmpty() ? m_box.accessibleName() : told;
    }

    QComboBox& m_box;
};

/// Qt's own interface only toggles a button that can be checked: nothing is clicked, and the program, which
/// listens to clicks, does nothing. Here every action is a click.
class Knopfzugang : public QAccessibleWidget {
public:
    explicit Knopfzugang(QAbstractButton& button)
        : QAccessibleWidget(&button, QAccessible::Button),
          m_knopf(button) {}

    QAccessible::Role role() const override {
        if (menue() != nullptr) return QAccessible::ButtonMenu;
        if (!m_knopf.isCheckable()) return QAccessible::Button;
        const bool oneOfSeveral =
            m_knopf.autoExclusive() || (m_knopf.group() != nullptr && m_knopf.group()->exclusive());
        return oneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text which) const override {
        const auto told = QAccessibleWidget::text(which);
        if (which == QAccessible::Accelerator && told.isEmpty())
            return m_knopf.shortcut().toString(QKeySequence::NativeText);
        if (which != QAccessible::Name || !told.isEmpty()) return told;
        return m_knopf.text().remove(u'&').replace(u'\n', u' ');
    }

    QAccessible::State state() const override {
        auto s = QAccessibleWidget::state();
        s.checkable = m_knopf.isCheckable();
        s.checked = m_knopf.isChecked();
        s.pressed = m_knopf.isDown();
        if (const auto* box = qobject_cast<const QCheckBox*>(&m_knopf))
            s.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        s.hasPopup = menue() != nullptr;
        if (const auto* push = qobject_cast<const QPushButton*>(&m_knopf))
            s.defaultButton = push->isDefault();
        return s;
    }

    QStringList actionNames() const override {
        QStringList names;
        if (menue() != nullptr) names << showMenuAction();
        if (m_knopf.isCheckable()) names << toggleAction();
        return names << pressAction() << QAccessibleWidget::actionNames();
    }
    /// Later: what is clicked may open a dialog, and the answer would wait for its end.
    void doAction(const QString& name) override {
        if (!m_knopf.isEnabled()) return;
        if (!QStringList{showMenuAction(), toggleAction(), pressAction()}.contains(name))
            return QAccessibleWidget::doAction(name);
        QMetaObject::invokeMethod(&m_knopf, &QAbstractButton::click, Qt::QueuedConnection);
    }
    QStringList keyBindingsForAction(const QString& name) const override {
        const auto keys = m_knopf.shortcut().toString(QKeySequence::NativeText);
        return name == pressAction() && !keys.isEmpty() ? QStringList{keys} : QStringList();
    }

private:
    QMenu* menue() const {
        if (const auto* tool = qobject_cast<const QToolButton*>(&m_knopf)) return tool->menu();
        const auto* push = qobject_cast<const QPushButton*>(&m_knopf);
        return push != nullptr ? push->menu() : nullptr;
    }

    QAbstractButton& m_knopf;
};

}  // namespace

QAccessibleInterface* makeElementzugang(QWidget& widget) {
    if (auto* box = qobject_cast<QComboBox*>(&widget)) return new Wahlzugang(*box);
    if (auto* button = qobject_cast<QAbstractButton*>(&widget)) return new Knopfzugang(*button);
    return nullptr;
}

}  // namespace isp::gui
