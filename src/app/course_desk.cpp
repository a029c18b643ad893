#include "app/course_desk.h"

namespace netra::app {

std::vector<storage::CourseVersion> CourseDesk::courses() {
    return storage::CourseStore(workspace_.database()).all();
}

void CourseDesk::activate(const std::string& id, const std::string& version) {
    storage::CourseStore(workspace_.database()).activate(id, version);
}

}  // namespace netra::app
