// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>
#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace isp::workspace {

/// Runs one kind of long work beside the GUI thread. A newer start makes the older result undeliverable;
/// destroying the Job cancels and forgets. The function gets everything by value, returns a Result, polls its
/// Progress, and opens its own Store; `deliver` runs in the thread the Job lives in.
class Job : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Job() override { cancel(); }

    [[nodiscard]] bool running() const noexcept { return m_running; }
    void cancel() { m_cancel.cancel(); }

    template <typename Work, typename Deliver>
    void start(Work work, Deliver deliver) {
        using R = std::invoke_result_t<Work, Progress>;
        cancel();
        m_cancel = CancelToken();
        m_running = true;
        const auto generation = ++m_generation;
        m_share = std::make_shared<std::atomic<double>>(0.0);
        Progress progress{m_cancel, [share = m_share](double value) { share->store(value); }};
        startTimer();
        auto* watcher = new QFutureWatcher<std::shared_ptr<R>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, generation, deliver = std::move(deliver)]() mutable {
                    watcher->deleteLater();
                    if (generation != m_generation) return;
                    m_running = false;
                    m_timer.stop();
                    deliver(std::move(*watcher->result()));
                    Q_EMIT finished();
                });
        watcher->setFuture(QtConcurrent::run(
            [work = std::move(work), progress]() mutable { return std::make_shared<R>(work(progress)); }));
    }

Q_SIGNALS:
    void progressed(double share);
    void finished();

private:
    void startTimer();

    CancelToken m_cancel;
    QTimer m_timer;  ///< asks for the share done; the worker never touches this object
    std::shared_ptr<std::atomic<double>> m_share;
    int m_generation = 0;
    bool m_running = false;
};

}  // namespace isp::workspace
