#include "credential/claims.h"

#include <algorithm>

#include "base/cbor.h"
#include "base/error.h"
#include "credential/fields.h"

namespace netra::credential {

using base::Cbor;
using core::CertificateFacts;

namespace {

enum Claim { expires_claim = 4, issued_claim = 6, id_claim = 7, body_claim = -70001 };
enum Field {
    kind_field = 1,
    number_field,
    name_field,
    number_tail_field,
    number_tag_field,
    unit_field,
    event_field,
    course_field,
    score_field,
    hours_field,
    pact_field,
    anchor_field,
    mode_field,
    identity_field,
};

constexpr std::size_t number_tail_digits = 3;

void require_text(const std::string& text, std::size_t max_bytes) {
    if (text.size() > max_bytes) throw Error(ErrorCode::internal, "a text is too long for a certificate");
}

bool read_anchor(const Cbor::Array* parts, core::Anchor& anchor) {
    if (parts == nullptr || parts->size() != 2) return false;
    const auto* size = (*parts)[0].integer();
    if (size == nullptr || *size < 0) return false;
    anchor.size = *size;
    return copy_bytes((*parts)[1], anchor.root);
}

bool is_number_tail(const std::string& text) {
    return text.size() == number_tail_digits &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool read_body(Fields body, CertificateFacts& facts) {
    const auto tail = [&](int key, std::string& out) {
        return body.text(key, number_tail_digits, out) && is_number_tail(out);
    };
    const auto eight_bytes = [&](int key, std::array<std::uint8_t, 8>& out) { return body.bytes(key, out); };
    const auto digest = [&](int key, base::Digest& out) { return body.bytes(key, out); };
    const auto up_to = [&](int max) {
        return [&body, max](int key, int& out) { return body.number(key, 0, max, out); };
    };
    return body.number(kind_field, 1, 3, facts.kind) && body.text(number_field, max_number, facts.number) &&
           body.text(name_field, max_name, facts.name) &&
           body.optional(number_tail_field, facts.number_tail, tail) &&
           body.optional(number_tag_field, facts.number_tag, eight_bytes) &&
           body.text(unit_field, max_unit, facts.unit) && body.text(event_field, max_event, facts.event) &&
           body.text(course_field, any_length, facts.course) &&
           body.optional(score_field, facts.score, up_to(max_score)) &&
           body.optional(hours_field, facts.hours, up_to(max_hours)) &&
           body.optional(pact_field, facts.pact, digest) &&
           read_anchor(body.array(anchor_field), facts.anchor) && body.number(mode_field, 1, 3, facts.mode) &&
           body.number(identity_field, 1, 4, facts.identity) && body.all_taken();
}

void require_limits(const CertificateFacts& facts) {
    require_text(facts.number, max_number);
    require_text(facts.name, max_name);
    require_text(facts.unit, max_unit);
    require_text(facts.event, max_event);
    const bool numbers_hold = facts.issued >= 0 && facts.expires.value_or(0) >= 0 && facts.anchor.size >= 0 &&
                              facts.score.value_or(0) >= 0 && facts.score.value_or(0) <= max_score &&
                              facts.hours.value_or(0) >= 0 && facts.hours.value_or(0) <= max_hours;
    if (!numbers_hold) throw Error(ErrorCode::internal, "a number is out of range for a certificate");
    if (facts.number_tail && !is_number_tail(*facts.number_tail)) {
        throw Error(ErrorCode::internal, "a number's tail has three digits");
    }
}

}  // namespace

base::Bytes encode_claims(const CertificateFacts& facts) {
    require_limits(facts);
    Cbor::Map body{{kind_field, static_cast<int>(facts.kind)},
                   {number_field, facts.number},
                   {name_field, facts.name},
                   {unit_field, facts.unit},
                   {event_field, facts.event},
                   {course_field, facts.course},
                   {anchor_field, Cbor::Array{facts.anchor.size, facts.anchor.root}},
                   {mode_field, static_cast<int>(facts.mode)},
                   {identity_field, static_cast<int>(facts.identity)}};
    if (facts.number_tail) body.emplace_back(number_tail_field, *facts.number_tail);
    if (facts.number_tag) body.emplace_back(number_tag_field, *facts.number_tag);
    if (facts.score) body.emplace_back(score_field, *facts.score);
    if (facts.hours) body.emplace_back(hours_field, *facts.hours);
    if (facts.pact) body.emplace_back(pact_field, *facts.pact);
    Cbor::Map claims{{issued_claim, facts.issued}, {id_claim, facts.id}, {body_claim, std::move(body)}};
    if (facts.expires) claims.emplace_back(expires_claim, *facts.expires);
    return base::encode_cbor(claims);
}

std::optional<CertificateFacts> decode_claims(base::ByteView payload) {
    const auto value = base::decode_cbor(payload);
    if (!value) return std::nullopt;
    CertificateFacts facts;
    Fields claims(&*value);
    const auto seconds = [&](int key, std::int64_t& out) { return claims.unsigned_integer(key, out); };
    const bool read = seconds(issued_claim, facts.issued) && claims.bytes(id_claim, facts.id) &&
                      claims.optional(expires_claim, facts.expires, seconds) &&
                      read_body(Fields(claims.take(body_claim)), facts) && claims.all_taken();
    return read ? std::optional(std::move(facts)) : std::nullopt;
}

}  // namespace netra::credential
