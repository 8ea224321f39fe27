// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "gui/widgets/bildwidget.h"
#include "render/bildzeichen.h"
#include "render/textsatz.h"

#include <vector>

namespace isp::gui {

/// One Thema on the board.
struct Themenkarte {
    ThemaId id;
    int spalte = 0;  ///< 0…6, the step it is at
    QString titel;
    QString federfuehrung;
    QString zeile;        ///< `B · Durchlauf 2`
    QString termin;       ///< `Frist 12.10.2026`; may be empty
    QString kennzeichen;  ///< `Beispiel`, `beendet`; may be empty
    render::Schrittzeichen zeichen = render::Schrittzeichen::kOffen;
    bool ueberfaellig = false;
    bool gesperrt = false;
};

/// The Themen as cards in seven columns, one for each step. Arrow keys go between cards and columns, Enter
/// opens. As wide as its columns need to be readable: put into a scroll area.
class Thementafel : public Bildwidget {
    Q_OBJECT

public:
    explicit Thementafel(QWidget* parent = nullptr);

    /// Columns by their titles; cards in the order in which they shall stand.
    void setKarten(QStringList spalten, std::vector<Themenkarte> karten);
    [[nodiscard]] const std::vector<Themenkarte>& karten() const noexcept { return m_karten; }
    [[nodiscard]] QRect rectVon(int karte) const;
    /// The focused one; an id of 0 for none.
    [[nodiscard]] ThemaId gewaehlt() const;
    void waehleThema(ThemaId thema);
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void themaRequested(ThemaId thema);

protected:
    [[nodiscard]] int anzahl() const override { return static_cast<int>(m_karten.size()); }
    [[nodiscard]] std::optional<int> teilBei(QPointF position) const override;
    [[nodiscard]] QRect ort(int teil) const override { return rectVon(teil); }
    [[nodiscard]] QStringList angaben(int teil) const override;
    [[nodiscard]] QString satz() const override;
    void ordne() override;
    void waehle(int teil) override;
    [[nodiscard]] int naechster(int teil, int key) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Flaeche {
        QRectF rect;
        render::Textblock titel;
        render::Textblock federfuehrung;
        render::Textblock zeile;
        render::Textblock termin;
    };
    struct Spaltenkopf {
        QRectF rect;
        render::Textblock titel;
        int anzahl = 0;
    };
    [[nodiscard]] Flaeche satzVon(const Themenkarte& karte, double breite) const;
    [[nodiscard]] std::vector<int> inSpalte(int spalte) const;
    void paintKarte(QPainter& painter, int index) const;
    void paintKopf(QPainter& painter, const Spaltenkopf& kopf) const;

    QStringList m_spalten;
    std::vector<Themenkarte> m_karten;
    std::vector<Flaeche> m_flaechen;
    std::vector<Spaltenkopf> m_koepfe;
    double m_hoehe = 0.0;
};

}  // namespace isp::gui
