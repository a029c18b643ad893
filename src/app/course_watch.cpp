#include "app/course_watch.h"

#include "base/error.h"

namespace netra::app {

CourseWatch::CourseWatch(std::filesystem::path folder, std::function<void()> changed)
    : folder_(std::move(folder)), changed_(std::move(changed)), watch_(folder_) {
    sight_ = {load_course(folder_), 1};
    thread_ = std::thread([this] { follow(); });
}

CourseWatch::~CourseWatch() {
    watch_.stop();
    thread_.join();
}

CourseSight CourseWatch::sight() const {
    const std::lock_guard lock(mutex_);
    return sight_;
}

// A folder that cannot be read just now (a stick that was pulled) is a problem like any other.
CourseLoad CourseWatch::read() const {
    try {
        return load_course(folder_);
    } catch (const Error& error) {
        base::Diagnostic away;
        away.file = folder_.string();
        away.message = sentence(error.code());
        return {nullptr, {away}};
    }
}

void CourseWatch::follow() {
    while (watch_.wait()) {
        CourseLoad load = read();
        {
            const std::lock_guard lock(mutex_);
            sight_ = {std::move(load), sight_.revision + 1};
        }
        changed_();
    }
}

}  // namespace netra::app
