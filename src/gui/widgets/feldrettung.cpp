// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/feldrettung.h"

#include <QPlainTextEdit>
#include <QTextCursor>

namespace isp::gui {

namespace {

const QString kFeld = QStringLiteral("text");

}  // namespace

Feldrettung::Feldrettung(QPlainTextEdit& feld)
    : QObject(&feld),
      m_feld(feld),
      m_mitschrift([this] {
          QMap<QString, QString> unstored;
          if (m_feld.document()->isModified()) unstored.insert(kFeld, m_feld.toPlainText());
          return unstored;
      }) {
    connect(&feld, &QPlainTextEdit::textChanged, this, [this] {
        if (m_feld.document()->isModified()) m_mitschrift.geschrieben();
    });
}

void Feldrettung::zeigt(const QString& schluessel) {
    const bool same = m_mitschrift.schluessel() == schluessel;
    m_mitschrift.beginne(schluessel);
    if (same || schluessel.isEmpty() || m_feld.isReadOnly()) return;
    const auto draft = textrettung::finde(schluessel);
    if (!draft) return;
    const auto text = draft->texte.value(kFeld);
    if (text == m_feld.toPlainText()) return textrettung::vergiss(schluessel);
    // By the cursor and not as a new text: Ctrl+Z brings back what is stored.
    QTextCursor all(m_feld.document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    m_feld.document()->setModified(true);
    Q_EMIT zurueckgeholt(textrettung::zeitText(*draft));
}

QString Feldrettung::satz(const QString& zeit) {
    return tr("Ein Text vom %1, der nicht mehr gespeichert wurde, steht wieder im Feld. Er wird gespeichert, "
              "sobald Sie es verlassen; Strg+Z im Feld nimmt ihn zurück.")
        .arg(zeit);
}

}  // namespace isp::gui
