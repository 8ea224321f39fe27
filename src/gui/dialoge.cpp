// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialoge.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>
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

/// Icons and types by the name of a file alone. Qt's own provider opens each file of a folder to look what it
/// is, and closing any handle of an open store drops all POSIX locks SQLite holds on it: another program
/// could then take its WAL away, and with it what was saved since.
class Namenssymbole : public QFileIconProvider {
public:
    QIcon icon(const QFileInfo& info) const override {
        return QFileIconProvider::icon(info.isDir() ? Folder : File);
    }
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QString type(const QFileInfo& info) const override {
        return info.isDir() ? tr("Ordner") : info.suffix().toUpper();
    }
};

QString chosen(QFileDialog& dialog) {
    Namenssymbole symbols;
    dialog.setIconProvider(&symbols);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace

QString frageDatei(QWidget* parent, const Dateifrage& frage) {
    if (vorgabe()) return vorgabe()->datei;
    QFileDialog dialog(parent, frage.titel, frage.ordner, frage.filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosen(dialog);
}

QString frageOrdner(QWidget* parent, const Dateifrage& frage) {
    if (vorgabe()) return vorgabe()->datei;
    QFileDialog dialog(parent, frage.titel, frage.ordner);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosen(dialog);
}

QString frageNeueDatei(QWidget* parent, const Dateifrage& frage) {
    if (vorgabe()) return vorgabe()->datei;
    QFileDialog dialog(parent, frage.titel, frage.ordner, frage.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(frage.endung);
    dialog.selectFile(frage.vorschlag);
    return chosen(dialog);
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
