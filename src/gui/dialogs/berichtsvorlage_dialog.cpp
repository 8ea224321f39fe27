// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/berichtsvorlage_dialog.h"

#include "base/speicherschutz.h"
#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panel.h"
#include "gui/theme.h"
#include "report/bilddaten.h"
#include "report/textfelder.h"
#include "report/vorlage.h"
#include "texte/berichtsworte.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <memory>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("isp::gui::Berichtsvorlage", text);
}

using V = Berichtsvorlage;

std::vector<Formularfeld<V>> felder() {
    std::vector<std::pair<Vorlagenzweck, QString>> zwecke;
    for (const auto& [zweck, code] : Aufzaehlung<Vorlagenzweck>::werte)
        zwecke.emplace_back(zweck, texte::wort(zweck));
    std::vector<Formularfeld<V>> out;
    out.push_back(textFeld<V>("name", tr("Name"), &V::name).pflicht().hoechstens(100));
    out.push_back(wahlFeld<V>("zweck", tr("Für"), &V::zweck, zwecke));
    out.push_back(abschnitt<V>(tr("Aussehen")));
    out.push_back(textFeld<V>("schrift", tr("Schrift"), &V::schrift)
                      .vorschlaege(QFontDatabase::families())
                      .platzhalter(tr("die des Systems"))
                      .hilfe(tr("Fehlt sie auf einem Rechner, nimmt der Bericht die des Systems.")));
    out.push_back(textFeld<V>("akzent", tr("Farbe der Überschriften"), &V::akzent)
                      .pflicht()
                      .hilfe(tr("Als #rrggbb; muss auf Weiß gut zu lesen sein.")));
    out.push_back(textFeld<V>("flaeche", tr("Farbe der Flächen"), &V::flaeche)
                      .pflicht()
                      .hilfe(tr("Als #rrggbb; Text muss darauf gut zu lesen sein.")));
    out.push_back(abschnitt<V>(tr("Texte"), tr("Platzhalter und Zahlenfelder füllt der Bericht aus.")));
    out.push_back(textFeld<V>("herausgeber", tr("Herausgeber"), &V::herausgeber));
    out.push_back(textFeld<V>("kopfzeile", tr("Kopfzeile"), &V::kopfzeile).platzhalter(tr("der Titel")));
    out.push_back(textFeld<V>("fusszeile", tr("Fußzeile"), &V::fusszeile));
    out.push_back(langtextFeld<V>("vorwort", tr("Vorwort"), &V::vorwort));
    out.push_back(langtextFeld<V>("schluss", tr("Impressum"), &V::schluss));
    out.push_back(textFeld<V>("teile", tr("Kapitel und Schritte"), &V::teile)
                      .platzhalter(tr("alle"))
                      .hilfe(tr("Kürzel mit Komma, zum Beispiel: methode, indikatoren, quellen.")));
    out.push_back(textFeld<V>("notiz", tr("Notiz"), &V::notiz));
    return out;
}

/// Puts text where the cursor last stood in a field of the form.
class Einfueger : public QObject {
public:
    explicit Einfueger(EintragDialog* dialog) : QObject(dialog), m_dialog(dialog) {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            const bool ours = now != nullptr && m_dialog->formular()->isAncestorOf(now);
            if (ours && (qobject_cast<QLineEdit*>(now) || qobject_cast<QPlainTextEdit*>(now))) m_feld = now;
        });
    }
    void insert(const QString& text) {
        QWidget* field =
            m_feld != nullptr ? m_feld.data() : m_dialog->formular()->editor(QStringLiteral("vorwort"));
        if (auto* line = qobject_cast<QLineEdit*>(field)) line->insert(text);
        if (auto* box = qobject_cast<QPlainTextEdit*>(field)) box->insertPlainText(text);
        if (field != nullptr) field->setFocus();
    }

private:
    EintragDialog* m_dialog;
    QPointer<QWidget> m_feld;
};

