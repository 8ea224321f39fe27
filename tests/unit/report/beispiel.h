// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/dokument.h"

#include <QObject>
#include <QPainter>
#include <QTest>
#include <functional>
#include <memory>
#include <vector>

namespace isp::report::test {

/// Makes the suite of this file part of the executable: one process runs them all on one QGuiApplication.
using SuiteFactory = std::function<std::unique_ptr<QObject>()>;
inline std::vector<SuiteFactory>& suites() {
    static std::vector<SuiteFactory> all;
    return all;
}

template <typename Suite>
struct Registered {
    Registered() {
        suites().push_back([] { return std::unique_ptr<QObject>(std::make_unique<Suite>()); });
    }
};

inline Bild bild() {
    Bild out;
    out.mm = {80.0, 40.0};
    out.titel = QStringLiteral("Ein Rechteck");
    out.alternative = QStringLiteral("Ein rotes Rechteck \"mit\" <Klammern>");
    out.zeichner = [](QPainter& p, QSizeF size) { p.fillRect(QRectF(QPointF(), size), Qt::red); };
    return out;
}

inline Tabelle tabelle(int zeilen) {
    Tabelle out;
    out.titel = QStringLiteral("Werte <b>nach</b> Räumen");
    out.spalten = {{QStringLiteral("Raum"), false, 3.0}, {QStringLiteral("Wert"), true, 1.0}};
    for (int i = 0; i < zeilen; ++i)
        out.zeilen.push_back(
            {{QStringLiteral("Raum %1").arg(i), false, QStringLiteral("teil-1")}, {QString::number(i)}});
    return out;
}

/// A document with one of everything.
inline Dokument dokument(int zeilen = 5) {
    Dokument out;
    out.titel = QStringLiteral("Prüfung <script>alert(1)</script>");
    out.vermerk = QStringLiteral("intern – nicht zur Weitergabe");
    out.zeitIso = QStringLiteral("2026-11-28T08:00:00Z");
    out.deckblatt = true;
    out.add(Absatz{laeufe(out.titel), Absatzart::kTitel});
    out.add(Seitenumbruch{});
    out.add(Verzeichnis{QStringLiteral("Inhalt"), 2});
    out.add(Ueberschrift{1, QStringLiteral("Teil eins"), QStringLiteral("teil-1"), true});
    out.add(Absatz{{Lauf{QStringLiteral("Text mit "), false}, Lauf{QStringLiteral("Fettem"), true},
                    Lauf{QStringLiteral(" und Sprung"), false, QStringLiteral("teil-2")}}});
    out.add(Liste{{laeufe(QStringLiteral("eins")), laeufe(QStringLiteral("zwei"))}, true});
    out.add(tabelle(zeilen));
    out.add(bild());
    out.add(Kasten{{{QStringLiteral("12,4 %"), QStringLiteral("Quote")}}});
    out.add(Ueberschrift{3, QStringLiteral("Ein Sprung der Ebene"), QStringLiteral("tief")});
    out.add(Ueberschrift{2, QStringLiteral("Kapitel zwei"), QStringLiteral("teil-2")});
    Nebeneinander columns;
    columns.links.emplace_back(tabelle(3));
    columns.rechts.emplace_back(bild());
    out.add(std::move(columns));
    out.add(Absatz{laeufe(QStringLiteral("日本語 · Ελληνικά · العربية · \U0001F600 \x01"))});
    return out;
}

}  // namespace isp::report::test
