// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/geschuetzt.h"

namespace isp::workspace {

namespace {

using Kasten = std::shared_ptr<const Passwort>;

std::string composed(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).toStdString();
}

Result<Kasten> boxed(Result<Passwort> passwort) {
    if (!passwort) return std::move(passwort).error();
    return Kasten(std::make_shared<Passwort>(std::move(passwort).value()));
}

}  // namespace

bool istGeschuetzt(const QString& pfad) {
    return pfad.endsWith(QStringLiteral(".ispz"), Qt::CaseInsensitive);
}

Result<Kasten> neuesPasswort(const QString& text) {
    return boxed(Passwort::neu(composed(text)));
}

Result<Kasten> gegebenesPasswort(const QString& text) {
    return boxed(Passwort::gegeben(composed(text)));
}

std::size_t passwortlaenge(const QString& text) {
    auto plain = composed(text);
    const auto length = store::zeichenzahl(plain);
    store::wische(plain);
    return length;
}

Status schuetze(const std::filesystem::path& quelle, const std::filesystem::path& ziel,
                const Passwort& passwort, store::Vorhandenes vorhandenes, const Progress& progress) {
    return store::schuetze(quelle, ziel, passwort, vorhandenes, progress);
}

Status entschuetze(const std::filesystem::path& behaelter, const std::filesystem::path& ziel,
                   const Passwort& passwort, const Progress& progress) {
    return store::entschuetze(behaelter, ziel, passwort, progress);
}

}  // namespace isp::workspace
