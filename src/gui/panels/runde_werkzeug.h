// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sitzungsakte.h"
#include "gui/panel.h"

#include <QString>
#include <memory>
#include <vector>

namespace isp::gui {

/// What the pages of a meeting show. Replaced as a whole after every change.
struct Sitzungslage {
    Sitzungsakte akte;
    Sitzungsnamen namen;
    bool bearbeitbar = false;
};
using SitzungslagePtr = std::shared_ptr<Sitzungslage>;

/// Names of actors and Themen; empty ones where they cannot be read.
[[nodiscard]] Sitzungsnamen sitzungsnamen(Umgebung& umgebung);
/// Asks where to and writes the meetings into one calendar file.
void schreibeKalenderdatei(Umgebung& umgebung, QWidget* parent, const std::vector<Sitzungstermin>& termine);
/// Into the clipboard, as plain text.
void kopiere(Umgebung& umgebung, const QString& text, const QString& meldung);
[[nodiscard]] QString nameAus(const std::map<std::int64_t, std::string>& namen, std::int64_t id);

}  // namespace isp::gui
