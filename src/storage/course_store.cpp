#include "storage/course_store.h"

#include "base/error.h"
#include "storage/ledger.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

std::optional<std::string> active_version(Database& database, const std::string& course) {
    Query query(database, "SELECT version FROM active_course WHERE course = ?");
    return query.bind(course).next() ? std::optional(query.text(0)) : std::nullopt;
}

CourseVersion load(Database& database, std::int64_t seq) {
    const LedgerReader ledger(database);
    CourseVersion found{ledger.read<ContentInstalled>(seq).value(), ledger.entry(seq).statement.time};
    found.active = active_version(database, found.content.course) == found.content.version;
    return found;
}

}  // namespace

std::optional<CourseVersion> CourseStore::find(const std::string& course, const std::string& version) const {
    Query query(database_,
                "SELECT seq FROM course_version WHERE course = ? AND version = ? ORDER BY seq DESC LIMIT 1");
    return query.bind(course).bind(version).next() ? std::optional(load(database_, query.integer(0)))
                                                   : std::nullopt;
}

std::optional<CourseVersion> CourseStore::active(const std::string& course) const {
    const auto version = active_version(database_, course);
    return version ? find(course, *version) : std::nullopt;
}

std::vector<CourseVersion> CourseStore::all() const {
    Query query(
        database_,
        "SELECT max(seq) AS newest FROM course_version GROUP BY course, version ORDER BY course, newest");
    std::vector<CourseVersion> versions;
    while (query.next()) versions.push_back(load(database_, query.integer(0)));
    return versions;
}

void CourseStore::activate(const std::string& course, const std::string& version) {
    if (!find(course, version)) {
        throw Error(ErrorCode::not_found, "this version of the course is not installed",
                    course + " " + version);
    }
    Query(database_,
          "INSERT INTO active_course (course, version) VALUES (?, ?) "
          "ON CONFLICT (course) DO UPDATE SET version = excluded.version")
        .bind(course)
        .bind(version)
        .run();
}

}  // namespace netra::storage
