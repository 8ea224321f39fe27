// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "gui/sitzung.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>
#include <map>
#include <memory>

class QAction;
class QMenu;
class QStackedWidget;

namespace isp::gui {

class Bereichsleiste;
class Einstellungen;
class EinfuehrungFenster;
class HandbuchFenster;
class ImportDialog;
class Meldungsleiste;
class Startseite;
struct Handbuchstelle;
class Statuszeile;
class Warteseite;

/// The window: rail, content, quiet bar, status. Holds what is open and what every panel is given.
class MainWindow : public QMainWindow, public Umgebung {
    Q_OBJECT

public:
    /// `einstellungen` must outlive the window.
    explicit MainWindow(Einstellungen& einstellungen, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Umgebung
    [[nodiscard]] workspace::Werkbank* werkbank() const override { return m_sitzung->werkbank(); }
    [[nodiscard]] workspace::Auswahl& auswahl() const override { return m_sitzung->auswahl(); }
    void zeigeFehler(const Error& error) override;
    void zeigeErfolg(const QString& text, bool rueckgaengig = false) override;
    void oeffneBereich(const QString& id) override;
    void oeffneAnsicht(const Ansicht& ansicht) override;
    void oeffneThema(ThemaId thema) override;
    void oeffneSchritt(ThemaId thema, Schrittart schritt) override;
    void oeffneThemenseite(const QString& id) override;
    void oeffneSitzungstermin(SitzungsterminId sitzung) override;
    void oeffneAuftrag(PlanungsauftragId auftrag) override;
    [[nodiscard]] bool dunkel() const override;
    [[nodiscard]] QAction* aktion(const QString& id) const override;

    /// Shows the error and goes on with what was open. A container (.ispz) is unpacked first, for its
    /// password.
    void oeffneWerkbank(const QString& pfad);
    void oeffneTabelle(const QString& pfad);
    /// Begins the presentation that was prepared or shown last; says so where there is none.
    void zeigeLetztePraesentation();
    [[nodiscard]] Sitzung& sitzung() noexcept { return *m_sitzung; }
    /// The panel of the area, built if need be; nullptr for an unknown one.
    Panel* panel(const QString& id);
    [[nodiscard]] QString bereich() const noexcept { return m_bereich; }
    /// Something to know that nobody did wrong; stays in the quiet bar.
    void zeigeHinweis(const QString& text);
    /// Says once after an update what is new since the version used last, and notes `version`.
    void zeigeNeuesNachUmstieg(const QString& version);
    /// Every picture of --rundgang that needs an open store.
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder();

public Q_SLOTS:
    void neueWerkbank();
    void neueLeereWerkbank();
    void oeffneDemo();
    void frageUndOeffne();
    void liesTabelleEin();
    void liesOrdnerEin();
    void liesZwischenablageEin();
    void zeigeProfile();
    void exportiere();
    void zeigeVerlauf();
    void zeigeSicherungen();
    void zeigePersonen();
    void zeigeSchutz();
    void frageGeschuetzte();
    void zeigeAustausch();
    void schliesse();
    void beende();
    void macheRueckgaengig();
    void wiederhole();
    void schalteVollbild();
    void zeigeHandbuch();
    void zeigeEinfuehrung();
    void zeigeNeues();
    void zeigeUeber();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildContent();
    void connectContent();
    void rebuildContent();
    void deletePanels();
    void buildMenus();
    void buildAnsichtMenus();
    void buildSprachmenue();
    void connectSitzung();
    void showZuletzt(QMenu* menu);
    void connectSicherung();
    void bieteWiederherstellungAn(const QString& pfad, const QString& sicherung, const QString& zeitpunkt);
    void oeffneKopie(const QString& sicherung);
    void zeigeSchreibschutz();
    /// True where nothing waits to be saved, or the user gives it up.
    bool fragtUngespeichertes();
    void zeigeEntsperren(const QString& pfad);
    void storeChanged();
    void updateAktionen();
    void showBereich();
    void zeigeHandbuchZu(const QWidget* widget);
    void zeigeHandbuchAn(const Handbuchstelle& stelle);
    void beginneEinfuehrung();
    std::vector<Rundgangbild> importbilder();
    std::vector<Rundgangbild> exportbilder();
    std::vector<Rundgangbild> austauschbilder();
    void frageUndLegeAn(const workspace::AnlegeOptionen& optionen, const QString& vorschlag);
    ImportDialog* zeigeImport(const QString& pfad, Lieferungsart art = Lieferungsart::kDatei);

    Einstellungen& m_einstellungen;
    std::unique_ptr<Sitzung> m_sitzung;
    Bereichsleiste* m_leiste = nullptr;
    Meldungsleiste* m_meldungen = nullptr;
    QStackedWidget* m_stapel = nullptr;
    Startseite* m_start = nullptr;
    Warteseite* m_warten = nullptr;
    Statuszeile* m_status = nullptr;
    std::map<QString, QAction*> m_aktionen;
    std::map<QString, Panel*> m_panels;
    QString m_bereich;
    QPointer<ImportDialog> m_import;
    QPointer<HandbuchFenster> m_handbuch;
    QPointer<EinfuehrungFenster> m_einfuehrung;
    bool m_einfuehrungGewuenscht = false;             ///< as soon as the demo is open
    std::unique_ptr<QTemporaryDir> m_zwischenablage;  ///< what was read from the clipboard, as a file
    std::unique_ptr<QTemporaryDir> m_beispiele;       ///< files for the pictures of --rundgang
};

}  // namespace isp::gui
