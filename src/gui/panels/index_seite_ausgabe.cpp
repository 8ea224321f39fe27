// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the page of an index and what comes in: pictures, tables, texts, definitions.
#include "base/speicherschutz.h"
#include "gui/dialoge.h"
#include "gui/panels/freigabevermerk.h"
#include "gui/panels/index_editor.h"
#include "gui/panels/index_seite.h"
#include "gui/widgets/listenseite.h"
#include "models/tsv.h"
#include "render/indexadapter.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTableView>
#include <QTextBrowser>

namespace isp::gui {

namespace {

constexpr QSize kBildPixel{1920, 1080};

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

/// All that the index rests on: its parts at their Perioden, and at the earlier ones a change is taken from.
QString IndexSeite::vermerk() const {
    std::vector<workspace::Gezeigtes> shown;
    const auto& description = m_index->beschreibung;
    for (std::size_t i = 0; i < m_index->teile.size(); ++i) {
        const auto& part = m_index->teile[i];
        const workspace::Anfrage question{part.code, m_index->ebene, description.teile[i].merkmale, {}};
        shown.push_back({question, PeriodenFilter::einzeln(part.periode)});
        const auto before = workspace::frueher(part.periode, description.dynamik);
        if (m_index->vorher && part.block->index(before))
            shown.push_back({question, PeriodenFilter::einzeln(before)});
    }
    return freigabevermerk(*umgebung().werkbank(), shown);
}

render::Indexblatt IndexSeite::blatt() const {
    render::Indexblatt out;
    out.geometrie = m_geometrie;
    if (!m_index) return out;
    out.thema = render::indexthema(*m_index, *umgebung().werkbank(), *m_geometrie);
    if (const auto note = vermerk(); !note.isEmpty()) out.thema.hinweise.prepend(note);
    out.matrix = render::statusmatrix(*m_index);
    out.teile = models::teilzeilen(*m_index);
    return out;
}

void IndexSeite::kopiereBild() {
    if (!m_index) return;
    auto image = render::renderImage({kBildPixel}, render::zeichnerOf(blatt()));
    if (!image) return umgebung().zeigeFehler(image.error());
    QGuiApplication::clipboard()->setImage(*image);
    umgebung().zeigeErfolg(tr("Bild in die Zwischenablage kopiert"));
}

void IndexSeite::speichereBild() {
    if (!m_index) return;
    const auto name = q(m_index->beschreibung.name + "_" + m_index->periode.toString() + ".png");
    const auto path = dialoge::frageNeueDatei(this, {tr("Bild speichern"),
                                                     {},
                                                     tr("Bild (*.png);;Vektorgrafik (*.svg);;PDF (*.pdf)"),
                                                     QStringLiteral("png"),
                                                     name});
    if (path.isEmpty()) return;
    const bool pdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const render::Bildformat format{
        kBildPixel, pdf ? render::Bildformat::Papier::kA4Quer : render::Bildformat::Papier::kKeins};
    const auto sheet = blatt();
    if (auto saved = render::savePicture(path, format, sheet.thema.titel, render::zeichnerOf(sheet)); !saved)
        return umgebung().zeigeFehler(saved.error());
    umgebung().zeigeErfolg(tr("Bild gespeichert: %1").arg(QFileInfo(path).fileName()));
}

void IndexSeite::kopiereTabelle() {
    QGuiApplication::clipboard()->setText(models::tsv(*m_tabelle->tabelle()->model()));
    umgebung().zeigeErfolg(tr("Tabelle in die Zwischenablage kopiert"));
}

void IndexSeite::kopiereText() {
    QGuiApplication::clipboard()->setText(m_doku->toPlainText());
    umgebung().zeigeErfolg(tr("Dokumentation in die Zwischenablage kopiert"));
}

void IndexSeite::speichereDefinition() {
    const auto b = m_editor->beschreibung();
    const auto path = dialoge::frageNeueDatei(this, {tr("Definition speichern"),
                                                     {},
                                                     tr("Definition eines Index (*.json)"),
                                                     QStringLiteral("json"),
                                                     q(b.name) + u".json"});
    if (path.isEmpty()) return;
    if (auto saved = render::writeFile(path, QByteArray::fromStdString(workspace::toJson(b))); !saved)
        return umgebung().zeigeFehler(saved.error());
    umgebung().zeigeErfolg(tr("Definition gespeichert: %1").arg(QFileInfo(path).fileName()));
}

void IndexSeite::ladeDefinition() {
    const auto path = dialoge::frageDatei(
        this, {tr("Definition laden"), {}, tr("Definition eines Index (*.json)"), {}, {}});
    if (path.isEmpty()) return;
    if (const auto other = pruefeFremdeDatei(path.toStdString()); !other)
        return umgebung().zeigeFehler(other.error());
    QFile file(path);
    auto read = file.open(QIODevice::ReadOnly) ? workspace::indexbeschreibungOf(file.readAll().toStdString())
                                               : workspace::indexbeschreibungOf("");
    if (!read) return umgebung().zeigeFehler(read.error());
    neu();
    read->name = workspace::freierName(m_indizes, read->name.empty() ? m_neu->definition.name : read->name);
    m_neu->definition.name = read->name;
    refreshListe();
    setEntwurf(*read, {});
}

}  // namespace isp::gui
