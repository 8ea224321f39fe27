// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/formularfeld.h"

#include <QMap>
#include <QWidget>
#include <memory>

class QGridLayout;
class QLabel;

namespace isp::gui {

class Feldzeile;

/// The fields of a record, laid out in one or two columns under headings: label above the editor, a sentence
/// of help and what is wrong below it. It knows the fields by what they say about themselves (Feldvorgabe)
/// and their values as QVariants; `FormularVon<T>` ties it to a record.
class Formular : public QWidget {
    Q_OBJECT

public:
    /// `spalten`: 1 or 2; a form that is too narrow for two takes one.
    Formular(std::vector<Feldvorgabe> felder, int spalten, QWidget* parent = nullptr);
    ~Formular() override;

    /// What the field says; an invalid QVariant is missing. Unknown keys are a mistake of the caller.
    [[nodiscard]] QVariant wert(const QString& schluessel) const;
    void setWert(const QString& schluessel, const QVariant& wert);
    /// Replaces the choices of a kWahl or kMehrfach, keeps what is chosen.
    void setWahlen(const QString& schluessel, std::vector<Wahl> wahlen);
    /// The widget that takes the keyboard for this field, named `feld_<schluessel>`; nullptr for none.
    [[nodiscard]] QWidget* editor(const QString& schluessel) const;
    [[nodiscard]] bool hatFeld(const QString& schluessel) const;

    /// A sentence under the field, e.g. from an Error of saving; goes away with the next change of the field.
    void showError(const QString& schluessel, const QString& text);
    void clearErrors();
    /// Checks every open field, shows what is wrong under each, puts the focus on the first; true when all
    /// is well.
    bool pruefe();
    /// What stands in the fields for long texts, by key.
    [[nodiscard]] QMap<QString, QString> langtexte() const;
    /// Was anything changed since the values were loaded?
    [[nodiscard]] bool geaendert() const;
    /// Puts the focus on the first open field.
    void focusFirst();
    [[nodiscard]] bool hatPflichtfelder() const;

    /// Width at which every column has room for a usual line.
    [[nodiscard]] int wunschbreite() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();  ///< by the user

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

    [[nodiscard]] std::size_t anzahl() const noexcept { return m_zeilen.size(); }
    [[nodiscard]] QVariant wertAt(std::size_t index) const;
    [[nodiscard]] bool gueltigAt(std::size_t index) const;
    void setWertAt(std::size_t index, const QVariant& wert);
    void setAktivAt(std::size_t index, bool aktiv);
    /// The present values are the ones `geaendert` compares with.
    void merkeStand();
    /// Rules of the record: fills in per field what is wrong.
    virtual QString regelAt(std::size_t /*index*/) const { return {}; }
    /// After every change and after loading: which fields are open.
    virtual void aktualisiereAktiv() {}

private:
    void build();
    void ordneAn(int spalten);
    [[nodiscard]] int spaltenFuer(int breite) const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] Feldzeile* zeile(const QString& schluessel) const;

    std::vector<Feldvorgabe> m_felder;
    std::vector<Feldzeile*> m_zeilen;
    QGridLayout* m_raster;
    int m_spaltenMax;
    int m_spalten = 0;
};

/// The form of a T: `load` shows a record, `store` writes what stands in the fields into one. What the fields
/// do not concern stays as it is in the record.
template <typename T>
class FormularVon : public Formular {
public:
    explicit FormularVon(std::vector<Formularfeld<T>> felder, int spalten = 2, QWidget* parent = nullptr)
        : Formular(vorgaben(felder), spalten, parent),
          m_felder(std::move(felder)) {}

    void load(const T& record) {
        m_stand = record;
        for (std::size_t i = 0; i < m_felder.size(); ++i)
            if (m_felder[i].lies) setWertAt(i, m_felder[i].lies(record));
        merkeStand();
        aktualisiereAktiv();
    }
    /// A field that holds no valid input (a half-written date) leaves its value as it was.
    void store(T& record) const {
        for (std::size_t i = 0; i < m_felder.size(); ++i)
            if (m_felder[i].schreibe && gueltigAt(i)) m_felder[i].schreibe(record, wertAt(i));
    }
    /// The loaded record with what the fields say now.
    [[nodiscard]] T eintrag() const {
        T record = m_stand;
        store(record);
        return record;
    }

protected:
    QString regelAt(std::size_t index) const override {
        return m_felder[index].pruefung ? m_felder[index].pruefung(eintrag()) : QString();
    }
    void aktualisiereAktiv() override {
        const auto record = eintrag();
        for (std::size_t i = 0; i < m_felder.size(); ++i)
            if (m_felder[i].aktiv) setAktivAt(i, m_felder[i].aktiv(record));
    }

private:
    static std::vector<Feldvorgabe> vorgaben(const std::vector<Formularfeld<T>>& felder) {
        std::vector<Feldvorgabe> made;
        made.reserve(felder.size());
        for (const auto& feld : felder)
            made.push_back(feld.vorgabe);
        return made;
    }

    std::vector<Formularfeld<T>> m_felder;
    T m_stand{};
};

}  // namespace isp::gui
