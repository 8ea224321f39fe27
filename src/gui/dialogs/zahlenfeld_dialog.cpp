// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/berichtsvorlage_dialog.h"
#include "gui/theme.h"
#include "report/textfelder.h"
#include "workspace/diagramme.h"
#include "workspace/luecken.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// A number field put together from lists, with what it says today below it.
class ZahlenfeldDialog : public QDialog {
public:
    ZahlenfeldDialog(workspace::Werkbank& werkbank, QWidget* parent)
        : QDialog(parent),
          m_werkbank(werkbank),
          m_art(new QComboBox(this)),
          m_code(new QComboBox(this)),
          m_raum(new QComboBox(this)),
          m_von(new QLineEdit(QStringLiteral("letzte"), this)),
          m_bis(new QLineEdit(QStringLiteral("letzte"), this)),
          m_stand(new QLineEdit(this)),
          m_heute(new QLabel(this)) {
        setObjectName(QStringLiteral("zahlenfeld_dialog"));
        setWindowTitle(tr("Zahlenfeld"));
        fill();
        build();
        showField();
    }

    [[nodiscard]] QString feld() const {
        const auto art = m_art->currentData().toString();
        QStringList parts{m_code->currentData().toString()};
        if (art != QStringLiteral("einheit")) {
            parts << m_raum->currentData().toString() << m_von->text().trimmed();
            if (art == QStringLiteral("differenz")) parts << m_bis->text().trimmed();
            if (!m_stand->text().trimmed().isEmpty())
                parts << QStringLiteral("stand:") + m_stand->text().trimmed();
        }
        return QStringLiteral("{%1:%2}").arg(art, parts.join(u'|'));
    }

private:
    void fill() {
        m_art->addItem(tr("Wert"), QStringLiteral("wert"));
        m_art->addItem(tr("Veränderung"), QStringLiteral("differenz"));
        m_art->addItem(tr("Rang"), QStringLiteral("rang"));
        m_art->addItem(tr("Zeitpunkt"), QStringLiteral("periode"));
        m_art->addItem(tr("Einheit"), QStringLiteral("einheit"));
        const auto& bestand = m_werkbank.bestand();
        for (const auto& i : bestand.indikatoren())
            m_code->addItem(QStringLiteral("%1 (%2)").arg(q(i.name), q(i.code)), q(i.code));
        for (const auto& k : bestand.kennzahlen())
            m_code->addItem(QStringLiteral("%1 (%2)").arg(q(k.name), q(k.code)), q(k.code));
        m_raum->addItem(tr("das ganze Gebiet"), QStringLiteral("kreis"));
        if (const auto* ebene = bestand.analyseEbene())
            for (const auto p : workspace::eigeneRaeume(bestand, ebene->id))
                m_raum->addItem(q(workspace::eindeutigerName(bestand, p)), q(bestand.raeume()[p].schluessel));
    }

    void build() {
        m_art->setObjectName(QStringLiteral("zahlenfeld_art"));
        m_code->setObjectName(QStringLiteral("zahlenfeld_code"));
        m_raum->setObjectName(QStringLiteral("zahlenfeld_raum"));
        m_heute->setObjectName(QStringLiteral("zahlenfeld_heute"));
        m_heute->setTextFormat(Qt::PlainText);
        m_heute->setWordWrap(true);
        m_stand->setPlaceholderText(tr("der jeweils neueste"));
        auto* form = new QFormLayout(this);
        form->setContentsMargins(abstand(6), abstand(6), abstand(6), abstand(4));
        form->addRow(tr("&Angabe"), m_art);
        form->addRow(tr("&Indikator oder Kennzahl"), m_code);
        form->addRow(tr("&Raum"), m_raum);
        form->addRow(tr("&Zeitpunkt"), m_von);
        form->addRow(tr("&Bis"), m_bis);
        form->addRow(tr("&Stand (ID einer Lieferung oder Tag)"), m_stand);
        form->addRow(m_heute);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
        buttons->button(QDialogButtonBox::Ok)->setText(tr("Einfügen"));
        buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
        form->addRow(buttons);
        QObject::connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        for (auto* box : {m_art, m_code, m_raum})
            QObject::connect(box, &QComboBox::currentIndexChanged, this, [this] { showField(); });
        for (auto* line : {m_von, m_bis, m_stand})
            QObject::connect(line, &QLineEdit::textChanged, this, [this] { showField(); });
        setMinimumWidth(abstand(130));
    }

    void showField() {
        const auto art = m_art->currentData().toString();
        const bool unit = art == QStringLiteral("einheit");
        for (QWidget* field :
             {static_cast<QWidget*>(m_raum), static_cast<QWidget*>(m_von), static_cast<QWidget*>(m_stand)})
            field->setEnabled(!unit);
        m_bis->setEnabled(art == QStringLiteral("differenz"));
        workspace::Zahlenquelle quelle(m_werkbank, false);
        report::Textfelder fields(quelle, {});
        m_heute->setText(tr("%1 ergibt heute: %2").arg(feld(), fields.zahlen(feld())));
    }

    workspace::Werkbank& m_werkbank;
    QComboBox* m_art;
    QComboBox* m_code;
    QComboBox* m_raum;
    QLineEdit* m_von;
    QLineEdit* m_bis;
    QLineEdit* m_stand;
    QLabel* m_heute;
};

}  // namespace

void frageZahlenfeld(workspace::Werkbank& werkbank, QWidget* parent,
                     std::function<void(const QString&)> fertig) {
    auto* dialog = new ZahlenfeldDialog(werkbank, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [dialog, done = std::move(fertig)] { done(dialog->feld()); });
    dialog->open();
}

}  // namespace isp::gui
