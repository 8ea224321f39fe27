// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "element.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>

namespace isp::test {

namespace {

constexpr int kAnrufMs = 5'000;
constexpr int kZuSehen = 25;  ///< AtspiStateType: SHOWING
constexpr char kZugang[] = "org.a11y.atspi.Accessible";
constexpr char kAktion[] = "org.a11y.atspi.Action";
constexpr char kTabelle[] = "org.a11y.atspi.Table";

Verweis verweisVon(const QDBusArgument& argument) {
    Verweis out;
    argument.beginStructure();
    argument >> out.dienst >> out.pfad;
    argument.endStructure();
    return out;
}

}  // namespace

Element Element::wurzel(const QDBusConnection& bus) {
    return {bus,
            {QStringLiteral("org.a11y.atspi.Registry"),
             QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))}};
}

QVariantList Element::rufe(const char* schnittstelle, const char* methode,
                           const QVariantList& argumente) const {
    auto call =
        QDBusMessage::createMethodCall(m_verweis.dienst, m_verweis.pfad.path(),
                                       QString::fromLatin1(schnittstelle), QString::fromLatin1(methode));
    call.setArguments(argumente);
    const auto answer = m_bus.call(call, QDBus::Block, kAnrufMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant Element::eigenschaft(const char* schnittstelle, const char* name) const {
    const auto answer = rufe("org.freedesktop.DBus.Properties", "Get",
                             {QString::fromLatin1(schnittstelle), QString::fromLatin1(name)});
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

QString Element::name() const {
    return eigenschaft(kZugang, "Name").toString();
}

QString Element::beschreibung() const {
    return eigenschaft(kZugang, "Description").toString();
}

int Element::rolle() const {
    return rufe(kZugang, "GetRole").value(0).toInt();
}

bool Element::zuSehen() const {
    const auto answer = rufe(kZugang, "GetState");
    if (answer.isEmpty()) return false;
    const auto words = qdbus_cast<QList<uint>>(answer.first());
    return !words.isEmpty() && ((words.first() >> kZuSehen) & 1U) != 0;
}

std::vector<Element> Element::kinder() const {
    std::vector<Element> out;
    const auto answer = rufe(kZugang, "GetChildren");
    if (answer.isEmpty()) return out;
    const auto list = answer.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd())
        out.emplace_back(m_bus, verweisVon(list));
    list.endArray();
    return out;
}

QStringList Element::aktionen() const {
    QStringList out;
    const int count = eigenschaft(kAktion, "NActions").toInt();
    for (int i = 0; i < count; ++i)
        out << rufe(kAktion, "GetName", {i}).value(0).toString();
    return out;
}

bool Element::fuehreAus(const QString& aktion) const {
    const auto at = static_cast<int>(aktionen().indexOf(aktion));
    return at >= 0 && rufe(kAktion, "DoAction", {at}).value(0).toBool();
}

QStringList Element::spalten() const {
    QStringList out;
    const int count = eigenschaft(kTabelle, "NColumns").toInt();
    for (int i = 0; i < count; ++i)
        out << rufe(kTabelle, "GetColumnDescription", {i}).value(0).toString();
    return out;
}

std::optional<Element> Element::finde(const std::function<bool(const Element&)>& gesucht) const {
    for (const auto& child : kinder()) {
        if (gesucht(child)) return child;
        if (child.ist(Rolle::kTabelle)) continue;
        if (auto found = child.finde(gesucht)) return found;
    }
    return {};
}

}  // namespace isp::test
