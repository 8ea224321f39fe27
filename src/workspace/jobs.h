// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>
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
        Progress progress{m_cancel, {}};
        progress.report = [self = QPointer<Job>(this), generation](double share) {
            // Queued: the work lives in another thread, and the Job may be gone when the event arrives.
            if (self.isNull()) return;
            QMetaObject::invokeMethod(self.data(), "forwardProgress", Qt::QueuedConnection,
                                      Q_ARG(int, generation), Q_ARG(double, share));
        };
        auto* watcher = new QFutureWatcher<std::shared_ptr<R>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, generation, deliver = std::move(deliver)]() mutable {
                    watcher->deleteLater();
                    if (generation != m_generation) return;
                    m_running = false;
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
    Q_INVOKABLE void forwardProgress(int generation, double share) {
        if (generation == m_generation && m_running) Q_EMIT progressed(share);
    }

    CancelToken m_cancel;
    int m_generation = 0;
    bool m_running = false;
};

}  // namespace isp::workspace
