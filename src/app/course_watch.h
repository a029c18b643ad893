// A course's folder read again at each change, on a thread of its own: for the author's preview.
#pragma once
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>

#include "app/courses.h"
#include "base/folder_watch.h"

namespace netra::app {

// The folder as it was read last. Without an error there is a course.
struct CourseSight {
    CourseLoad load;
    std::uint64_t revision = 0;  // grows with every reading
};

class CourseWatch {
  public:
    // Reads the folder before it answers. `changed` is called on the thread at each later reading. Throws as
    // load_course and base::FolderWatch do.
    CourseWatch(std::filesystem::path folder, std::function<void()> changed);
    ~CourseWatch();
    CourseWatch(const CourseWatch&) = delete;
    CourseWatch& operator=(const CourseWatch&) = delete;

    // From any thread.
    CourseSight sight() const;
    const std::filesystem::path& folder() const { return folder_; }

  private:
    void follow();
    CourseLoad read() const;

    std::filesystem::path folder_;
    std::function<void()> changed_;
    base::FolderWatch watch_;
    mutable std::mutex mutex_;
    CourseSight sight_;
    std::thread thread_;  // last: starts when everything above stands
};

}  // namespace netra::app
