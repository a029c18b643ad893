// The database's schema, one step a version.
#pragma once
#include <span>

namespace netra::storage {

// What brings a database from version i to i + 1 (its user_version). Steps once released never change.
std::span<const char* const> migrations();

}  // namespace netra::storage
