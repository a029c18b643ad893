// Installed versions of courses (read from content.installed) and which one is in use.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "storage/payloads.h"

namespace netra::storage {

class Database;

struct CourseVersion {
    ContentInstalled content;
    base::Instant installed{};
    bool active = false;
};

class CourseStore {
  public:
    explicit CourseStore(Database& database) : database_(database) {}

    std::optional<CourseVersion> find(const std::string& course, const std::string& version) const;
    std::optional<CourseVersion> active(const std::string& course) const;
    std::vector<CourseVersion> all() const;  // by course, then oldest installation first

    // Makes an installed version the one that new visits take. Throws Error(not_found).
    void activate(const std::string& course, const std::string& version);

  private:
    Database& database_;
};

}  // namespace netra::storage
