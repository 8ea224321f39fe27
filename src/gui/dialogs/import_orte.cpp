// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_orte.h"

#include "gui/dialogs/import_liste.h"
#include "gui/dialogs/import_texte.h"
#include "gui/theme.h"
#include "models/tabellen_model.h"
#include "texte/meldung.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

using workspace::OffenerOrt;
using workspace::Ortsstatus;
using workspace::Vorschlagsgrund;

/// What is chosen instead of the key of a Raum; no key looks like it.
const QString kNichtUnserer = QStringLiteral("\x01");

QString tr(const char* text) {
    return QCoreApplication::translate("ImportOrte", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString statusText(Ortsstatus status) {
    switch (status) {
        case Ortsstatus::kMehrdeutig:
            return tr("mehrdeutig");
        case Ortsstatus::kOhneSchluessel:
            return tr("nur ein Name");
        default:
            return tr("unbekannt");
    }
}

QString grundText(Vorschlagsgrund grund) {
    switch (grund) {
        case Vorschlagsgrund::kSchluessel:
            return tr("gleicher Schlüssel");
        case Vorschlagsgrund::kName:
            return tr("gleicher Name");
        case Vorschlagsgrund::kFruehererName:
            return tr("früherer Name");
        case Vorschlagsgrund::kAehnlich:
            break;
    }
    return tr("ähnlicher Name");
}

/// Never the name alone: level and key belong to it.
QString raumText(const workspace::Bestand& bestand, workspace::Position position) {
    const auto& raum = bestand.raeume()[position];
    const auto* ebene = bestand.ebene(raum.ebene);
    return tr("%1 · %2 %3")
        .arg(q(raum.name), ebene != nullptr ? q(ebene->name) : QString(), q(raum.schluessel));
}

}  // namespace

/// Rows of places; the last column is chosen.
class OrteModel : public models::TabellenModel<OffenerOrt> {
public:
    enum Column { kOrt, kName, kZeile, kWerte, kRaum };
    using Edited = std::function<void(const std::string&, const std::string&, bool)>;

    OrteModel(Edited edited, QObject* parent)
        : TabellenModel(columns(), {}, parent),
          m_edited(std::move(edited)) {}

    void setStand(workspace::ImportstandPtr stand) {
        m_stand = std::move(stand);
        setRows(m_stand ? m_stand->orte : std::vector<OffenerOrt>());
    }
    [[nodiscard]] const workspace::ImportstandPtr& stand() const noexcept { return m_stand; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
        const auto base = TabellenModel::flags(index);
        return index.column() == kRaum ? base | Qt::ItemIsEditable : base;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (index.isValid() && index.column() == kRaum) {
            if (role == Qt::DisplayRole) return chosen(row(index.row()));
            if (role == Qt::EditRole) return key(row(index.row()));
        }
        return TabellenModel::data(index, role);
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override {
        if (role != Qt::EditRole || index.column() != kRaum) return false;
        const auto& entry = row(index.row());
        const auto text = value.toString();
        if (text == key(entry)) return false;
        const bool outside = text == kNichtUnserer;
        const auto ort = entry.ort;  // the row is gone once it is told
        m_edited(ort, outside ? std::string() : text.toStdString(), outside);
        return true;
    }

private:
    static std::vector<models::Spalte<OffenerOrt>> columns() {
        using Row = OffenerOrt;
        return {
            {tr("Ort in der Datei"), [](const Row& r) { return q(r.schluessel); }},
            {tr("Name"), [](const Row& r) { return q(r.name); }},
            {tr("Zeile"),
             [](const Row& r) { return QVariant(static_cast<qlonglong>(r.zeile)); },
             {},
             {},
             true},
            {tr("Werte"),
             [](const Row& r) { return texte::zahl(static_cast<double>(r.werte), 0); },
             {},
             {},
             true},
            {tr("Raum der Werkbank"),
             [](const Row&) { return QString(); },
             {},
             [](const Row&) { return tr("Zum Wählen doppelt klicken oder F2."); }},
        };
    }
    static QString key(const OffenerOrt& o) { return o.ausgeschlossen ? kNichtUnserer : q(o.raum); }
    [[nodiscard]] QString chosen(const OffenerOrt& o) const {
        if (o.ausgeschlossen) return tr("⊘ gehört nicht zu uns");
        if (o.raum.empty()) return QStringLiteral("○ ") + tr("offen: %1").arg(statusText(o.status));
        for (const auto p : m_stand->bestand->mitSchluessel(o.raum))
            if (m_stand->bestand->raeume()[p].schluessel == o.raum)
                return QStringLiteral("✔ ") + raumText(*m_stand->bestand, p);
        return q(o.raum);
    }

    Edited m_edited;
    workspace::ImportstandPtr m_stand;
};

namespace {

class Raumdelegate : public QStyledItemDelegate {
public:
    Raumdelegate(const OrteModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("import_raumwahl"));
        box->setMaxVisibleItems(18);
        const auto& bestand = *m_model.stand()->bestand;
        box->addItem(tr("noch offen"), QString());
        for (const auto& v : m_model.row(index.row()).vorschlaege)
            box->addItem(tr("%1 (%2)").arg(raumText(bestand, v.raum), grundText(v.grund)),
                         q(bestand.raeume()[v.raum].schluessel));
        box->addItem(tr("gehört nicht zu uns"), kNichtUnserer);
        box->insertSeparator(box->count());
        const auto& options = m_model.stand()->vorschau.optionen;
        const auto* level = options.raumebene.empty() ? nullptr : bestand.ebene(options.raumebene);
        for (const auto* ebene : bestand.belegteEbenen()) {
            if (level != nullptr && ebene->id != level->id) continue;
            for (const auto p : bestand.positionen(ebene->id))
                box->addItem(raumText(bestand, p), q(bestand.raeume()[p].schluessel));
        }
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* box = qobject_cast<QComboBox*>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }

private:
    const OrteModel& m_model;
};

}  // namespace

ImportOrte::ImportOrte(QWidget* parent)
    : QWidget(parent),
      m_model(new OrteModel(
          [this](const std::string& ort, const std::string& raum, bool outside) {
              // Afterwards: the next preview would take the rows away from under the closing editor.
              QMetaObject::invokeMethod(
                  this, [this, ort, raum, outside] { Q_EMIT ortEdited(ort, raum, outside); },
                  Qt::QueuedConnection);
          },
          this)),
      m_tabelle(importListe(m_model, this)),
      m_satz(new Rollenlabel(render::TextRole::kNote, {}, this)) {
    m_tabelle->setObjectName(QStringLiteral("import_orteliste"));
    m_tabelle->setAccessibleName(tr("Nicht gefundene Orte"));
    m_tabelle->setItemDelegateForColumn(OrteModel::kRaum, new Raumdelegate(*m_model, this));
    m_tabelle->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                               QAbstractItemView::AnyKeyPressed);
    m_tabelle->horizontalHeader()->setSectionResizeMode(OrteModel::kRaum, QHeaderView::Stretch);
    m_satz->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_satz);
    column->addWidget(m_tabelle, 1);
}

void ImportOrte::setStand(const workspace::ImportstandPtr& stand) {
    m_model->setStand(stand);
    m_tabelle->resizeColumnsToContents();
    std::size_t open = 0;
    for (const auto& ort : stand->orte)
        open += ort.offen() ? 1 : 0;
    m_tabelle->setVisible(!stand->orte.empty());
    m_satz->setVisible(!stand->orte.empty());
    auto text = open == 0 ? tr("Alle Orte sind zugeordnet.")
                          : tr("%1 noch offen: Wählen Sie den Raum, oder „gehört nicht zu uns“.")
                                .arg(importtexte::anzahl(open, tr("Ort ist"), tr("Orte sind")));
    if (const auto n = stand->vorschau.gemerkteOrte; n > 0)
        text += u' ' + tr("%1 aus früheren Lieferungen.")
                           .arg(importtexte::anzahl(n, tr("Zuordnung"), tr("Zuordnungen")));
    m_satz->setText(text);
}

}  // namespace isp::gui
