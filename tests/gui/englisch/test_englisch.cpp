// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/panel.h"
#include "gui/sprache.h"
#include "gui/theme.h"
#include "quelltexte.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <map>

using namespace isp;
using test::Fensterprobe;

namespace {

QString bare(QString text) {
    return text.remove(u'&').trimmed();
}

/// Whatever a widget says of itself; what lies in the rows of a table is data.
QStringList wordsOf(const QWidget* widget) {
    QStringList out = {widget->toolTip(), widget->accessibleName(), widget->windowTitle()};
    if (const auto* label = qobject_cast<const QLabel*>(widget)) out << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) out << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) out << line->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        for (int i = 0; i < box->count(); ++i)
            out << box->itemText(i);
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            out << tabs->tabText(i);
    if (const auto* table = qobject_cast<const QTableView*>(widget); table != nullptr && table->model())
        for (int i = 0; i < table->model()->columnCount(); ++i)
            out << table->model()->headerData(i, Qt::Horizontal).toString();
    for (const auto* action : widget->actions())
        out << action->text() << action->toolTip();
    return out;
}

}  // namespace

class EnglischTest : public QObject {
    Q_OBJECT

    /// German texts of ours whose English is another.
    QSet<QString> m_german;

    /// By the word, and the first picture it stands in.
    void collect(const QWidget& window, const QString& where, std::map<QString, QString>& found) const {
        auto widgets = window.findChildren<QWidget*>();
        widgets << const_cast<QWidget*>(&window);
        for (const auto* widget : widgets)
            for (const auto& word : wordsOf(widget))
                if (m_german.contains(bare(word))) found.emplace(word, where);
    }

private Q_SLOTS:
    void initTestCase() {
        const auto book = test::leseTextbuch(QStringLiteral(ISP_SOURCE_DIR "/resources/sprache/isp_en.ts"));
        QSet<QString> english;
        for (const auto& [text, wordings] : book)
            for (const auto& wording : wordings)
                english << bare(wording);
        for (const auto& [text, wordings] : book)
            if (!english.contains(bare(text.text))) m_german << bare(text.text);
        QVERIFY(m_german.size() > 3000);
    }

    void noGermanWordIsLeftInTheWindow() {
        Fensterprobe probe;
        // The names of levels are data that happen to be words of ours, too.
        for (const auto& level : probe.werkbank().bestand().ebenen()) {
            m_german.remove(QString::fromStdString(level.name));
            m_german.remove(QString::fromStdString(level.plural));
        }
        std::map<QString, QString> found;
        int pictures = 0;
        for (const auto& picture : probe.fenster().rundgangbilder()) {
            QWidget* shown = picture.vorbereiten ? picture.vorbereiten() : nullptr;
            QCoreApplication::processEvents();
            collect(shown != nullptr ? *shown : probe.fenster(), picture.name, found);
            if (picture.aufraeumen) picture.aufraeumen();
            ++pictures;
        }
        QVERIFY(pictures > 60);
        QStringList told;
        for (const auto& [word, where] : found)
            told << QStringLiteral("%1 (%2)").arg(word, where);
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }

    void numbersStayAsTheFilesHaveThem() {
        QCOMPARE(QLocale().toString(1250.5, 'f', 1), QStringLiteral("1.250,5"));
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    gui::richteSpracheEin(app, texte::Sprache::kEnglisch);
    gui::wendeThemeAn(app, gui::Farbschema::kHell, 100);
    EnglischTest test;
    return QTest::qExec(&test, QCoreApplication::arguments() << QStringLiteral("-nocrashhandler"));
}

#include "test_englisch.moc"
