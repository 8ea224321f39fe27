// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "gui/widgets/feldeditor.h"
#include "texte/meldung.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

/// From so many choices on one types to find one.
constexpr int kSucheAb = 13;
constexpr int kFilterAb = 9;
constexpr int kZeilenSichtbar = 7;
constexpr int kZeichenKombo = 14;

/// A combo box that the wheel does not change while one scrolls past it.
class RuhigeKombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus()) return QComboBox::wheelEvent(event);
        event->ignore();
    }
};

class Wahleditor : public Feldeditor {
public:
    Wahleditor(const Feldvorgabe& feld, QWidget* parent)
        : Feldeditor(parent),
          m_kombo(new RuhigeKombo(this)),
          m_keineAngabe(feld.keineAngabe),
          m_platzhalter(feld.platzhalter) {
        m_kombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_kombo->setMinimumContentsLength(kZeichenKombo);
        m_kombo->setMaxVisibleItems(16);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_kombo, 1);
        fill(feld.wahlen, {});
        connect(m_kombo, &QComboBox::currentIndexChanged, this, &Feldeditor::changed);
        connect(m_kombo, &QComboBox::activated, this, &Feldeditor::verlassen);
    }

    [[nodiscard]] QVariant wert() const override {
        if (!fehler().isEmpty()) return {};
        const int row = m_kombo->isEditable() ? rowOfText() : m_kombo->currentIndex();
        return m_kombo->itemData(row);
    }
    void setWert(const QVariant& wert) override {
        fillUnknown(wert);
        m_kombo->setCurrentIndex(rowOf(wert));
        if (m_kombo->isEditable()) {
            m_kombo->setEditText(m_kombo->itemText(m_kombo->currentIndex()));
            m_kombo->lineEdit()->setCursorPosition(0);
        }
    }
    [[nodiscard]] QString fehler() const override {
        if (!m_kombo->isEditable() || m_kombo->currentText().trimmed().isEmpty() || rowOfText() >= 0)
            return {};
        return tr("„%1“ steht nicht in der Liste. Wählen Sie einen Eintrag aus.")
            .arg(m_kombo->currentText().trimmed());
    }
    [[nodiscard]] QWidget* fokus() const override { return m_kombo; }
    void setWahlen(std::vector<Wahl> wahlen) override { fill(wahlen, wert()); }

private:
    void fill(const std::vector<Wahl>& choices, const QVariant& chosen) {
        const QSignalBlocker quiet(m_kombo);
        m_kombo->clear();
        if (m_keineAngabe) m_kombo->addItem(tr("– keine Angabe –"), QVariant());
        for (const auto& choice : choices) {
            m_kombo->addItem(choice.text, choice.schluessel);
            m_kombo->setItemData(m_kombo->count() - 1, choice.hinweis, Qt::ToolTipRole);
        }
        if (static_cast<int>(choices.size()) >= kSucheAb && !m_kombo->isEditable()) makeSearchable();
        if (!m_platzhalter.isEmpty()) {
            m_kombo->setPlaceholderText(m_platzhalter);
            if (m_kombo->isEditable()) m_kombo->lineEdit()->setPlaceholderText(m_platzhalter);
        }
        // The list may be wider than the box: names are never cut off where they are chosen.
        m_kombo->view()->setMinimumWidth(m_kombo->view()->sizeHintForColumn(0) + abstand(6));
        setWert(chosen);
    }
    void makeSearchable() {
        m_kombo->setEditable(true);
        m_kombo->setInsertPolicy(QComboBox::NoInsert);
        auto* completer = m_kombo->completer();
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::PopupCompletion);
        connect(m_kombo->lineEdit(), &QLineEdit::textChanged, this, &Feldeditor::changed);
        connect(m_kombo->lineEdit(), &QLineEdit::editingFinished, this, [this] {
            takeTyped();
            Q_EMIT verlassen();
        });
    }
    /// What was typed so far becomes the entry it can only mean.
    void takeTyped() {
        const auto typed = m_kombo->currentText().trimmed();
        if (typed.isEmpty()) {
            if (m_keineAngabe) setWert({});
            return;
        }
        if (rowOfText() >= 0) {
            m_kombo->setCurrentIndex(rowOfText());
            return;
        }
        std::vector<int> hits;
        for (int row = 0; row < m_kombo->count(); ++row)
            if (m_kombo->itemText(row).contains(typed, Qt::CaseInsensitive)) hits.push_back(row);
        if (hits.size() == 1) setWert(m_kombo->itemData(hits.front()));
    }
    [[nodiscard]] int rowOfText() const {
        return m_kombo->findText(m_kombo->currentText().trimmed(), Qt::MatchFixedString);
    }
    [[nodiscard]] int rowOf(const QVariant& key) const {
        for (int row = 0; row < m_kombo->count(); ++row)
            if (m_kombo->itemData(row) == key) return row;
        return -1;
    }
    /// A record may hold what is no longer offered: it is shown and stays until another is chosen.
    void fillUnknown(const QVariant& key) {
        if (key.isValid() && rowOf(key) < 0) m_kombo->addItem(tr("nicht mehr in der Liste"), key);
    }

    QComboBox* m_kombo;
    bool m_keineAngabe;
    QString m_platzhalter;
};

