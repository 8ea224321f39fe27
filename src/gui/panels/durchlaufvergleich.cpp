// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/durchlaufvergleich.h"

#include "gui/steps/zielkarte.h"
#include "gui/theme.h"
#include "texte/datenworte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/rundenvergleich.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

using workspace::Rundenbild;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}
QString tr(const char* text) {
    return Durchlaufvergleich::tr(text);
}

template <typename T, typename F>
QString lines(const std::vector<T>& records, F&& text) {
    QStringList out;
    for (const auto& r : records)
        out << QStringLiteral("– ") + text(r);
    return out.isEmpty() ? tr("nichts festgehalten") : out.join(u'\n');
}

QString spanText(const Rundenbild& b) {
    const auto end = b.durchlauf.ende.empty() ? tr("läuft") : texte::datum(b.durchlauf.ende);
    return tr("%1 bis %2").arg(texte::datum(b.durchlauf.beginn), end);
}
QString befundText(const Rundenbild& b) {
    return lines(b.befunde, [](const Befund& r) -> QString { return q(r.text); });
}
QString erfordernisText(const Rundenbild& b) {
    return lines(b.erfordernisse, [](const Handlungserfordernis& r) -> QString { return q(r.titel); });
}
QString zielText(const Rundenbild& b) {
    return lines(b.ziele, [](const Ziel& r) -> QString {
        return q(r.titel) + tr(" (%1)").arg(texte::wort(r.zustand));
    });
}
QString massnahmeText(const Rundenbild& b) {
    return lines(b.massnahmen, [](const Massnahme& r) -> QString {
        return q(r.titel) + tr(" (%1)").arg(texte::wort(r.zustand));
    });
}
QString beschlussText(const Rundenbild& b) {
    return lines(b.beschluesse, [](const Beschluss& r) -> QString {
        return q(r.gremium) + tr(": ") + texte::wort(r.ergebnis);
    });
}
QString entscheidungText(const Rundenbild& b) {
    return lines(b.entscheidungen, [](const Entscheidung& r) -> QString {
        return texte::wort(r.art) + tr(": ") + q(r.begruendung);
    });
}
QString meilensteinText(const Rundenbild& b) {
    if (b.meilensteine.empty()) return tr("nichts festgehalten");
    return tr("%1 von %2 erreicht").arg(b.erreichteMeilensteine()).arg(b.meilensteine.size());
}
QString budgetText(const Rundenbild& b) {
    if (b.budget.posten == 0) return tr("nichts festgehalten");
    const auto euro = [](std::optional<double> x) { return mitEinheit(x, 0, "€"); };
    auto text = tr("geplant %1, ausgegeben %2").arg(euro(b.budget.plan), euro(b.budget.ist));
    if (b.budget.ohneIst > 0)
        text += tr("; bekannt sind %1, %2 von %3 Posten fehlen")
                    .arg(euro(b.budget.istBekannt))
                    .arg(b.budget.ohneIst)
                    .arg(b.budget.posten);
    return text;
}
QString zahlenText(const Rundenbild& b) {
    const auto dated = [](const workspace::Ziellauf& z, const std::optional<analysis::Jahreswert>& w) {
        if (!w) return tr("kein Wert");
        return tr("%1 (%2)").arg(mitEinheit(w->wert, z.nachkommastellen, z.einheit)).arg(w->jahr);
    };
    return lines(b.zahlen, [&](const workspace::Ziellauf& z) -> QString {
        const auto text = tr("%1: von %2 auf %3").arg(q(z.ziel.titel), dated(z, z.anfang), dated(z, z.ende));
        if (!z.bruch) return text;
        return text + tr(" (%1)").arg(texte::nichtVergleichbar(z.bruch->tag, z.bruch->art, z.bruch->text));
    });
}

struct Zeile {
    const char* titel;
    QString (*text)(const Rundenbild&);
};
constexpr Zeile kZeilen[] = {
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Zeitraum"), spanText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Befunde"), befundText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Handlungserfordernisse"), erfordernisText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Ziele"), zielText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Maßnahmen"), massnahmeText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Beschlüsse"), beschlussText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Meilensteine"), meilensteinText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Budget"), budgetText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Entwicklung der Zahlen"), zahlenText},
    {QT_TRANSLATE_NOOP("isp::gui::Durchlaufvergleich", "Entscheidungen"), entscheidungText},
};

