// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/suchauswahl.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace isp::gui {

namespace {

constexpr int kSchluesselRole = Qt::UserRole + 1;

/// Headings are no answer to what was typed.
class OhneUeberschriften : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        return !sourceModel()->index(row, 0, parent).data(kSchluesselRole).toString().isEmpty();
    }
};

}  // namespace

Suchauswahl::Suchauswahl(QWidget* parent) : QComboBox(parent), m_model(new QStandardItemModel(this)) {
    setModel(m_model);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* answers = new OhneUeberschriften(this);
    answers->setSourceModel(m_model);
    auto* completer = new QCompleter(answers, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(this, &QComboBox::activated, this, &Suchauswahl::take);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(rowOf(index.data(kSchluesselRole).toString())); });
}

void Suchauswahl::setEintraege(std::vector<Eintrag> eintraege) {
    if (eintraege == m_eintraege) return;
    const QSignalBlocker quiet(this);
    m_eintraege = std::move(eintraege);
    m_model->clear();
    for (const auto& e : m_eintraege) {
        auto* item = new QStandardItem(e.text);
        item->setToolTip(e.hinweis);
        item->setData(e.schluessel, kSchluesselRole);
        if (e.schluessel.isEmpty()) {
            item->setFlags(Qt::NoItemFlags);
            auto font = this->font();
            font.setBold(true);
            item->setFont(font);
        }
        m_model->appendRow(item);
    }
    // The list may be wider than the box: names are never cut off where they are chosen.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 32);
    restore();
}

void Suchauswahl::setGewaehlt(const QString& schluessel) {
    m_gewaehlt = schluessel;
    restore();
}

int Suchauswahl::rowOf(const QString& schluessel) const {
    for (std::size_t i = 0; i < m_eintraege.size(); ++i)
        if (!schluessel.isEmpty() && m_eintraege[i].schluessel == schluessel) return static_cast<int>(i);
    return -1;
}

void Suchauswahl::restore() {
    const QSignalBlocker quiet(this);
    const int row = rowOf(m_gewaehlt);
    setCurrentIndex(row);
    setEditText(row < 0 ? QString() : itemText(row));
    if (lineEdit() != nullptr) lineEdit()->setCursorPosition(0);
    setToolTip(row < 0 ? QString() : m_eintraege[static_cast<std::size_t>(row)].hinweis);
}

void Suchauswahl::take(int row) {
    if (row < 0 || m_eintraege[static_cast<std::size_t>(row)].schluessel.isEmpty()) return restore();
    const auto& key = m_eintraege[static_cast<std::size_t>(row)].schluessel;
    const bool changed = key != m_gewaehlt;
    setGewaehlt(key);
    if (changed) Q_EMIT chosen(key);
}

void Suchauswahl::takeTyped() {
    const auto typed = lineEdit()->text().trimmed();
    if (typed.isEmpty()) return restore();
    const int exact = findText(typed, Qt::MatchFixedString);
    if (exact >= 0) return take(exact);
    completer()->setCompletionPrefix(typed);
    if (!completer()->setCurrentRow(0)) return restore();
    take(rowOf(completer()->currentIndex().data(kSchluesselRole).toString()));
}

void Suchauswahl::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) restore();
}

void Suchauswahl::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        completer()->popup()->hide();
        return takeTyped();
    }
    if (event->key() == Qt::Key_Escape && lineEdit()->text() != itemText(rowOf(m_gewaehlt))) return restore();
    QComboBox::keyPressEvent(event);
}

}  // namespace isp::gui
