#include "storage/query.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "base/error.h"
#include "storage/database.h"
#include "storage/sqlite_error.h"

namespace netra::storage {

namespace {

// Runs a step of SQLite's and gives its failure our name.
template <class Step>
auto guarded(const char* sql, Step step) {
    try {
        return step();
    } catch (const SQLite::Exception& failure) {
        throw_error(failure, sql);
    }
}

}  // namespace

Query::Query(Database& database, std::string_view sql) {
    // A map's elements keep their place whatever else comes in.
    auto& [text, resting] = *database.statements_.try_emplace(std::string(sql)).first;
    sql_ = text.c_str();
    resting_ = &resting;
    if (!resting.empty()) {
        statement_ = std::move(resting.back());
        resting.pop_back();
        return;
    }
    statement_ =
        guarded(sql_, [&] { return std::make_unique<SQLite::Statement>(*database.connection_, sql_); });
}

Query::~Query() {
    // What reset repeats here is the failure of the last step, which has been thrown.
    statement_->tryReset();
    try {
        statement_->clearBindings();
        resting_->push_back(std::move(statement_));
    } catch (const std::exception&) {
        statement_.reset();
    }
}

Query& Query::bind(std::int64_t value) {
    guarded(sql_, [&] { statement_->bind(++parameter_, value); });
    return *this;
}

Query& Query::bind(std::string_view text) {
    guarded(sql_, [&] { statement_->bind(++parameter_, std::string(text)); });
    return *this;
}

Query& Query::bind(base::ByteView blob) {
    // A null pointer would bind NULL instead of an empty blob.
    const void* data = blob.empty() ? static_cast<const void*>("") : blob.data();
    guarded(sql_, [&] { statement_->bind(++parameter_, data, static_cast<int>(blob.size())); });
    return *this;
}

Query& Query::bind(std::nullopt_t) {
    guarded(sql_, [&] { statement_->bind(++parameter_); });
    return *this;
}

bool Query::next() {
    return guarded(sql_, [&] { return statement_->executeStep(); });
}

int Query::run() {
    return guarded(sql_, [&] { return statement_->exec(); });
}

bool Query::is_null(int column) const {
    return guarded(sql_, [&] { return statement_->isColumnNull(column); });
}

std::int64_t Query::integer(int column) const {
    return guarded(sql_, [&] { return statement_->getColumn(column).getInt64(); });
}

std::string Query::text(int column) const {
    return guarded(sql_, [&] { return statement_->getColumn(column).getString(); });
}

base::Bytes Query::bytes(int column) const {
    return guarded(sql_, [&] {
        const SQLite::Column value = statement_->getColumn(column);
        const auto* data = static_cast<const std::uint8_t*>(value.getBlob());
        return base::Bytes(data, data + value.getBytes());
    });
}

base::Digest Query::digest(int column) const {
    const auto digest = base::digest_from_bytes(bytes(column));
    if (!digest) throw Error(ErrorCode::database_damaged, "a hash is not 32 bytes long", sql_);
    return *digest;
}

}  // namespace netra::storage
