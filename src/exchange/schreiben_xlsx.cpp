// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/schreiber.h"

#include <map>
#include <utility>
#include <xlsxwriter.h>

namespace isp::exchange {

namespace {

constexpr std::size_t kMaxText = 32'767;  ///< bytes would be too strict, but never too long

/// A workbook that is closed once, whatever happens: closing is what writes it.
class Mappe {
public:
    explicit Mappe(const std::filesystem::path& pfad) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_FALSE;
        m_book = workbook_new_opt(pfad.string().c_str(), &options);
        if (m_book == nullptr) return;
        m_kopf = workbook_add_format(m_book);
        format_set_bold(m_kopf);
        format_set_bottom(m_kopf, LXW_BORDER_THIN);
        format_set_text_wrap(m_kopf);
        format_set_align(m_kopf, LXW_ALIGN_VERTICAL_TOP);
    }
    ~Mappe() {
        if (m_book != nullptr) workbook_close(m_book);
    }
    Mappe(const Mappe&) = delete;
    Mappe& operator=(const Mappe&) = delete;

    [[nodiscard]] lxw_workbook* book() const noexcept { return m_book; }
    [[nodiscard]] lxw_format* kopf() const noexcept { return m_kopf; }
    lxw_error close() {
        auto* book = std::exchange(m_book, nullptr);
        return book == nullptr ? LXW_ERROR_MEMORY_MALLOC_FAILED : workbook_close(book);
    }

    /// `#,##0.00`: Excel shows it with the separators of its user.
    lxw_format* zahl(int decimals) {
        auto& format = m_zahlen[decimals];
        if (format == nullptr) {
            format = workbook_add_format(m_book);
            std::string pattern = "#,##0";
            if (decimals > 0) pattern += "." + std::string(static_cast<std::size_t>(decimals), '0');
            format_set_num_format(format, pattern.c_str());
        }
        return format;
    }

private:
    lxw_workbook* m_book = nullptr;
    lxw_format* m_kopf = nullptr;
    std::map<int, lxw_format*> m_zahlen;
};

std::string kurz(const std::string& text) {
    auto out = ohneSteuerzeichen(neutral(text));
    if (out.size() <= kMaxText) return out;
    auto end = kMaxText - 3;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U)
        --end;  // not inside a character
    return out.substr(0, end) + "…";
}

lxw_error schreibeZelle(Mappe& mappe, lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                        const Ausgabezelle& zelle) {
    if (const auto* zahl = std::get_if<Ausgabezahl>(&zelle))
        return worksheet_write_number(sheet, row, column, zahl->wert, mappe.zahl(zahl->nachkommastellen));
    if (const auto* text = std::get_if<std::string>(&zelle))
        return worksheet_write_string(sheet, row, column, kurz(*text).c_str(), nullptr);
    return LXW_NO_ERROR;
}

Status schreibeBlatt(Mappe& mappe, const Ausgabeblatt& blatt, const Progress& progress) {
    auto* sheet = workbook_add_worksheet(mappe.book(), blatt.name.c_str());
    if (sheet == nullptr) return makeError(codes::kOutputFailed, {blatt.name});
    const auto columns = static_cast<lxw_col_t>(blatt.spalten.size());
    for (lxw_col_t c = 0; c < columns; ++c) {
        worksheet_set_column(sheet, c, c, blatt.spalten[c].breite, nullptr);
        worksheet_write_string(sheet, 0, c, kurz(blatt.spalten[c].name).c_str(), mappe.kopf());
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_fit_to_pages(sheet, 1, 0);
    for (std::size_t r = 0; r < blatt.zeilen.size(); ++r) {
        ISP_CHECK(weiter(progress, r, blatt.zeilen.size()));
        const auto& row = blatt.zeilen[r];
        for (std::size_t c = 0; c < row.size(); ++c) {
            const auto error =
                schreibeZelle(mappe, sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), row[c]);
            if (error != LXW_NO_ERROR)
                return makeError(codes::kOutputFailed, {blatt.name}).because(lxw_strerror(error));
        }
    }
    if (blatt.filter && columns > 0) {
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(blatt.zeilen.size()),
                             static_cast<lxw_col_t>(columns - 1));
    }
    return {};
}

}  // namespace

Status schreibeXlsx(const std::filesystem::path& pfad, const Ausgabemappe& mappe, const Progress& progress) {
    Mappe book(pfad);
    if (book.book() == nullptr) return makeError(codes::kOutputFailed, {pfad.filename().string()});
    auto title = ohneSteuerzeichen(mappe.titel);
    std::string program = "ISP-Werkbank";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = program.data();
    workbook_set_properties(book.book(), &properties);
    for (const auto& blatt : mappe.blaetter)
        ISP_CHECK(schreibeBlatt(book, blatt, progress));
    if (const auto error = book.close(); error != LXW_NO_ERROR)
        return makeError(codes::kOutputFailed, {pfad.filename().string()}).because(lxw_strerror(error));
    return {};
}

}  // namespace isp::exchange
