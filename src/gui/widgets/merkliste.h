// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace isp::gui {

/// One criterion by which a step is done.
struct Kriterium {
    QString text;
    bool erfuellt = false;
    QString hinweis;      ///< what is still to be done; shown while it is open
    bool pflicht = true;  ///< false: recommended, the step can be closed without it

    friend bool operator==(const Kriterium&, const Kriterium&) = default;
};

/// The checklist of a step, ticked by the program: what is met and what is open, in symbols and words. An
/// open criterion can be clicked (or Enter) to get to the place where it is met.
class Merkliste : public QWidget {
    Q_OBJECT

public:
    explicit Merkliste(QWidget* parent = nullptr);

    void setKriterien(std::vector<Kriterium> kriterien);
    [[nodiscard]] const std::vector<Kriterium>& kriterien() const noexcept { return m_kriterien; }
    /// `5 von 7 erfüllt`
    [[nodiscard]] QString zusammenfassung() const;
    /// Are all the required ones met?
    [[nodiscard]] bool pflichtErfuellt() const;

Q_SIGNALS:
    /// The user wants to get to where this one is met; counts from 0.
    void kriteriumRequested(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QToolButton* makeZeile(int index);
    void arrange();

    std::vector<Kriterium> m_kriterien;
    QLabel* m_summe;
    QWidget* m_zeilen;
    std::vector<QToolButton*> m_knoepfe;
    QGridLayout* m_raster;
};

}  // namespace isp::gui
