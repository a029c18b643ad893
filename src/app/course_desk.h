// Which courses stand ready, and which version new visits take. (Installing one is EventDesk's.)
#pragma once
#include <string>
#include <vector>

#include "app/workspace.h"
#include "storage/course_store.h"

namespace netra::app {

class CourseDesk {
  public:
    // The workspace outlives the desk.
    explicit CourseDesk(Workspace& workspace) : workspace_(workspace) {}

    std::vector<storage::CourseVersion> courses();  // by id, then oldest installation first
    // Throws Error(not_found) for a version that is not installed.
    void activate(const std::string& id, const std::string& version);

  private:
    Workspace& workspace_;
};

}  // namespace netra::app
