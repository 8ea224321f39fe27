// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/textrettung.h"
#include "gui/widgets/formular.h"

#include <QDialog>
#include <QMap>
#include <functional>
#include <optional>
#include <typeinfo>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace isp::gui {

/// Makes or changes one record: a sentence of what it is about, the form, and what saving could not do. An
/// error whose `location.field` is the key of a field stands under that field, any other above the buttons.
/// Leaving with changed input asks first.
class EintragDialog : public QDialog {
    Q_OBJECT

public:
    using Speichern = std::function<Status()>;

    /// Takes over the form. `speichern` is called with valid fields only; success closes.
    EintragDialog(const QString& titel, const QString& leitsatz, Formular* formular, Speichern speichern,
                  QWidget* parent = nullptr);

    [[nodiscard]] Formular* formular() const noexcept { return m_formular; }
    void showError(const Error& error);
    void reject() override;
    void done(int result) override;
    /// Keeps a draft of the long texts while they are written, and offers one that was left by a crash
    /// (textrettung.h). `schluessel`: kind and uid of the record. Called when the form shows the record.
    void rette(const QString& schluessel);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build(const QString& titel, const QString& leitsatz);
    void save();
    void showFocus();
    void adaptSize();
    void bieteAn(const QMap<QString, QString>& texte, const QString& zeit);

    Formular* m_formular;
    Speichern m_speichern;
    QScrollArea* m_rolle;
    QLabel* m_fehler;
    QVBoxLayout* m_spalte = nullptr;
    std::optional<textrettung::Mitschrift> m_mitschrift;  ///< where the record has long texts
};

/// Opens the dialog of a T without blocking; it deletes itself. `speichern` gets the record as the fields say
/// it, `fertig` is called after it succeeded. The dialog is returned so that it can be named or filled on.
template <typename T>
EintragDialog* bearbeite(QWidget* parent, const QString& titel, const QString& leitsatz,
                         std::vector<Formularfeld<T>> felder, const std::type_identity_t<T>& start,
                         std::function<Status(std::type_identity_t<T>)> speichern,
                         std::function<void()> fertig = {}, int spalten = 2) {
    auto* form = new FormularVon<T>(std::move(felder), spalten);
    form->load(start);
    auto* dialog = new EintragDialog(
        titel, leitsatz, form, [form, store = std::move(speichern)] { return store(form->eintrag()); },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if constexpr (requires { start.uid; })
        dialog->rette(textrettung::schluesselVon(QString::fromLatin1(typeid(T).name()) + QLatin1Char(':') +
                                                 QString::fromStdString(start.uid)));
    if (fertig) QObject::connect(dialog, &QDialog::accepted, parent != nullptr ? parent : dialog, fertig);
    dialog->open();
    return dialog;
}

}  // namespace isp::gui
