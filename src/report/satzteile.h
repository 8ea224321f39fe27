// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From blocks to pieces. Internal to the layout.
#pragma once

#include "report/satz.h"

#include <QTextLayout>

namespace isp::report {

/// Fonts and colours of a document on paper.
class Satzstil {
public:
    explicit Satzstil(const Gestaltung& gestaltung);

    [[nodiscard]] QFont schrift(double pt, bool fett = false) const;
    [[nodiscard]] const QColor& akzent() const noexcept { return m_akzent; }
    [[nodiscard]] const render::Theme& theme() const noexcept { return m_theme; }

private:
    QString m_familie;
    QColor m_akzent;
    render::Theme m_theme;
};

/// Broken text: keeps the lines.
struct Textsatz {
    std::shared_ptr<QTextLayout> layout;
    double hoehe = 0.0;
    QColor farbe;

    [[nodiscard]] int zeilen() const { return layout->lineCount(); }
    [[nodiscard]] double zeilenhoehe(int zeile) const;
    void male(QPainter& painter, QPointF ort, int von, int bis) const;
    [[nodiscard]] std::vector<Satzverweis> verweise(const Laeufe& laeufe, int zeile) const;
};
[[nodiscard]] Textsatz setzeText(const Laeufe& laeufe, const QFont& font, const QColor& farbe,
                                 const QColor& linkfarbe, double breite,
                                 Qt::Alignment ausrichtung = Qt::AlignLeft);

using Seitenzahlen = std::shared_ptr<std::map<QString, int>>;

/// What the blocks of a document become at a width.
class Setzer {
public:
    Setzer(const Dokument& dokument, Seitenzahlen zahlen);

    [[nodiscard]] std::vector<Satzstueck> setze(const std::vector<Block>& bloecke, double breite) const;

private:
    using Stuecke = std::vector<Satzstueck>;
    void add(Stuecke& out, const Absatz& absatz, double breite) const;
    void add(Stuecke& out, const Ueberschrift& ueberschrift, double breite) const;
    void add(Stuecke& out, const Liste& liste, double breite) const;
    void add(Stuecke& out, const Tabelle& tabelle, double breite) const;
    void add(Stuecke& out, const Bild& bild, double breite) const;
    void add(Stuecke& out, const Kasten& kasten, double breite) const;
    void add(Stuecke& out, const Seitenumbruch&, double breite) const;
    void add(Stuecke& out, const Verzeichnis& verzeichnis, double breite) const;
    void add(Stuecke& out, const Nebeneinander& spalten, double breite) const;

    /// The lines of a text as pieces: neither the first nor the last stands alone.
    void addZeilen(Stuecke& out, const Laeufe& laeufe, const Textsatz& satz, double einzug,
                   double abstand) const;
    /// As the table asks for them, but so that no word, figure or date has to be broken.
    [[nodiscard]] std::vector<double> spaltenbreiten(const Tabelle& tabelle, double breite) const;
    [[nodiscard]] Satzstueck zeile(const Tabelle& tabelle, const std::vector<Tabellenzelle>& zellen,
                                   const std::vector<double>& breiten, bool kopf) const;
    void addReihe(Stuecke& out, const Tabelle& tabelle, const std::vector<Tabellenzelle>& zellen,
                  const std::vector<double>& breiten, const std::shared_ptr<const Satzstueck>& kopf) const;

    const Dokument& m_dokument;
    Satzstil m_stil;
    Seitenzahlen m_zahlen;
};

}  // namespace isp::report