class Mehrfacheditor : public Feldeditor {
public:
    Mehrfacheditor(const Feldvorgabe& feld, QWidget* parent)
        : Feldeditor(parent),
          m_filter(new QLineEdit(this)),
          m_liste(new QListWidget(this)),
          m_zahl(new Rollenlabel(render::TextRole::kNote, {}, this)) {
        m_filter->setObjectName(QStringLiteral("filter_") + feld.schluessel);
        m_filter->setPlaceholderText(tr("Filtern"));
        m_filter->setAccessibleName(tr("%1 filtern").arg(feld.label));
        m_filter->setClearButtonEnabled(true);
        m_liste->setUniformItemSizes(true);
        m_liste->setTabKeyNavigation(false);
        m_liste->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_liste->installEventFilter(this);
        m_filter->installEventFilter(this);
        auto* head = new QHBoxLayout;
        head->addWidget(m_filter, 1);
        head->addWidget(m_zahl);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(abstand(1));
        column->addWidget(m_liste);
        column->insertLayout(0, head);
        fill(feld.wahlen, {});
        connect(m_filter, &QLineEdit::textChanged, this, [this] { applyFilter(); });
        connect(m_liste, &QListWidget::itemChanged, this, [this] {
            count();
            Q_EMIT changed();
        });
    }

    /// In the order of the list; what the record holds beside it stays at the end.
    [[nodiscard]] QVariant wert() const override {
        QVariantList chosen;
        for (int row = 0; row < m_liste->count(); ++row)
            if (m_liste->item(row)->checkState() == Qt::Checked)
                chosen.append(m_liste->item(row)->data(Qt::UserRole));
        return chosen + m_unbekannt;
    }
    void setWert(const QVariant& wert) override {
        const QSignalBlocker quiet(m_liste);
        m_unbekannt = wert.toList();
        for (int row = 0; row < m_liste->count(); ++row) {
            auto* item = m_liste->item(row);
            const bool on = m_unbekannt.removeAll(item->data(Qt::UserRole)) > 0;
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
        count();
    }
    [[nodiscard]] QWidget* fokus() const override { return m_liste; }
    void setWahlen(std::vector<Wahl> wahlen) override { fill(wahlen, wert()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange) adaptHeight();
        if (watched == m_liste && event->type() == QEvent::FocusOut) Q_EMIT verlassen();
        if (watched == m_liste && event->type() == QEvent::FocusIn && m_liste->currentRow() < 0)
            m_liste->setCurrentRow(firstShown(), QItemSelectionModel::NoUpdate);
        if (watched == m_filter && event->type() == QEvent::KeyPress)
            return filterKey(static_cast<QKeyEvent*>(event)->key());
        return Feldeditor::eventFilter(watched, event);
    }

private:
    void fill(const std::vector<Wahl>& choices, const QVariant& chosen) {
        {
            const QSignalBlocker quiet(m_liste);
            m_liste->clear();
            for (const auto& choice : choices) {
                auto* item = new QListWidgetItem(choice.text, m_liste);
                item->setData(Qt::UserRole, choice.schluessel);
                item->setToolTip(choice.hinweis);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
                item->setCheckState(Qt::Unchecked);
            }
        }
        m_filter->setVisible(static_cast<int>(choices.size()) >= kFilterAb);
        setWert(chosen);
        adaptHeight();
    }
    void adaptHeight() {
        const int rows = std::clamp(m_liste->count(), 1, kZeilenSichtbar);
        const int height = m_liste->count() > 0 ? m_liste->sizeHintForRow(0) : fontMetrics().height();
        m_liste->setFixedHeight(rows * height + 2 * m_liste->frameWidth());
    }
    void applyFilter() {
        const auto typed = m_filter->text().trimmed();
        for (int row = 0; row < m_liste->count(); ++row)
            m_liste->setRowHidden(row, !m_liste->item(row)->text().contains(typed, Qt::CaseInsensitive));
        m_liste->setCurrentRow(firstShown(), QItemSelectionModel::NoUpdate);
    }
    [[nodiscard]] int firstShown() const {
        for (int row = 0; row < m_liste->count(); ++row)
            if (!m_liste->isRowHidden(row)) return row;
        return -1;
    }
    /// Enter must not save the dialog from here, and Escape empties the filter before it closes anything.
    bool filterKey(int key) {
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return false;
        m_liste->setFocus();
        return true;
    }
    void count() {
        const auto chosen = wert().toList().size();
        m_zahl->setText(
            chosen == 0
                ? tr("nichts gewählt")
                : tr("%1 von %2 gewählt")
                      .arg(texte::zahl(static_cast<double>(chosen), 0),
                           texte::zahl(static_cast<double>(m_liste->count() + m_unbekannt.size()), 0)));
    }

    QLineEdit* m_filter;
    QListWidget* m_liste;
    QLabel* m_zahl;
    QVariantList m_unbekannt;
};

}  // namespace

Feldeditor* makeWahlEditor(const Feldvorgabe& feld, QWidget* parent) {
    return new Wahleditor(feld, parent);
}

Feldeditor* makeMehrfachEditor(const Feldvorgabe& feld, QWidget* parent) {
    return new Mehrfacheditor(feld, parent);
}

}  // namespace isp::gui
