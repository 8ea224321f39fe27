// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/verlauf.h"

#include "base/codes.h"
#include "store/store.h"
#include "store/verweisnamen.h"
#include "workspace/werkbank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace isp::workspace {

namespace {

std::optional<std::int64_t> idOf(const QJsonValue& value) {
    if (value.isDouble()) return static_cast<std::int64_t>(value.toDouble());
    bool ok = false;
    const auto number = value.toString().toLongLong(&ok);
    return ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

/// 0 stands for none.
Result<QJsonValue> named(store::Verweisnamen& names, const std::string& table, const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray out;
        for (const auto& one : value.toArray()) {
            ISP_TRY(const auto word, named(names, table, one));
            out.append(word);
        }
        return QJsonValue(out);
    }
    const auto id = idOf(value);
    if (!id) return value;
    if (*id == 0) return QJsonValue();
    ISP_TRY(const auto name, names.name(table, *id));
    return name ? QJsonValue(QString::fromStdString(*name)) : value;
}

Status nameIds(store::Verweisnamen& names, const std::string& table, std::string& json) {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    if (!document.isObject()) return {};
    auto fields = document.object();
    bool changed = false;
    for (const auto& key : fields.keys()) {
        ISP_TRY(const auto target, names.ziel(table, key.toStdString()));
        if (target.empty()) continue;
        ISP_TRY(const auto word, named(names, target, fields.value(key)));
        changed = true;
        fields.insert(key, word);
    }
    if (changed) json = QJsonDocument(fields).toJson(QJsonDocument::Compact).toStdString();
    return {};
}

/// That an Importprofil was used is written down with it; nobody changed anything.
bool isOnlyUse(const Verlaufseintrag& line) {
    if (line.objektArt != "importprofil") return false;
    const auto fields = QJsonDocument::fromJson(QByteArray::fromStdString(line.neu)).object();
    const auto before = QJsonDocument::fromJson(QByteArray::fromStdString(line.alt)).object();
    return !before.isEmpty() && fields.keys() == QStringList{QStringLiteral("zuletzt")};
}

}  // namespace

Result<std::vector<Verlaufseintrag>> verlauf(store::Store& store, const Progress& progress) {
    constexpr std::int64_t kMeiste = 20'000;
    ISP_TRY(auto out, store::HistorieRepository(store).aenderungen(kMeiste));
    std::erase_if(out, isOnlyUse);
    store::Verweisnamen names(store);
    for (auto& line : out) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        ISP_CHECK(nameIds(names, line.objektArt, line.alt));
        ISP_CHECK(nameIds(names, line.objektArt, line.neu));
    }
    return out;
}

Result<std::vector<Verlaufseintrag>> verlaufAuftrag(const std::filesystem::path& werkbank,
                                                    const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadOnly));
    return verlauf(*store, progress);
}

Schrittmarken::Schrittmarken(Werkbank& werkbank)
    : QObject(&werkbank),
      m_werkbank(werkbank),
      m_gesehen(store::HistorieRepository(werkbank.store()).letzte().value_or(0)) {
    connect(&werkbank.undoStack(), &QUndoStack::indexChanged, this, &Schrittmarken::merke);
}

void Schrittmarken::merke(int index) {
    const auto now = store::HistorieRepository(m_werkbank.store()).letzte().value_or(m_gesehen);
    const auto steps = static_cast<std::size_t>(index);
    const bool forward = steps > m_spannen.size();
    m_spannen.resize(steps);
    if (forward) m_spannen.back() = {m_gesehen, now};
    m_gesehen = now;
}

bool Schrittmarken::gehoertZumLetztenSchritt(std::int64_t historie) const noexcept {
    return !m_spannen.empty() && historie > m_spannen.back().nach && historie <= m_spannen.back().bis;
}

}  // namespace isp::workspace
