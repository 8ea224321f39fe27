// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/neuerungen.h"

#include "base/log.h"

#include <QFile>
#include <algorithm>
#include <iterator>

namespace isp::gui {

std::vector<Neuerung> leseNeuerungen(const QString& markdown) {
    std::vector<Neuerung> out;
    bool inVersion = false;
    for (const auto& line : markdown.split(u'\n')) {
        if (!line.startsWith(QStringLiteral("## "))) {
            if (inVersion) out.back().text += line + QStringLiteral("\n");
            continue;
        }
        const auto title = line.mid(3).trimmed();
        const auto version = QVersionNumber::fromString(title.section(u' ', 0, 0));
        inVersion = !version.isNull();
        if (inVersion) out.push_back({version, title, {}});
    }
    for (auto& entry : out)
        entry.text = entry.text.trimmed();
    std::stable_sort(out.begin(), out.end(),
                     [](const Neuerung& a, const Neuerung& b) { return a.version > b.version; });
    return out;
}

std::vector<Neuerung> mitgelieferteNeuerungen() {
    QFile file(QStringLiteral(":/handbuch/neues.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        log::error("gui", "no neues.md");
        return {};
    }
    return leseNeuerungen(QString::fromUtf8(file.readAll()));
}

std::vector<Neuerung> neuSeit(const std::vector<Neuerung>& alle, const QVersionNumber& zuletzt,
                              const QVersionNumber& jetzt) {
    std::vector<Neuerung> out;
    std::copy_if(alle.begin(), alle.end(), std::back_inserter(out),
                 [&](const Neuerung& n) { return n.version > zuletzt && n.version <= jetzt; });
    return out;
}

}  // namespace isp::gui
