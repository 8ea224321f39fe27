// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/schritt_notiz.h"

#include "gui/theme.h"
#include "gui/widgets/feldrettung.h"
#include "gui/widgets/fokusweitergabe.h"
#include "workspace/werkbank.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace isp::gui {

SchrittNotiz::SchrittNotiz(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_text(new QPlainTextEdit(this)),
      m_rettung(new Feldrettung(*m_text)) {
    m_text->setObjectName(QStringLiteral("schritt_notiz"));
    m_text->setAccessibleName(tr("Arbeitsnotiz"));
    m_text->setPlaceholderText(tr("Was Sie sich zu diesem Schritt merken wollen"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto* note =
        new Rollenlabel(render::TextRole::kNote,
                        tr("Nur für die Arbeit: Die Notiz wird weder vorgeführt noch veröffentlicht. "
                           "Sie wird gespeichert, sobald Sie das Feld verlassen."),
                        this);
    note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, abstand(2), 0, 0);
    column->addWidget(note);
    column->addWidget(m_text, 1);
    new Fokusweitergabe(*this, *m_text);
    connect(m_rettung, &Feldrettung::zurueckgeholt, this,
            [this](const QString& zeit) { m_umgebung.zeigeErfolg(Feldrettung::satz(zeit)); });
}

void SchrittNotiz::zeige(const Schrittlage& lage) {
    const bool same = m_lage.schritt == lage.schritt;
    if (!same) speichere();
    m_lage = lage;
    const auto* schritt = Themenakte::find(lage.akte->schritte, lage.schritt);
    m_text->setReadOnly(!lage.bearbeitbar);
    if (schritt == nullptr || (same && m_text->document()->isModified())) return;
    const auto text = QString::fromStdString(schritt->notiz);
    if (text != m_text->toPlainText()) m_text->setPlainText(text);
    m_text->document()->setModified(false);
    m_rettung->zeigt(lage.bearbeitbar ? textrettung::schluesselVon(QStringLiteral("schritt:") +
                                                                   QString::fromStdString(schritt->uid))
                                      : QString());
}

void SchrittNotiz::speichere() {
    if (!m_umgebung.werkbank() || !m_lage.akte || !m_text->document()->isModified() || !m_lage.bearbeitbar)
        return;
    const auto* schritt = Themenakte::find(m_lage.akte->schritte, m_lage.schritt);
    if (schritt == nullptr) return;
    auto changed = *schritt;
    changed.notiz = m_text->toPlainText().toStdString();
    m_text->document()->setModified(false);
    if (changed.notiz == schritt->notiz) return m_rettung->erledigt();
    if (const auto saved = m_umgebung.werkbank()->themen().speichere(changed, tr("Notiz zum Schritt"));
        !saved) {
        m_text->document()->setModified(true);
        m_umgebung.zeigeFehler(saved.error());
        return;
    }
    m_rettung->erledigt();
}

bool SchrittNotiz::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::FocusOut) speichere();
    return QWidget::eventFilter(watched, event);
}

}  // namespace isp::gui