void addFeldmenue(EintragDialog* dialog, Umgebung& umgebung, QBoxLayout* row) {
    auto* inserter = new Einfueger(dialog);
    auto* button = new QPushButton(tr("Feld einfügen"), dialog);
    button->setObjectName(QStringLiteral("vorlage_feld"));
    button->setAutoDefault(false);
    auto* menu = new QMenu(button);
    QObject::connect(
        menu->addAction(tr("Zahlenfeld …")), &QAction::triggered, dialog, [&umgebung, dialog, inserter] {
            if (auto* open = umgebung.werkbank())
                frageZahlenfeld(*open, dialog, [inserter](const QString& t) { inserter->insert(t); });
        });
    menu->addSeparator();
    for (const auto& [field, meaning] : report::platzhalterliste())
        QObject::connect(menu->addAction(QStringLiteral("%1   %2").arg(meaning, field)), &QAction::triggered,
                         dialog, [inserter, text = field] { inserter->insert(text); });
    button->setMenu(menu);
    row->addWidget(button);
}

void addLogo(EintragDialog* dialog, QBoxLayout* row, const std::shared_ptr<Binaer>& logo) {
    auto* choose = new QPushButton(tr("Logo wählen …"), dialog);
    auto* remove = new QPushButton(tr("Logo entfernen"), dialog);
    auto* state = new QLabel(dialog);
    state->setObjectName(QStringLiteral("vorlage_logo_stand"));
    choose->setObjectName(QStringLiteral("vorlage_logo"));
    remove->setObjectName(QStringLiteral("vorlage_logo_weg"));
    const auto show = [=] {
        remove->setEnabled(!logo->bytes.empty());
        state->setText(logo->bytes.empty() ? tr("kein Logo")
                                           : tr("Logo: %1 Kilobyte").arg((logo->bytes.size() + 999) / 1000));
    };
    QObject::connect(choose, &QPushButton::clicked, dialog, [=] {
        const auto path = dialoge::frageDatei(
            dialog, {tr("Logo wählen"), {}, tr("Bilder (*.png *.svg *.jpg *.jpeg)"), {}, {}});
        QFile file(path);
        if (path.isEmpty()) return;
        if (const auto other = pruefeFremdeDatei(path.toStdString()); !other)
            return dialog->showError(other.error());
        const auto bytes =
            file.open(QIODevice::ReadOnly) ? file.read(static_cast<qint64>(kLogoBytes) + 1) : QByteArray();
        if (const auto good = report::pruefeLogo(bytes, QFileInfo(path).fileName()); !good)
            return dialog->showError(good.error());
        logo->bytes = bytes.toStdString();
        show();
    });
    QObject::connect(remove, &QPushButton::clicked, dialog, [=] {
        logo->bytes.clear();
        show();
    });
    for (auto* button : {choose, remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(state);
    show();
}

}  // namespace

EintragDialog* bearbeiteBerichtsvorlage(Umgebung& umgebung, QWidget* parent, const Berichtsvorlage& vorlage,
                                        std::function<void()> fertig) {
    auto logo = std::make_shared<Binaer>(vorlage.logo);
    auto* dialog = bearbeite<V>(
        parent, vorlage.id.valid() ? tr("Berichtsvorlage bearbeiten") : tr("Neue Berichtsvorlage"),
        tr("Wie die Berichte des Hauses aussehen und welche eigenen Worte darin stehen."), felder(), vorlage,
        [&umgebung, logo](V changed) -> Status {
            changed.logo = *logo;
            ISP_CHECK(report::speichereVorlage(*umgebung.werkbank(), changed));
            return {};
        },
        std::move(fertig));
    dialog->setObjectName(QStringLiteral("berichtsvorlage_dialog"));
    auto* row = new QHBoxLayout;
    row->setSpacing(abstand(2));
    addFeldmenue(dialog, umgebung, row);
    addLogo(dialog, row, logo);
    row->addStretch(1);
    if (auto* column = qobject_cast<QBoxLayout*>(dialog->layout()))
        column->insertLayout(std::max(0, column->count() - 1), row);
    return dialog;
}

}  // namespace isp::gui
