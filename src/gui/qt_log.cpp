// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/qt_log.h"

#include "base/log.h"

#include <QByteArray>
#include <QMessageLogContext>
#include <QString>
#include <QtGlobal>

namespace isp::gui {

namespace {

QtMessageHandler previous = nullptr;

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    auto text = message.toStdString();
    if (context.category != nullptr && qstrcmp(context.category, "default") != 0)
        text = std::string(context.category) + ": " + text;
    switch (type) {
        case QtDebugMsg:
            log::debug("qt", text);
            break;
        case QtInfoMsg:
            log::info("qt", text);
            break;
        case QtWarningMsg:
            log::warning("qt", text);
            break;
        case QtCriticalMsg:
            log::error("qt", text);
            break;
        case QtFatalMsg:
            log::critical("qt", text);
            log::flush();
            break;
    }
}

}  // namespace

QtLog::QtLog() {
    previous = qInstallMessageHandler(handle);
}

QtLog::~QtLog() {
    qInstallMessageHandler(previous);
}

}  // namespace isp::gui
