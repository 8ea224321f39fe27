// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/textrettung.h"

#include <QObject>
#include <QString>

class QPlainTextEdit;

namespace isp::gui {

/// Keeps a draft of a field that is saved when it is left (textrettung.h), and puts it back the next time the
/// same record is shown: as something written and not yet saved, which Ctrl+Z takes back.
class Feldrettung : public QObject {
    Q_OBJECT

public:
    /// Belongs to the field.
    explicit Feldrettung(QPlainTextEdit& feld);

    /// The field now shows what is stored for `schluessel`; empty = nothing that could be written in.
    void zeigt(const QString& schluessel);
    /// What stands in the field is stored, or is not wanted.
    void erledigt() { m_mitschrift.erledigt(); }
    /// What the user is told of a text that came back, written at `zeit`.
    [[nodiscard]] static QString satz(const QString& zeit);

Q_SIGNALS:
    /// A text that was not saved stands in the field again.
    void zurueckgeholt(const QString& zeit);

private:
    QPlainTextEdit& m_feld;
    textrettung::Mitschrift m_mitschrift;
};

}  // namespace isp::gui
