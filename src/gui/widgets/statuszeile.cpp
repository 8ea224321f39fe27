// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statuszeile.h"

#include "gui/theme.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/verzeichnis.h"
#include "workspace/werkbank.h"

#include <QDir>
#include <QLabel>

namespace isp::gui {

namespace {

const QString kTrenner = QStringLiteral(" · ");

}  // namespace

Statuszeile::Statuszeile(const workspace::Auswahl& auswahl, QWidget* parent)
    : QStatusBar(parent),
      m_auswahl(auswahl),
      m_store(new QLabel(this)),
      m_sicht(new QLabel(this)) {
    setSizeGripEnabled(false);
    m_store->setObjectName(QStringLiteral("status_store"));
    m_sicht->setObjectName(QStringLiteral("status_sicht"));
    m_store->setContentsMargins(abstand(2), 0, abstand(2), 0);
    m_sicht->setContentsMargins(abstand(2), 0, abstand(2), 0);
    addWidget(m_store);
    addPermanentWidget(m_sicht);
    for (const auto signal : {&workspace::Auswahl::ebeneChanged, &workspace::Auswahl::periodeChanged,
                              &workspace::Auswahl::raeumeChanged})
        connect(&auswahl, signal, this, &Statuszeile::showAuswahl);
    setWerkbank(nullptr);
}

void Statuszeile::setWerkbank(workspace::Werkbank* werkbank) {
    m_werkbank = werkbank;
    if (werkbank != nullptr) {
        connect(werkbank, &workspace::Werkbank::bestandChanged, this, [this] {
            showStore();
            showAuswahl();
        });
        connect(werkbank, &workspace::Werkbank::grenzenChanged, this, &Statuszeile::showStore);
    }
    showStore();
    showAuswahl();
}

void Statuszeile::showStore() {
    if (m_werkbank == nullptr) {
        m_store->setText(tr("keine Werkbank geöffnet"));
        m_store->setToolTip({});
        return;
    }
    QStringList parts{QString::fromStdString(m_werkbank->pfad().filename().string())};
    if (const auto change = workspace::letzteAenderung(*m_werkbank); change && !change->empty())
        parts << tr("Stand %1").arg(texte::datum(*change));
    if (!m_werkbank->schreibbar()) parts << tr("schreibgeschützt");
    m_store->setText(parts.join(kTrenner));
    m_store->setToolTip(QDir::toNativeSeparators(QString::fromStdString(m_werkbank->pfad().string())));
}

void Statuszeile::showAuswahl() {
    QStringList parts;
    const auto* ebene = m_werkbank != nullptr ? m_werkbank->bestand().ebene(m_auswahl.ebene()) : nullptr;
    if (ebene != nullptr) {
        parts << tr("Raumebene: %1").arg(QString::fromStdString(ebene->plural));
        if (const auto& periode = m_auswahl.periode()) parts << texte::periode(*periode);
        const auto n = m_auswahl.raeume().size();
        const auto noun = QString::fromStdString(n == 1 ? ebene->name : ebene->plural);
        parts << (n == 0 ? tr("keine Auswahl") : tr("%1 %2 gewählt").arg(n).arg(noun));
    }
    m_sicht->setText(parts.join(kTrenner));
}

}  // namespace isp::gui
