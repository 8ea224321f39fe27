// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace isp::gui {

/// A scrolling column of sections, each under a heading that opens and closes it. What is open stays so as
/// long as the column lives, also when the sections are filled anew.
class AbschnittBereich : public QScrollArea {
    Q_OBJECT

public:
    explicit AbschnittBereich(QWidget* parent = nullptr);

    /// Takes over `inhalt`. `id`: ASCII; the heading is `abschnitt_<id>`. An empty title gives a section
    /// without heading, which is always open.
    void addAbschnitt(const QString& id, const QString& titel, QWidget* inhalt, bool offen = true);
    /// A short remark behind the title: `3 Einträge`, `noch leer`.
    void setZusatz(const QString& id, const QString& zusatz);
    void setOffen(const QString& id, bool offen);
    [[nodiscard]] bool offen(const QString& id) const;
    /// Opens the section, scrolls to it and puts the focus into it.
    void zeige(const QString& id);
    [[nodiscard]] QWidget* inhalt(const QString& id) const;
    /// Above all sections, e.g. the checklist.
    void setKopf(QWidget* kopf);

Q_SIGNALS:
    void offenChanged(const QString& id, bool offen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Teil {
        QString id;
        QString titel;
        QString zusatz;
        QToolButton* kopf = nullptr;
        QWidget* inhalt = nullptr;
    };
    [[nodiscard]] const Teil* teil(const QString& id) const;
    void showKopf(const Teil& teil);
    [[nodiscard]] static QWidget* firstFocus(const Teil& teil);

    QWidget* m_flaeche;
    QVBoxLayout* m_spalte;
    std::vector<Teil> m_teile;
};

}  // namespace isp::gui
