// One SQL statement at work: parameters in their order, then rows one by one.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/sha256.h"

namespace SQLite {
class Statement;
}

namespace netra::storage {

class Database;

// Statements are prepared once for a connection and used again. Every failure is thrown as Error.
class Query {
  public:
    Query(Database& database, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    // Gives the next parameter, from the first on.
    Query& bind(std::int64_t value);
    Query& bind(int value) { return bind(std::int64_t{value}); }
    Query& bind(bool value) { return bind(std::int64_t{value}); }
    Query& bind(std::string_view text);
    Query& bind(const char* text) { return bind(std::string_view(text)); }
    Query& bind(const std::string& text) { return bind(std::string_view(text)); }
    Query& bind(base::ByteView blob);
    Query& bind(const base::Bytes& blob) { return bind(base::ByteView(blob)); }
    template <std::size_t N>
    Query& bind(const std::array<std::uint8_t, N>& blob) {
        return bind(base::ByteView(blob));
    }
    Query& bind(std::nullopt_t);
    template <class T>
    Query& bind(const std::optional<T>& value) {
        return value ? bind(*value) : bind(std::nullopt);
    }

    // Moves to the next row; false after the last.
    bool next();
    // Runs a statement that gives no rows; answers how many rows it changed.
    int run();

    // The current row's columns, from 0.
    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    std::string text(int column) const;
    base::Bytes bytes(int column) const;
    // Throws Error(database_damaged) when the column has another length.
    base::Digest digest(int column) const;

  private:
    const char* sql_;                                           // the connection's own copy
    std::vector<std::unique_ptr<SQLite::Statement>>* resting_;  // where the statement rests between uses
    std::unique_ptr<SQLite::Statement> statement_;
    int parameter_ = 0;
};

}  // namespace netra::storage
