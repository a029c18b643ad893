#include "core/ticket.h"

#include <algorithm>

#include "base/error.h"
#include "base/sha256.h"
#include "core/document_number.h"

namespace netra::core {
namespace {

constexpr std::string_view alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::string_view prefix = "NT1";
constexpr std::size_t check_length = 8;

std::string signed_part(std::string_view event, std::string_view row_key) {
    return std::string(prefix) + '.' + std::string(event) + '.' + std::string(row_key);
}

std::string check_of(std::string_view event, std::string_view row_key, base::ByteView pepper) {
    base::Sha256 hash;
    hash.update(pepper);
    hash.update(base::as_bytes("NC1:ticket:"));
    hash.update(base::as_bytes(signed_part(event, row_key)));
    const base::Digest digest = hash.finish();
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 5; ++i) bits = bits << 8 | digest[i];
    std::string check;
    for (int shift = 35; shift >= 0; shift -= 5) check += alphabet[(bits >> shift) & 31];
    return check;
}

char capital(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_check(std::string_view text) {
    return text.size() == check_length && text.find_first_not_of(alphabet) == std::string_view::npos;
}

}  // namespace

bool is_row_key(std::string_view text) {
    return !text.empty() && text.size() <= 32 &&
           std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

Ticket make_ticket(std::string_view event, std::string_view row_key, base::ByteView pepper) {
    if (!is_event_code(event) || !is_row_key(row_key)) {
        throw Error(ErrorCode::internal, "a ticket needs an event code and a row key of capitals and digits");
    }
    return {std::string(event), std::string(row_key), check_of(event, row_key, pepper)};
}

std::string ticket_text(const Ticket& ticket) {
    return signed_part(ticket.event, ticket.row_key) + '.' + ticket.check;
}

std::optional<Ticket> parse_ticket(std::string_view text) {
    if (text.size() > 64) return std::nullopt;
    std::string upper(text);
    std::ranges::transform(upper, upper.begin(), capital);
    std::string_view rest = upper;
    const auto take = [&rest] {
        const std::size_t dot = rest.find('.');
        const std::string_view part = rest.substr(0, dot);
        rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
        return part;
    };
    if (take() != prefix) return std::nullopt;
    const std::string_view event = take();
    const std::string_view row_key = take();
    if (!is_event_code(event) || !is_row_key(row_key) || !is_check(rest)) return std::nullopt;
    return Ticket{std::string(event), std::string(row_key), std::string(rest)};
}

bool is_genuine(const Ticket& ticket, base::ByteView pepper) {
    return ticket.check == check_of(ticket.event, ticket.row_key, pepper);
}

}  // namespace netra::core
