// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_verweise.h"

#include "base/codes.h"

#include <QDateTime>
#include <initializer_list>
#include <memory>
#include <qpdf/qpdf-c.h>

namespace isp::report {

namespace {

// The C interface: clang 14 cannot read the headers of the C++ one as C++20.
struct Freigeber {
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};
using Pdf = std::unique_ptr<std::remove_pointer_t<qpdf_data>, Freigeber>;
using Objekt = qpdf_oh;

constexpr double kPtJePx = 72.0 / 96.0;

class Nachtrag {
public:
    Nachtrag(qpdf_data pdf, const Seitenwerk& werk) : m_pdf(pdf), m_werk(werk) {}

    void addLinks() {
        const auto& marks = m_werk.marken();
        for (const auto& link : m_werk.spruenge()) {
            const auto page = seite(link.seite);
            const auto annotation = qpdf_oh_parse(m_pdf, "<< /Type /Annot /Subtype /Link /Border [0 0 0] >>");
            const auto rect = link.ort;
            set(annotation, "/Rect",
                array({number(rect.left() * kPtJePx), number(fromTop(rect.bottom())),
                       number(rect.right() * kPtJePx), number(fromTop(rect.top()))}));
            set(annotation, "/Dest", destination(marks.at(link.ziel)));
            if (qpdf_oh_has_key(m_pdf, page, "/Annots") == QPDF_FALSE) set(page, "/Annots", array({}));
            qpdf_oh_append_item(m_pdf, qpdf_oh_get_key(m_pdf, page, "/Annots"), indirect(annotation));
        }
    }

    void addOutline() {
        if (m_werk.gliederung().empty()) return;
        const auto root = indirect(qpdf_oh_parse(m_pdf, "<< /Type /Outlines >>"));
        std::size_t at = 0;
        fill(root, at, 1);
        set(qpdf_get_root(m_pdf), "/Outlines", root);
        set(qpdf_get_root(m_pdf), "/PageMode", qpdf_oh_new_name(m_pdf, "/UseOutlines"));
    }

    void addProperties(const Dokument& dokument);

private:
    static double fromTop(double y) { return kSeite.height() * kPtJePx - y * kPtJePx; }

    [[nodiscard]] Objekt number(double value) const { return qpdf_oh_new_real_from_double(m_pdf, value, 2); }
    [[nodiscard]] Objekt text(const QString& value) const {
        return qpdf_oh_new_unicode_string(m_pdf, value.toUtf8().constData());
    }
    [[nodiscard]] Objekt array(std::initializer_list<Objekt> items) const {
        const auto out = qpdf_oh_new_array(m_pdf);
        for (const auto item : items)
            qpdf_oh_append_item(m_pdf, out, item);
        return out;
    }
    [[nodiscard]] Objekt indirect(Objekt object) const { return qpdf_make_indirect_object(m_pdf, object); }
    [[nodiscard]] Objekt seite(int index) const {
        return qpdf_get_page_n(m_pdf, static_cast<std::size_t>(index));
    }
    void set(Objekt dictionary, const char* key, Objekt value) const {
        qpdf_oh_replace_key(m_pdf, dictionary, key, value);
    }

    [[nodiscard]] Objekt destination(const Seitenwerk::Marke& mark) const {
        return array({seite(mark.seite), qpdf_oh_new_name(m_pdf, "/XYZ"), number(0.0),
                      number(fromTop(mark.y - 6.0)), qpdf_oh_new_null(m_pdf)});
    }

