// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passworteingabe.h"

#include "base/codes.h"
#include "base/speicherschutz.h"
#include "cli/codes.h"
#include "store/passwort.h"

#include <QFile>

#ifdef __unix__
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace isp::cli {

namespace {

constexpr qint64 kLaenge = 4096;

Error noTerminal() {
    return makeError(codes::kUsage,
                     {"Es ist kein Terminal da, an dem nach dem Passwort gefragt werden könnte; geben Sie "
                      "--passwort-datei an"});
}

#ifdef __unix__
/// The terminal without echo; as it was before when the value ends.
class Terminal {
public:
    Terminal() : m_handle(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (m_handle < 0 || ::tcgetattr(m_handle, &m_before) != 0) return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_bereit = ::tcsetattr(m_handle, TCSAFLUSH, &silent) == 0;
    }
    ~Terminal() {
        if (m_bereit) {
            schreibe("\n");
            ::tcsetattr(m_handle, TCSAFLUSH, &m_before);
        }
        if (m_handle >= 0) ::close(m_handle);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    [[nodiscard]] bool bereit() const noexcept { return m_bereit; }
    void schreibe(const QByteArray& text) const {
        [[maybe_unused]] const auto n =
            ::write(m_handle, text.constData(), static_cast<std::size_t>(text.size()));
    }
    /// One line. Looks for Ctrl+C between the letters: a read that waits would not see it.
    Result<std::string> zeile(const Progress& progress) const {
        std::string line;
        for (;;) {
            if (progress.canceled()) return stop(line, makeError(isp::codes::kCanceled));
            pollfd waiting{m_handle, POLLIN, 0};
            constexpr int kWaitMs = 100;
            if (::poll(&waiting, 1, kWaitMs) <= 0) continue;
            char c = 0;
            if (::read(m_handle, &c, 1) != 1) return stop(line, noTerminal());
            if (c == '\n' || c == '\r') return line;
            if (static_cast<qint64>(line.size()) >= kLaenge) return stop(line, noTerminal());
            line += c;
        }
    }

private:
    static Error stop(std::string& line, Error error) {
        store::wische(line);
        return error;
    }
    int m_handle;
    termios m_before{};
    bool m_bereit = false;
};
#endif

}  // namespace

Result<QString> passwortAus(const QString& datei) {
    const auto path = datei.toStdString();
    ISP_CHECK(pruefeFremdeDatei(path));
    QFile file(datei);
    if (!file.exists()) return makeError(isp::codes::kFileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly)) return makeError(isp::codes::kFileNotReadable, {path});
    auto line = file.readLine(kLaenge);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    auto text = QString::fromUtf8(line);
    line.fill('\0');
    return text;
}

Result<QString> fragePasswort(const QString& frage, const Progress& progress) {
#ifdef __unix__
    const Terminal terminal;
    if (!terminal.bereit()) return noTerminal();
    terminal.schreibe(frage.toUtf8());
    ISP_TRY(auto line, terminal.zeile(progress));
    auto text = QString::fromUtf8(line);
    store::wische(line);
    return text;
#else
    return noTerminal();
#endif
}

}  // namespace isp::cli
