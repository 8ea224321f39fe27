// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/indikator.h"
#include "domain/thema.h"
#include "gui/panel.h"
#include "render/haus.h"
#include "workspace/jetzt_wichtig.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace isp::gui {

class HausWidget;
class Leerzustand;

/// The start page of an open store: the house of the Integrierte Sozialplanung, and what needs attention now.
class HausPanel : public Panel {
    Q_OBJECT

public:
    explicit HausPanel(Umgebung& umgebung, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("haus"); }
    [[nodiscard]] QString titel() const override;
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;

    [[nodiscard]] HausWidget* haus() const noexcept { return m_haus; }
    [[nodiscard]] QListWidget* wichtig() const noexcept { return m_liste; }

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    QWidget* buildHaus();
    QWidget* buildWichtig();
    QPushButton* addKnopf(QWidget* parent, const QString& id, const QString& text,
                          const std::function<void()>& handler);
    void refresh();
    void showHaus();
    void showWichtig();
    void neuesThema();
    void oeffneTeil(render::Hausteil art, qint64 id);
    void bearbeiteZielgruppe(const Zielgruppe& start);
    void bearbeiteFachplanung(const Fachplanung& start);
    void loesche(render::Hausteil art, qint64 id);
    void ordne(render::Hausteil art, const std::vector<qint64>& ids);
    void geheZu(const QListWidgetItem* item);
    void melde(const Status& status);

    HausWidget* m_haus = nullptr;
    Leerzustand* m_leer = nullptr;
    QStackedWidget* m_wichtigstapel = nullptr;
    QListWidget* m_liste = nullptr;
    std::vector<QPushButton*> m_knoepfe;
    std::vector<workspace::Wichtig> m_wichtig;
};

}  // namespace isp::gui
