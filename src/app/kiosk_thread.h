// The storage thread: owns the workspace and the kiosk, so that no flush ever stops a frame.
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "app/printer.h"
#include "app/settings.h"
#include "app/worker.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/random.h"

namespace netra::app {

// What became of an action that could not be carried out: for the screen and for staff.
struct Failure {
    ErrorCode code = ErrorCode::internal;
    std::string detail;
};

class KioskThread {
  public:
    // Begins to open everything on the thread. `changed` is called on that thread whenever there is something
    // new to see. Settings, clock and random outlive this. The printer, where there is one, is asked on the
    // thread alone.
    KioskThread(const Settings& settings, const base::Clock& clock, base::Random& random,
                std::optional<std::uint64_t> seed, std::function<void()> changed,
                std::unique_ptr<Printer> printer = nullptr);
    ~KioskThread();
    KioskThread(const KioskThread&) = delete;
    KioskThread& operator=(const KioskThread&) = delete;

    // Before anything else: waits until all is open; throws what Workspace and Kiosk throw.
    void wait_until_open();

    // From the drawing thread.
    KioskView view() const;
    void act(Action action);
    // As Kiosk::show_course.
    void show_course(std::shared_ptr<const CourseInBoth> course);
    // As Kiosk::notice_sticks; from any thread, at any time.
    void notice_sticks(std::vector<std::filesystem::path> sticks);
    // Actions that are not carried out yet.
    std::size_t pending() const { return worker_.pending(); }
    // The newest failure, once.
    std::optional<Failure> take_failure();
    // Nobody is at the kiosk: the write-ahead log goes into the file, and a copy is made where it is due.
    void rest();

  private:
    struct Inner;
    void publish(KioskView fresh);
    void failed(std::exception_ptr failure);

    std::function<void()> changed_;
    mutable std::mutex mutex_;
    KioskView view_;
    std::optional<Failure> failure_;
    std::exception_ptr cannot_open_;  // written before wait_until_open() returns
    std::unique_ptr<Inner> inner_;    // touched by the worker alone
    Worker worker_;
};

}  // namespace netra::app
