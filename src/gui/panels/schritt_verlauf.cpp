// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/schritt_verlauf.h"

#include "gui/widgets/fokusweitergabe.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

using Zeile = Verlaufszeile;

QString localTime(const std::string& iso) {
    const auto time = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate).toLocalTime();
    return time.isValid() ? time.toString(QStringLiteral("dd.MM.yyyy HH:mm")) : QString::fromStdString(iso);
}

std::vector<models::Spalte<Zeile>> columns() {
    using S = models::Spalte<Zeile>;
    const auto words = [](const char* text) { return SchrittVerlauf::tr(text); };
    return {S(
                words(QT_TR_NOOP("Wann")), [](const Zeile& z) { return localTime(z.wechsel.zeitpunkt); },
                [](const Zeile& z) { return QString::fromStdString(z.wechsel.zeitpunkt); }),
            S(
                words(QT_TR_NOOP("Schritt")), [](const Zeile& z) { return texte::kurztitel(z.art); },
                [](const Zeile& z) { return QVariant(nummer(z.art)); }),
            S(words(QT_TR_NOOP("Von")), [](const Zeile& z) { return texte::wort(z.wechsel.von); }),
            S(words(QT_TR_NOOP("Nach")), [](const Zeile& z) { return texte::wort(z.wechsel.nach); }),
            S(words(QT_TR_NOOP("Wer")), [](const Zeile& z) { return QString::fromStdString(z.wechsel.wer); }),
            S(words(QT_TR_NOOP("Begründung")),
              [](const Zeile& z) { return QString::fromStdString(z.wechsel.grund); })};
}

}  // namespace

SchrittVerlauf::SchrittVerlauf(QWidget* parent)
    : QWidget(parent),
      m_liste(new EintragslisteVon<Zeile>(
          QStringLiteral("verlauf"), columns(),
          [](const Zeile& z) { return static_cast<qlonglong>(z.wechsel.id.value); },
          {tr("Verlauf des Durchlaufs"),
           tr("Jeder Wechsel eines Schritts bleibt erhalten."),
           tr("Noch kein Wechsel."),
           {}},
          this)) {
    m_liste->setZeilenMax(14);
    m_liste->setDehnbareSpalte(5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    column->addStretch(1);
    new Fokusweitergabe(*this, *m_liste);
}

void SchrittVerlauf::zeige(const Schrittlage& lage) {
    std::vector<Zeile> rows;
    for (const auto& w : lage.akte->wechsel) {
        const auto* schritt = Themenakte::find(lage.akte->schritte, w.schritt);
        if (schritt != nullptr && schritt->durchlauf == lage.durchlauf) rows.push_back({w, schritt->art});
    }
    m_liste->setzeEintraege(std::move(rows));
    m_liste->sortiereNach(0, Qt::DescendingOrder);
}

}  // namespace isp::gui
