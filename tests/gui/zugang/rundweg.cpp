// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rundweg.h"

#include "workspace/jobs.h"

#include <QSet>

namespace isp::test {

namespace {

constexpr int kWarteMs = 30'000;

bool arbeitet() {
    const auto windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget* window) {
        const auto jobs = window->findChildren<workspace::Job*>();
        return std::any_of(jobs.begin(), jobs.end(), [](const auto* job) { return job->running(); });
    });
}

/// Whatever was asked for has come: no job runs, and what they delivered has been laid out.
bool ruhig() {
    QApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return QTest::qWaitFor([] { return !arbeitet(); }, kWarteMs);
}

}  // namespace

QStringList geheRundweg(Fensterprobe& probe, const Blick& blick) {
    QStringList out;
    QSet<QString> seen;
    for (const auto& view : probe.fenster().rundgangbilder()) {
        // One screen of the presentation is like the other, and nothing on them is worked.
        if (view.name.startsWith(QStringLiteral("leinwand-")) && !view.name.endsWith(QStringLiteral("768-1")))
            continue;
        auto* shown = view.vorbereiten ? view.vorbereiten() : nullptr;
        if (!ruhig() || !ruhig()) return out << view.name + QStringLiteral(": kommt nicht zur Ruhe");
        for (const auto& problem : blick(shown != nullptr ? *shown : probe.fenster())) {
            if (seen.contains(problem)) continue;
            seen.insert(problem);
            out << QStringLiteral("%1: %2").arg(view.name, problem);
        }
        if (view.aufraeumen) view.aufraeumen();
        if (!ruhig()) return out << view.name + QStringLiteral(": kommt nicht zur Ruhe");
    }
    return out;
}

std::vector<QWidget*> sichtbare(QWidget& gezeigt) {
    std::vector<QWidget*> out;
    if (gezeigt.isVisible() && gezeigt.isEnabled()) out.push_back(&gezeigt);
    for (auto* widget : gezeigt.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == gezeigt.window())
            out.push_back(widget);
    return out;
}

QString nennung(const QWidget& widget) {
    auto text = QString::fromLatin1(widget.metaObject()->className());
    text.remove(QStringLiteral("isp::gui::"));
    if (!widget.objectName().isEmpty()) text += u' ' + widget.objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) text += u' ' + button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) text += u' ' + label->text().left(60);
    // The nearest of our own around it.
    for (const auto* around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
        const auto name = QString::fromLatin1(around->metaObject()->className());
        if (!name.startsWith(QStringLiteral("isp::")) && !around->isWindow()) continue;
        return QStringLiteral("%1 in %2 %3")
            .arg(text, name.section(QStringLiteral("::"), -1), around->objectName());
    }
    return text;
}

bool nimmtTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr;
}

}  // namespace isp::test
