// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialoge.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <optional>

namespace isp::gui::dialoge {

namespace {

struct Vorgabe {
    QString datei;
    bool ja = true;
};

std::optional<Vorgabe>& vorgabe() {
    static std::optional<Vorgabe> value;
    return value;
}

QString tr(const char* text) {
    return QCoreApplication::translate("Dialoge", text);
}

}  // namespace

QString frageDatei(QWidget* parent, const Dateifrage& frage) {
    if (vorgabe()) return vorgabe()->datei;
    return QFileDialog::getOpenFileName(parent, frage.titel, frage.ordner, frage.filter);
}

QString frageOrdner(QWidget* parent, const Dateifrage& frage) {
    if (vorgabe()) return vorgabe()->datei;
    return QFileDialog::getExistingDirectory(parent, frage.titel, frage.ordner);
}

QString frageNeueDatei(QWidget* parent, const Dateifrage& frage) {
    if (vorgabe()) return vorgabe()->datei;
    QFileDialog dialog(parent, frage.titel, frage.ordner, frage.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(frage.endung);
    dialog.selectFile(frage.vorschlag);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool bestaetige(QWidget* parent, const Rueckfrage& frage) {
    if (vorgabe()) return vorgabe()->ja;
    QMessageBox box(QMessageBox::Question, frage.titel, frage.text, QMessageBox::NoButton, parent);
    box.setInformativeText(frage.hinweis);
    auto* yes = box.addButton(frage.ja, QMessageBox::AcceptRole);
    auto* no = box.addButton(tr("Abbrechen"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

Antwort::Antwort(const QString& datei, bool ja) {
    vorgabe() = Vorgabe{datei, ja};
}

Antwort::~Antwort() {
    vorgabe().reset();
}

}  // namespace isp::gui::dialoge
