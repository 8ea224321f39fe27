// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QTimer>
#include <functional>
#include <optional>

/// Long texts that were being written when the program ended. Each form or field keeps a draft of its own in
/// the user's folder for data (`entwuerfe`, readable by the user only) while it is written in; the draft goes
/// as soon as the text is saved or given up, and after thirty days whatever happens.
namespace isp::gui::textrettung {

struct Entwurf {
    QMap<QString, QString> texte;  ///< by field
    QDateTime zeit;                ///< of the last change, UTC
};

/// The store whose records are edited from now on; empty = none. Two copies of a store hold the same records,
/// and the draft of one must not turn up in the other.
void setWerkbank(const QString& pfad);
/// The key of a record of that store.
[[nodiscard]] QString schluesselVon(const QString& datensatz);

/// `schluessel` says what is edited: kind and uid of a record. Where a draft can't be written, work goes on
/// without.
void merke(const QString& schluessel, const QMap<QString, QString>& texte);
[[nodiscard]] std::optional<Entwurf> finde(const QString& schluessel);
void vergiss(const QString& schluessel);

/// `29.11.2026, 10:30` in the time of the one who looks.
[[nodiscard]] QString zeitText(const Entwurf& entwurf);

/// Keeps the draft of one record while its texts are written: not at every key, but as soon as there is a
/// pause. A draft that is left when this ends in good order goes; only a crash leaves one behind.
class Mitschrift {
public:
    /// What is not stored yet, by field; empty = nothing to keep.
    using Texte = std::function<QMap<QString, QString>()>;

    explicit Mitschrift(Texte texte);
    Mitschrift(const Mitschrift&) = delete;
    Mitschrift& operator=(const Mitschrift&) = delete;
    ~Mitschrift() { erledigt(); }

    /// Another record; what was kept of the one before stays. Empty = none is kept.
    void beginne(const QString& schluessel);
    [[nodiscard]] const QString& schluessel() const noexcept { return m_schluessel; }
    /// Something was written.
    void geschrieben();
    /// All is stored, or given up.
    void erledigt();

private:
    Texte m_texte;
    QString m_schluessel;
    QTimer m_pause;
};

}  // namespace isp::gui::textrettung
