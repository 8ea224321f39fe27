// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/steps/schrittseite.h"
#include "gui/widgets/eintragsliste.h"
#include "gui/widgets/reihenfolge.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace isp::gui {

/// What a list of records of a step is, as data: which records, their columns, the fields of their dialog,
/// and what a new one starts with. The functions get the present Schrittlage.
template <typename T>
struct Abschnittsplan {
    QString id;  ///< ASCII
    Eintragstexte texte;
    QString dialogtitel;  ///< `Maßnahme`
    QString leitsatz;     ///< of the dialog
    std::function<std::vector<T>(const Schrittlage&)> eintraege;
    std::function<std::vector<models::Spalte<T>>(const std::shared_ptr<Schrittlage>&)> spalten;
    std::function<std::vector<Formularfeld<T>>(const Schrittlage&)> felder;
    std::function<T(const Schrittlage&)> neu;  ///< empty: records of this kind are made elsewhere
    bool geordnet = false;                     ///< the order of the rows is the user's
    int dehnbar = 0;                           ///< column that takes the rest of the width
    /// What the dialog has beside its fields; may be empty.
    std::function<void(EintragDialog&)> ergaenze = nullptr;
};

/// A section of a step page: the list of one kind of record with everything that is done to it. Each change
/// is one step to be undone.
template <typename T>
class Eintragsabschnitt : public EintragslisteVon<T> {
public:
    using IdType = decltype(T::id);

    Eintragsabschnitt(Umgebung& umgebung, Abschnittsplan<T> plan, QWidget* parent)
        : Eintragsabschnitt(umgebung, std::move(plan), std::make_shared<Schrittlage>(), parent) {}

    void zeige(const Schrittlage& lage) {
        *m_lage = lage;
        this->setzeEintraege(m_plan.eintraege(lage));
        this->setNurLesen(!lage.bearbeitbar);
    }
    [[nodiscard]] const Schrittlage& lage() const noexcept { return *m_lage; }

    /// Opens the dialog of a record; an id of 0 makes a new one.
    EintragDialog* oeffne(const T& start) {
        const auto words = start.id.valid() ? QCoreApplication::translate("Schritte", "%1 ändern")
                                            : QCoreApplication::translate("Schritte", "%1 hinzufügen");
        const auto text = words.arg(m_plan.dialogtitel);
        auto* dialog = bearbeite<T>(this->window(), m_plan.dialogtitel, m_plan.leitsatz,
                                    m_plan.felder(*m_lage), start, [this, text](const T& record) -> Status {
                                        ISP_CHECK(m_umgebung.werkbank()->themen().speichere(record, text));
                                        return {};
                                    });
        dialog->setObjectName(QStringLiteral("dialog_") + m_plan.id);
        if (m_plan.ergaenze) m_plan.ergaenze(*dialog);
        return dialog;
    }
    EintragDialog* oeffneNeu() { return oeffne(m_plan.neu(*m_lage)); }

private:
    Eintragsabschnitt(Umgebung& umgebung, Abschnittsplan<T> plan, const std::shared_ptr<Schrittlage>& lage,
                      QWidget* parent)
        : EintragslisteVon<T>(
              plan.id, plan.spalten(lage), [](const T& r) { return qlonglong(r.id.value); }, plan.texte,
              parent),
          m_umgebung(umgebung),
          m_plan(std::move(plan)),
          m_lage(lage) {
        this->setDehnbareSpalte(m_plan.dehnbar);
        if (m_plan.neu) this->setHinzufuegen([this] { oeffneNeu(); });
        this->setBearbeiten([this](qlonglong id) {
            for (const auto& record : this->eintraege())
                if (record.id.value == id) return void(oeffne(record));
        });
        this->setLoeschen([this](const std::vector<qlonglong>& ids) { remove(ids); });
        if constexpr (
            requires(T t) { t.sortierung; } || requires(T t) { t.prioritaet; })
            if (m_plan.geordnet) this->setVerschieben([this](qlonglong id, int step) { move(id, step); });
    }

    void tell(const Status& status) {
        if (!status) m_umgebung.zeigeFehler(status.error());
    }

    void remove(const std::vector<qlonglong>& ids) {
        const auto text = QCoreApplication::translate("Schritte", "%1 löschen").arg(m_plan.dialogtitel);
        auto* open = m_umgebung.werkbank();
        tell(open->aendere(text, [&]() -> Status {
            for (const auto id : ids)
                ISP_CHECK(open->themen().loesche<T>(IdType{id}, text));
            return {};
        }));
    }

    void move(qlonglong id, int step) {
        std::vector<IdType> order;
        for (const auto& record : this->eintraege())
            order.push_back(record.id);
        if (!verschiebe(order, IdType{id}, step)) return;
        const auto text = QCoreApplication::translate("Schritte", "%1 verschieben").arg(m_plan.dialogtitel);
        if constexpr (
            requires(T t) { t.sortierung; } || requires(T t) { t.prioritaet; })
            tell(m_umgebung.werkbank()->themen().ordne<T>(order, text));
    }

    Umgebung& m_umgebung;
    Abschnittsplan<T> m_plan;
    std::shared_ptr<Schrittlage> m_lage;
};

}  // namespace isp::gui
