// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QString>
#include <vector>

class QStandardItemModel;

namespace isp::gui {

/// A choice one can type into: what is typed is searched anywhere in the names, Enter takes the first hit,
/// and what fits nothing goes back to what was chosen. Entries may stand under headings.
class Suchauswahl : public QComboBox {
    Q_OBJECT

public:
    struct Eintrag {
        QString text;
        QString hinweis;
        QString schluessel;  ///< empty: a heading, cannot be chosen
        friend bool operator==(const Eintrag&, const Eintrag&) = default;
    };

    explicit Suchauswahl(QWidget* parent = nullptr);

    void setEintraege(std::vector<Eintrag> eintraege);
    void setGewaehlt(const QString& schluessel);
    [[nodiscard]] QString gewaehlt() const { return m_gewaehlt; }

Q_SIGNALS:
    /// By the user only.
    void chosen(const QString& schluessel);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(int row);
    void takeTyped();
    void restore();
    [[nodiscard]] int rowOf(const QString& schluessel) const;

    std::vector<Eintrag> m_eintraege;
    QStandardItemModel* m_model;
    QString m_gewaehlt;
};

}  // namespace isp::gui
