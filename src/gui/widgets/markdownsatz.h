// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace isp::gui {

/// Sets a document that was read from Markdown as the window sets texts: headings not twice as large, a
/// little space between paragraphs, tables with lines.
void setzeMarkdown(QTextDocument& document);

}  // namespace isp::gui
