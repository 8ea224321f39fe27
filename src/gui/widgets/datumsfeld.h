// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QLineEdit;
class QToolButton;

namespace isp::gui {

/// A date as it is written in German (1.3.2026, 01.03.26, 010326) or as ISO; nothing for what is no date.
[[nodiscard]] std::optional<QDate> dateFromGerman(const QString& text);

/// A date that may be empty: typed, or picked from a calendar (button or Alt+↓).
class Datumsfeld : public QWidget {
    Q_OBJECT

public:
    explicit Datumsfeld(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* zeile() const noexcept { return m_zeile; }
    /// Invalid while the box is empty or holds no date.
    [[nodiscard]] QDate datum() const;
    void setDatum(const QDate& datum);
    /// Something is written, and it is no date.
    [[nodiscard]] bool ungueltig() const;

Q_SIGNALS:
    void changed();
    void verlassen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCalendar();

    QLineEdit* m_zeile;
    QToolButton* m_knopf;
};

}  // namespace isp::gui
