// One thread that does jobs in the order they come; the owner of whatever the jobs touch.
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace netra::app {

class Worker {
  public:
    using Job = std::function<void()>;
    // `on_error` hears, on the worker's thread, of every exception a job lets out.
    explicit Worker(std::function<void(std::exception_ptr)> on_error);
    // Finishes every job that was posted, then ends the thread.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(Job job);
    // Jobs posted and not finished.
    std::size_t pending() const;
    // Returns when every job posted before has finished.
    void drain();

  private:
    void run();

    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::condition_variable done_;
    std::deque<Job> jobs_;
    std::size_t unfinished_ = 0;
    bool ending_ = false;
    std::function<void(std::exception_ptr)> on_error_;
    std::thread thread_;  // last: starts when everything above stands
};

}  // namespace netra::app