QComboBox* makeChoice(const QString& name, const QString& words, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(words);
    return box;
}

}  // namespace

Durchlaufvergleich::Durchlaufvergleich(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_links(makeChoice(QStringLiteral("vergleich_links"), tr("Erster Durchlauf"), this)),
      m_rechts(makeChoice(QStringLiteral("vergleich_rechts"), tr("Zweiter Durchlauf"), this)),
      m_leer(new QLabel(tr("Ein Vergleich braucht zwei Durchläufe. Der zweite beginnt im Schritt Anpassung."),
                        this)),
      m_tabelle(new QTableWidget(0, 2, this)) {
    setObjectName(QStringLiteral("durchlaufvergleich"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(abstand(2));
    choices->addWidget(m_links, 1);
    choices->addWidget(m_rechts, 1);
    column->addLayout(choices);
    m_leer->setWordWrap(true);
    column->addWidget(m_leer);
    m_tabelle->setObjectName(QStringLiteral("vergleich_tabelle"));
    m_tabelle->setAccessibleName(tr("Durchläufe im Vergleich"));
    m_tabelle->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tabelle->setWordWrap(true);
    m_tabelle->setTabKeyNavigation(false);
    m_tabelle->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tabelle->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(m_tabelle, 1);
    connect(m_links, &QComboBox::currentIndexChanged, this, &Durchlaufvergleich::showRounds);
    connect(m_rechts, &QComboBox::currentIndexChanged, this, &Durchlaufvergleich::showRounds);
}

void Durchlaufvergleich::zeige(workspace::ThemenaktePtr akte) {
    m_akte = std::move(akte);
    fillChoices();
    showRounds();
}

void Durchlaufvergleich::fillChoices() {
    const int n = m_akte ? static_cast<int>(m_akte->durchlaeufe.size()) : 0;
    int fallback = n - 2;
    for (auto* box : {m_links, m_rechts}) {
        const QSignalBlocker quiet(box);
        const auto before = box->currentData();
        box->clear();
        for (int i = 0; i < n; ++i) {
            const auto& d = m_akte->durchlaeufe[static_cast<std::size_t>(i)];
            box->addItem(tr("Durchlauf %1").arg(d.nummer), qlonglong(d.id.value));
        }
        const int kept = before.isValid() ? box->findData(before) : -1;
        box->setCurrentIndex(kept >= 0 ? kept : std::max(0, fallback));
        ++fallback;
    }
    const bool two = n >= 2;
    m_leer->setVisible(!two);
    for (QWidget* w :
         {static_cast<QWidget*>(m_links), static_cast<QWidget*>(m_rechts), static_cast<QWidget*>(m_tabelle)})
        w->setVisible(two);
}

void Durchlaufvergleich::showRounds() {
    m_tabelle->setRowCount(0);
    if (!m_akte || m_akte->durchlaeufe.size() < 2 || m_umgebung.werkbank() == nullptr) return;
    const auto chosen = [](const QComboBox* box) {
        return DurchlaufId{static_cast<decltype(DurchlaufId::value)>(box->currentData().toLongLong())};
    };
    const auto both =
        workspace::rundenvergleich(*m_umgebung.werkbank(), *m_akte, chosen(m_links), chosen(m_rechts));
    if (!both) return m_umgebung.zeigeFehler(both.error());
    m_tabelle->setHorizontalHeaderLabels({m_links->currentText(), m_rechts->currentText()});
    m_tabelle->setRowCount(static_cast<int>(std::size(kZeilen)));
    int row = 0;
    for (const auto& line : kZeilen) {
        m_tabelle->setVerticalHeaderItem(row, new QTableWidgetItem(tr(line.titel)));
        m_tabelle->setItem(row, 0, new QTableWidgetItem(line.text(both->links)));
        m_tabelle->setItem(row, 1, new QTableWidgetItem(line.text(both->rechts)));
        ++row;
    }
}

}  // namespace isp::gui
