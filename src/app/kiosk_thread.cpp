#include "app/kiosk_thread.h"

#include "app/backup.h"
#include "app/kiosk.h"
#include "base/log.h"

namespace netra::app {

struct KioskThread::Inner {
    Inner(const Settings& settings, const base::Clock& clock, base::Random& random,
          std::optional<std::uint64_t> seed, std::unique_ptr<Printer> printer)
        : workspace(settings, clock, random), kiosk(workspace, seed, std::move(printer)) {}
    Workspace workspace;
    Kiosk kiosk;
};

KioskThread::KioskThread(const Settings& settings, const base::Clock& clock, base::Random& random,
                         std::optional<std::uint64_t> seed, std::function<void()> changed,
                         std::unique_ptr<Printer> printer)
    : changed_(std::move(changed)),
      worker_([this](std::exception_ptr failure) { failed(std::move(failure)); }) {
    worker_.post([this, &settings, &clock, &random, seed,
                  printer = std::make_shared<std::unique_ptr<Printer>>(std::move(printer))] {
        try {
            inner_ = std::make_unique<Inner>(settings, clock, random, seed, std::move(*printer));
            view_ = inner_->kiosk.view();
            inner_->kiosk.on_progress([this](KioskView view) { publish(std::move(view)); });
        } catch (...) {
            cannot_open_ = std::current_exception();
        }
    });
}

void KioskThread::wait_until_open() {
    worker_.drain();
    if (cannot_open_) std::rethrow_exception(cannot_open_);
}

// The database is closed by the thread that opened it.
KioskThread::~KioskThread() {
    worker_.post([this] { inner_.reset(); });
    worker_.drain();
}

KioskView KioskThread::view() const {
    const std::lock_guard lock(mutex_);
    return view_;
}

void KioskThread::act(Action action) {
    worker_.post([this, action = std::move(action)] { publish(inner_->kiosk.perform(action)); });
}

void KioskThread::show_course(std::shared_ptr<const CourseInBoth> course) {
    worker_.post(
        [this, course = std::move(course)] { publish(inner_->kiosk.show_course(std::move(course))); });
}

void KioskThread::notice_sticks(std::vector<std::filesystem::path> sticks) {
    worker_.post([this, sticks = std::move(sticks)]() mutable {
        if (inner_) publish(inner_->kiosk.notice_sticks(std::move(sticks)));
    });
}

void KioskThread::publish(KioskView fresh) {
    {
        const std::lock_guard lock(mutex_);
        view_ = std::move(fresh);
    }
    changed_();
}

std::optional<Failure> KioskThread::take_failure() {
    const std::lock_guard lock(mutex_);
    return std::exchange(failure_, std::nullopt);
}

void KioskThread::rest() {
    worker_.post([this] {
        inner_->workspace.database().checkpoint();
        back_up_when_due(inner_->workspace);
    });
}

void KioskThread::failed(std::exception_ptr failure) {
    Failure report;
    try {
        std::rethrow_exception(std::move(failure));
    } catch (const Error& error) {
        report = {error.code(), error.what()};
    } catch (const std::exception& error) {
        report.detail = error.what();
    }
    base::log_error(short_code(report.code) + " " + report.detail);
    {
        const std::lock_guard lock(mutex_);
        failure_ = std::move(report);
        if (inner_) view_ = inner_->kiosk.view();
    }
    changed_();
}

}  // namespace netra::app
