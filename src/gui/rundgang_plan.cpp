// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What --rundgang shows of the main window, in the order of the rail.
#include "gui/bereiche.h"
#include "gui/dialogs/austausch_dialog.h"
#include "gui/dialogs/einfuehrung_fenster.h"
#include "gui/dialogs/export_dialog.h"
#include "gui/dialogs/handbuch_fenster.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/main_window.h"
#include "gui/rundgang_beispiel.h"

#include <QApplication>

namespace isp::gui {

namespace {

void closeModal() {
    if (auto* shown = QApplication::activeModalWidget()) shown->close();
}

}  // namespace

std::vector<Rundgangbild> MainWindow::importbilder() {
    if (!werkbank()->schreibbar()) return {};
    m_beispiele = std::make_unique<QTemporaryDir>();
    const auto file = schreibeBeispieltabelle(m_beispiele->path(), werkbank()->bestand());
    if (file.isEmpty()) return {};
    const auto picture = [this, file](const char* name, ImportDialog::Schritt step) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, file, step]() -> QWidget* {
                                auto* dialog = zeigeImport(file);
                                dialog->zeige(step);
                                return dialog;
                            },
                            closeModal};
    };
    return {picture("import-1-quelle", ImportDialog::kQuelle),
            picture("import-2-aufbau", ImportDialog::kAufbau),
            picture("import-3-zuordnung", ImportDialog::kZuordnung),
            picture("import-4-pruefung", ImportDialog::kPruefung),
            picture("import-5-unterschiede", ImportDialog::kUnterschiede),
            picture("import-6-uebernehmen", ImportDialog::kUebernehmen)};
}

std::vector<Rundgangbild> MainWindow::austauschbilder() {
    const auto folder = m_beispiele ? schreibeBeispielpaket(m_beispiele->path(), *werkbank()) : QString();
    return {Rundgangbild{QStringLiteral("austausch"),
                         [this, folder]() -> QWidget* {
                             zeigeAustausch();
                             auto* dialog = qobject_cast<AustauschDialog*>(QApplication::activeModalWidget());
                             if (dialog != nullptr && !folder.isEmpty()) dialog->zeigeOrdner(folder, false);
                             return dialog;
                         },
                         closeModal}};
}

std::vector<Rundgangbild> MainWindow::exportbilder() {
    const auto picture = [this](const char* name, const char* level, bool publicly) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, level, publicly]() -> QWidget* {
                                exportiere();
                                auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
                                const auto* ebene = werkbank()->bestand().ebene(level);
                                if (dialog != nullptr && ebene != nullptr)
                                    dialog->zeigeBeispiel("ALO", ebene->id, publicly);
                                return dialog;
                            },
                            closeModal};
    };
    auto out = std::vector{picture("exportieren", "raum", false)};
    if (werkbank()->schreibbar()) out.push_back(picture("exportieren-oeffentlich", "gemeinde", true));
    return out;
}

std::vector<Rundgangbild> MainWindow::rundgangbilder() {
    std::vector<Rundgangbild> pictures;
    for (const auto& area : bereiche()) {
        const auto show = [this, id = area.id]() -> QWidget* {
            oeffneBereich(id);
            return nullptr;
        };
        pictures.push_back({area.id, show, {}});
        for (auto& picture : panel(area.id)->rundgangbilder()) {
            picture.vorbereiten = [show, prepare = std::move(picture.vorbereiten)] {
                show();
                return prepare();
            };
            pictures.push_back(std::move(picture));
        }
    }
    for (auto& picture : importbilder())
        pictures.push_back(std::move(picture));
    for (auto& picture : exportbilder())
        pictures.push_back(std::move(picture));
    const auto dialog = [this](const char* name, void (MainWindow::*open)()) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, open]() -> QWidget* {
                                (this->*open)();
                                return QApplication::activeModalWidget();
                            },
                            closeModal};
    };
    pictures.push_back(dialog("neue-werkbank", &MainWindow::neueLeereWerkbank));
    for (auto& picture : austauschbilder())
        pictures.push_back(std::move(picture));
    pictures.push_back(dialog("personen", &MainWindow::zeigePersonen));
    pictures.push_back(dialog("geschuetzt", &MainWindow::zeigeSchutz));
    pictures.push_back({QStringLiteral("handbuch"),
                        [this]() -> QWidget* {
                            oeffneBereich(QStringLiteral("daten"));
                            zeigeHandbuch();
                            return m_handbuch;
                        },
                        [this] { delete m_handbuch; }});
    pictures.push_back({QStringLiteral("einfuehrung"),
                        [this]() -> QWidget* {
                            beginneEinfuehrung();
                            m_einfuehrung->zeige(3);
                            return nullptr;  // the window, with the frame in it
                        },
                        [this] { delete m_einfuehrung; }});
    pictures.push_back({QStringLiteral("einfuehrung-fenster"),
                        [this]() -> QWidget* {
                            beginneEinfuehrung();
                            return m_einfuehrung;
                        },
                        [this] { delete m_einfuehrung; }});
    pictures.push_back(dialog("neues", &MainWindow::zeigeNeues));
    pictures.push_back(dialog("ueber", &MainWindow::zeigeUeber));
    return pictures;
}

}  // namespace isp::gui
