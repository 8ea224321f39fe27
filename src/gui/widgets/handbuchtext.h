// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/handbuch.h"

#include <QTextBrowser>

namespace isp::gui {

/// One chapter of the handbook as text with its pictures, never wider than the window. Links within the
/// handbook are told; nothing else is opened, for the program asks no network.
class Handbuchtext : public QTextBrowser {
    Q_OBJECT

public:
    explicit Handbuchtext(QWidget* parent = nullptr);

    void zeige(const Handbuchkapitel& kapitel, const QString& anker);
    /// Marks all places where the text stands and goes to the first; how many there are.
    int suche(const QString& text);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void verweisGewaehlt(const QString& verweis);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void goTo(const QString& anker);
    [[nodiscard]] QString topAnker() const;

    QString m_text;
    QString m_suche;
    int m_breite = 0;  ///< the pictures were made for
};

}  // namespace isp::gui
