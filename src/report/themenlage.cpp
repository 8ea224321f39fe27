// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/themenlage.h"

#include "report/rahmen.h"
#include "report/worte.h"
#include "workspace/formelfreigabe.h"
#include "workspace/gebietswert.h"

namespace isp::report {

Result<std::unique_ptr<Themenlage>> Themenlage::lies(workspace::Zahlenquelle& quelle,
                                                     const Berichtswunsch& wunsch) {
    std::unique_ptr<Themenlage> out(new Themenlage(quelle, wunsch));
    auto& book = quelle.werkbank().themen();
    ISP_TRY(out->m_akte, book.akte(wunsch.thema));
    ISP_TRY(out->m_stamm, book.stammdaten());
    if (const auto* now = out->m_akte->aktuellerDurchlauf()) out->m_durchlauf = now->id;
    return out;
}

QString Themenlage::akteur(AkteurId id) const {
    return akteurname(m_stamm->akteure, id, oeffentlich());
}

QString Themenlage::fachplanung(FachplanungId id) const {
    const auto* f = bestand().fachplanung(id);
    return f == nullptr ? QString() : q(f->name);
}

QString Themenlage::raeume(const std::vector<RaumId>& ids, const QString& leer) const {
    QStringList names;
    for (const auto id : ids)
        if (const auto p = bestand().position(id)) names << q(bestand().raeume()[*p].name);
    return names.isEmpty() ? leer : names.join(QStringLiteral(", "));
}

QString Themenlage::zielgruppen() const {
    QStringList names;
    for (const auto id : m_akte->thema.zielgruppen)
        if (const auto* group = Themenakte::find(m_stamm->zielgruppen, id)) names << q(group->name);
    return names.join(QStringLiteral(", "));
}

bool Themenlage::betrifft(const std::vector<RaumId>& ids) const {
    if (m_wunsch.raeume.empty() || ids.empty()) return true;
    return std::ranges::any_of(
        ids, [this](auto id) { return std::ranges::find(m_wunsch.raeume, id) != m_wunsch.raeume.end(); });
}

Result<bool> Themenlage::darfZeigen(const std::string& code, const std::vector<RaumId>& raeume) const {
    if (!oeffentlich()) return true;
    const auto* ebene = bestand().analyseEbene();
    if (ebene == nullptr) return false;
    workspace::Anfrage anfrage{code, ebene->id, {}, {}};
    anfrage.gebiet = workspace::gebietspositionen(bestand(), raeume);
    if (anfrage.gebiet.empty()) return false;
    ISP_TRY(const auto block, m_quelle.werte(anfrage));
    return std::ranges::none_of(block->zellen, [](const auto& z) { return z.zeichen == Zeichen::kGeheim; });
}

Result<bool> Themenlage::darfZeigenFormel(const std::string& formel,
                                          const std::vector<RaumId>& raeume) const {
    return workspace::darfZeigenFormel(m_quelle, formel, raeume);
}

}  // namespace isp::report
