#include "app/worker.h"

namespace netra::app {

Worker::Worker(std::function<void(std::exception_ptr)> on_error)
    : on_error_(std::move(on_error)), thread_([this] { run(); }) {}

Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void Worker::post(Job job) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
        ++unfinished_;
    }
    wake_.notify_one();
}

std::size_t Worker::pending() const {
    const std::lock_guard lock(mutex_);
    return unfinished_;
}

void Worker::drain() {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return unfinished_ == 0; });
}

void Worker::run() {
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
        if (jobs_.empty()) return;
        const Job job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        try {
            job();
        } catch (...) {
            on_error_(std::current_exception());
        }
        lock.lock();
        --unfinished_;
        done_.notify_all();
    }
}

}  // namespace netra::app
