// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_kennzahlwahl.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <algorithm>
#include <vector>

namespace isp::gui {

namespace {

void add(QComboBox* box, const Kennzahl& k) {
    const auto code = QString::fromStdString(k.code);
    const QString text = code + QStringLiteral(" · ") + QString::fromStdString(k.name);
    box->addItem(text, code);
}

/// What was chosen or typed: `BEV · Bevölkerung` of the list is the code in front.
QString codeIn(const QComboBox& box) {
    const auto text = box.currentText().trimmed();
    const int at = box.findText(text, Qt::MatchFixedString);
    return at >= 0 ? box.itemData(at).toString() : text;
}

}  // namespace

Kennzahlwahl::Kennzahlwahl(const models::ZuordnungModel& model, const workspace::ImportstandPtr& stand,
                           QObject* parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_stand(stand) {}

QWidget* Kennzahlwahl::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    constexpr int kVisible = 18;
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("import_kennzahlwahl"));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMaxVisibleItems(kVisible);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const auto& bestand = *m_stand->bestand;
    const auto& suggested = m_model.row(index.row()).vorschlaege;
    for (const auto id : suggested)
        if (const auto* k = bestand.kennzahl(id)) add(box, *k);
    if (box->count() > 0) box->insertSeparator(box->count());
    std::vector<const Kennzahl*> others;
    for (const auto& k : bestand.kennzahlen())
        if (std::find(suggested.begin(), suggested.end(), k.id) == suggested.end()) others.push_back(&k);
    std::sort(others.begin(), others.end(), [](const auto* a, const auto* b) { return a->code < b->code; });
    for (const auto* k : others)
        add(box, *k);
    return box;
}

void Kennzahlwahl::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    const auto code = index.data(Qt::EditRole).toString();
    const int at = box->findData(code);
    box->setCurrentIndex(at);
    if (at < 0) box->setCurrentText(code);
    box->lineEdit()->selectAll();  // the first key replaces what stands there
}

void Kennzahlwahl::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, codeIn(*qobject_cast<QComboBox*>(editor)), Qt::EditRole);
}

}  // namespace isp::gui
