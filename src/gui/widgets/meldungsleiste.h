// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace isp::gui {

/// The quiet bar: what went wrong with what can be done, or what succeeded with its undo. It lies over the
/// lower edge of its parent and outside of every layout, so that nothing moves under the mouse when it comes
/// and goes. A success leaves by itself, an error stays until it is closed or replaced.
class Meldungsleiste : public QFrame {
    Q_OBJECT

public:
    explicit Meldungsleiste(QWidget* parent);

    void zeigeFehler(const Error& error);
    void zeigeErfolg(const QString& text, bool rueckgaengig);
    /// Something the user should know about the open store; stays.
    void zeigeHinweis(const QString& text);
    void schliesse();
    /// The button would undo something else by now.
    void verwirfRueckgaengig();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void rueckgaengigRequested();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Art { kFehler, kErfolg, kHinweis };
    void show(Art art, const QString& satz, const QString& abhilfe, const QString& technisch);
    void showSymbol();
    /// As wide as its text, as far as there is room.
    void place();

    Art m_art = Art::kHinweis;
    QLabel* m_symbol;
    QLabel* m_text;
    QLabel* m_technisch;
    QPushButton* m_einzelheiten;
    QPushButton* m_rueckgaengig;
    QToolButton* m_schliessen;
    QTimer m_timer;
};

}  // namespace isp::gui
