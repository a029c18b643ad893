// Who is meant by a few words: over the roster and those who came.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "app/people_office.h"

namespace netra::app {

class PeopleSearch {
  public:
    // The database outlives it.
    explicit PeopleSearch(storage::Database& database) : database_(database) {}

    // As PeopleOffice::find and its `file` say.
    std::vector<PersonLine> find(const std::string& words, const std::string& event, std::size_t most);
    std::vector<PersonLine> named(const std::string& words, const std::string& event);
    PersonLine line(const PersonKey& key);

  private:
    std::vector<PersonLine> those(const std::string& event,
                                  const std::function<bool(const PersonLine&)>& fits);
    std::vector<PersonLine> people_of(const std::string& event);
    PersonLine of_participant(const std::string& event, const core::Participant& person);

    storage::Database& database_;
};

}  // namespace netra::app
