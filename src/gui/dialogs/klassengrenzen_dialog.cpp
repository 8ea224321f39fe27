// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/klassengrenzen_dialog.h"

#include "gui/theme.h"
#include "gui/widgets/klassenhistogramm.h"
#include "texte/meldung.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace isp::gui {

namespace {

constexpr std::size_t kMeiste = 12;

std::optional<double> number(const QString& text) {
    bool ok = false;
    const double german = QLocale(QLocale::German, QLocale::Germany).toDouble(text, &ok);
    if (ok) return german;
    const double plain = QLocale::c().toDouble(text, &ok);
    return ok ? std::optional(plain) : std::nullopt;
}

double roundedUp(double wert, int nachkommastellen) {
    const double scale = std::pow(10.0, nachkommastellen);
    return std::ceil(wert * scale - 1e-9) / scale;
}

std::pair<double, double> rangeOf(const std::vector<double>& werte) {
    double low = 0.0, high = 0.0;
    bool any = false;
    for (const double x : werte) {
        if (!std::isfinite(x)) continue;
        low = any ? std::min(low, x) : x;
        high = any ? std::max(high, x) : x;
        any = true;
    }
    return {low, high};
}

}  // namespace

KlassengrenzenDialog::KlassengrenzenDialog(const std::vector<double>& grenzen, int nachkommastellen,
                                           const std::vector<double>& werte, QWidget* parent)
    : QDialog(parent),
      m_bild(new Klassenhistogramm(this)),
      m_feld(new QLineEdit(this)),
      m_meldung(new QLabel(this)),
      m_nachkommastellen(nachkommastellen) {
    setWindowTitle(tr("Eigene Klassengrenzen"));
    const auto range = rangeOf(werte);
    m_hoechster = range.second;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(abstand(2));
    auto* help =
        new QLabel(tr("Ziehen Sie die Linien, oder bewegen Sie sie mit den Pfeiltasten. Die Zahl über jeder "
                      "Klasse sagt, wie viele Räume in ihr liegen."),
                   this);
    help->setWordWrap(true);
    auto* label = new QLabel(
        tr("&Obere Grenzen der Klassen, aufsteigend, durch Semikolon getrennt. Die Werte reichen von %1 bis "
           "%2.")
            .arg(texte::zahl(range.first, nachkommastellen), texte::zahl(range.second, nachkommastellen)),
        this);
    label->setWordWrap(true);
    label->setBuddy(m_feld);
    m_feld->setObjectName(QStringLiteral("klassengrenzen"));
    m_meldung->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*>{help, m_bild, label, m_feld, m_meldung})
        column->addWidget(part);
    column->setStretchFactor(m_bild, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Anwenden"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Abbrechen"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_feld, &QLineEdit::textChanged, this, &KlassengrenzenDialog::check);
    connect(m_bild, &Klassenhistogramm::grenzenChanged, this, [this] { showBounds(m_bild->grenzen()); });
    m_bild->setWerte(werte, nachkommastellen + 1);
    auto start = grenzen;
    // Rounded to the digits shown, the last bound would fall below the largest figure.
    if (!start.empty() && start.back() >= m_hoechster)
        start.back() = roundedUp(m_hoechster, nachkommastellen + 1);
    showBounds(start);
    m_feld->selectAll();
    m_feld->setFocus();
    setMinimumWidth(abstand(130));
    check();
}

void KlassengrenzenDialog::showBounds(const std::vector<double>& grenzen) {
    QStringList parts;
    for (const double g : grenzen)
        parts << texte::zahl(g, m_nachkommastellen + 1);
    m_feld->setText(parts.join(QStringLiteral("; ")));
}

std::optional<std::vector<double>> KlassengrenzenDialog::parse(const QString& text) {
    std::vector<double> out;
    for (const auto& part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        const auto value = number(part.trimmed());
        if (!value || (!out.empty() && *value <= out.back())) return std::nullopt;
        out.push_back(*value);
    }
    if (out.empty() || out.size() > kMeiste) return std::nullopt;
    return out;
}

void KlassengrenzenDialog::check() {
    const auto parsed = parse(m_feld->text());
    m_ok->setEnabled(parsed.has_value());
    if (!parsed) {
        m_meldung->setText(
            tr("Geben Sie 1 bis 12 Zahlen an, jede größer als die vorige, zum Beispiel 3,5; 5; 7,5."));
        return;
    }
    m_grenzen = *parsed;
    m_bild->setGrenzen(m_grenzen);
    m_meldung->setText(m_grenzen.back() < m_hoechster
                           ? tr("Werte über %1 liegen außerhalb der Klassen und werden grau.")
                                 .arg(texte::zahl(m_grenzen.back(), m_nachkommastellen))
                           : QString());
}

}  // namespace isp::gui
