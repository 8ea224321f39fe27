// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// scripts/uebersetzung: takes the texts of the sources into the file of English words, keeps what is
// translated, drops what no source says any more, and names what is left to translate.
#include "quelltexte.h"

#include <QCoreApplication>
#include <QTextStream>
#include <exception>

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const auto file = QStringLiteral(ISP_SOURCE_DIR "/resources/sprache/isp_en.ts");
    try {
        auto texts = isp::test::sammleQuelltexte(QStringLiteral(ISP_LUPDATE), QStringLiteral(ISP_SOURCE_DIR));
        const auto known = isp::test::leseTextbuch(file);
        int left = 0;
        for (auto& [text, english] : texts) {
            if (const auto old = known.find(text); old != known.end()) english = old->second;
            const auto what = isp::test::mangel(text, english);
            if (what.isEmpty()) continue;
            ++left;
            out << what << ": " << text.text << '\n';
        }
        isp::test::schreibeTextbuch(file, texts);
        out << texts.size() << " texts, " << left << " to do\n";
    } catch (const std::exception& e) {
        QTextStream(stderr) << e.what() << '\n';
        return 1;
    }
    return 0;
}