    /// The headings from `at` on that are at least as deep as `level`, as children of `parent`.
    void fill(Objekt parent, std::size_t& at, int level) {
        const auto& points = m_werk.gliederung();
        Objekt previous = qpdf_oh_new_null(m_pdf);
        int count = 0;
        while (at < points.size() && points[at].ebene >= level) {
            const auto& point = points[at];
            const auto item = indirect(qpdf_oh_new_dictionary(m_pdf));
            set(item, "/Title", text(point.text));
            set(item, "/Parent", parent);
            set(item, "/Dest", destination(point.bei));
            if (count == 0) {
                set(parent, "/First", item);
            } else {
                set(previous, "/Next", item);
                set(item, "/Prev", previous);
            }
            ++at;
            if (at < points.size() && points[at].ebene > point.ebene) fill(item, at, point.ebene + 1);
            previous = item;
            ++count;
        }
        set(parent, "/Last", previous);
        // Only the chapters are open at first.
        const bool chapter = qpdf_oh_has_key(m_pdf, parent, "/Title") != QPDF_FALSE;
        set(parent, "/Count", qpdf_oh_new_integer(m_pdf, chapter ? -count : count));
    }

    qpdf_data m_pdf;
    const Seitenwerk& m_werk;
};

/// `D:20261012081500Z`
QByteArray pdfDate(const QString& iso) {
    const auto when = QDateTime::fromString(iso, Qt::ISODate);
    return when.isValid()
               ? QByteArray("D:") + when.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z"
               : QByteArray();
}

void Nachtrag::addProperties(const Dokument& dokument) {
    const auto root = qpdf_get_root(m_pdf);
    set(root, "/Lang", qpdf_oh_new_string(m_pdf, "de-DE"));
    set(root, "/ViewerPreferences", qpdf_oh_parse(m_pdf, "<< /DisplayDocTitle true >>"));
    // Names the moment of writing and an identity that changes every time.
    qpdf_oh_remove_key(m_pdf, root, "/Metadata");
    auto info = qpdf_oh_get_key(m_pdf, qpdf_get_trailer(m_pdf), "/Info");
    if (qpdf_oh_is_dictionary(m_pdf, info) == QPDF_FALSE) {
        info = indirect(qpdf_oh_new_dictionary(m_pdf));
        set(qpdf_get_trailer(m_pdf), "/Info", info);
    }
    set(info, "/Title", text(sauber(dokument.titel)));
    if (!dokument.verfasser.isEmpty()) set(info, "/Author", text(sauber(dokument.verfasser)));
    const auto date = pdfDate(dokument.zeitIso);
    for (const auto* key : {"/CreationDate", "/ModDate"}) {
        qpdf_oh_remove_key(m_pdf, info, key);
        if (!date.isEmpty()) set(info, key, qpdf_oh_new_string(m_pdf, date.constData()));
    }
}

Error failed(qpdf_data pdf) {
    const auto* why =
        qpdf_has_error(pdf) == QPDF_FALSE ? "" : qpdf_get_error_full_text(pdf, qpdf_get_error(pdf));
    return makeError(isp::codes::kInternal, {"qpdf"}).because(why);
}

}  // namespace

Result<QByteArray> mitVerweisen(const QByteArray& pdf, const Dokument& dokument, const Seitenwerk& werk) {
    const Pdf file(qpdf_init());
    auto* data = file.get();
    qpdf_silence_errors(data);
    qpdf_set_suppress_warnings(data, QPDF_TRUE);
    const auto size = static_cast<unsigned long long>(pdf.size());
    if ((qpdf_read_memory(data, "bericht", pdf.constData(), size, nullptr) & QPDF_ERRORS) != 0)
        return failed(data);
    Nachtrag work(data, werk);
    work.addLinks();
    work.addOutline();
    work.addProperties(dokument);
    if (qpdf_has_error(data) != QPDF_FALSE) return failed(data);
    if ((qpdf_init_write_memory(data) & QPDF_ERRORS) != 0) return failed(data);
    qpdf_set_stream_data_mode(data, qpdf_s_preserve);
    qpdf_set_object_stream_mode(data, qpdf_o_generate);
    qpdf_set_deterministic_ID(data, QPDF_TRUE);
    if ((qpdf_write(data) & QPDF_ERRORS) != 0) return failed(data);
    return QByteArray(reinterpret_cast<const char*>(qpdf_get_buffer(data)),
                      static_cast<qsizetype>(qpdf_get_buffer_length(data)));
}

}  // namespace isp::report
