#include "credential/token.h"

#include <doctest/doctest.h>

#include <qrcodegen/qrcodegen.hpp>

#include "base/error.h"
#include "base/utf8.h"
#include "credential/claims.h"
#include "credential/digits.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;

namespace {

// The version that Nayuki's generator takes for the URL's two segments at error correction M.
int drawn_version(const std::string& url) {
    const auto digits = find_digits(url);
    REQUIRE(digits);
    const std::string prefix = url.substr(0, url.size() - digits->size());
    const std::vector<qrcodegen::QrSegment> segments = {
        qrcodegen::QrSegment::makeBytes({prefix.begin(), prefix.end()}),
        qrcodegen::QrSegment::makeNumeric(std::string(*digits).c_str())};
    return qrcodegen::QrCode::encodeSegments(segments, qrcodegen::QrCode::Ecc::MEDIUM, 1, 40, 0, false)
        .getVersion();
}

core::CertificateFacts facts_at_their_limits() {
    auto facts = realistic_facts();
    facts.expires = facts.issued + 400 * day;
    facts.number = std::string(max_number, '9');
    facts.name = std::string(max_name, 'N');
    facts.unit = std::string(max_unit, 'U');
    facts.event = std::string(max_event, 'E');
    facts.score = max_score;
    facts.hours = max_hours;
    facts.anchor.size = std::int64_t{1} << 40;
    return facts;
}

const std::string longest_host(max_host, 'h');

}  // namespace

TEST_CASE("a realistic certificate is at most 340 bytes and its QR at most version 15") {
    const SigningKey key = SigningKey::generate();
    const auto facts = realistic_facts();
    REQUIRE(base::length(facts.name) == 28);
    REQUIRE(base::length(facts.unit) == 36);
    REQUIRE(base::length(facts.course) == 30);
    const IssuedToken issued = issue_token(key, facts, "NET-ASN", sample_host);
    MESSAGE("token " << issued.token.size() << " bytes, QR version " << issued.qr_version);
    CHECK(issued.token.size() <= 340);
    CHECK(issued.qr_version <= 15);
    CHECK(issued.facts.course == facts.course);
    CHECK(drawn_version(issued.url) == issued.qr_version);
    CHECK(drawn_version(issue_token(key, facts, "NET-ASN", longest_host).url) <= 15);
}

TEST_CASE("every field at its limit, with the course's code, fits version 16") {
    const SigningKey key = SigningKey::generate();
    auto facts = facts_at_their_limits();
    facts.course = std::string(40, 'C');
    const IssuedToken issued = issue_token(key, facts, std::string(max_course_code, 'K'), longest_host);
    MESSAGE("token " << issued.token.size() << " bytes, QR version " << issued.qr_version);
    CHECK(issued.facts.course == std::string(max_course_code, 'K'));
    CHECK(issued.token.size() <= max_issued_bytes);
    CHECK(issued.qr_version <= max_qr_version);
    CHECK(drawn_version(issued.url) == issued.qr_version);
    const auto opened = open_token(issued.token);
    REQUIRE(opened);
    CHECK(opened->facts == issued.facts);
}

TEST_CASE("the course's title gives way to its code exactly where the token passes 400 bytes") {
    const SigningKey key = SigningKey::generate();
    auto facts = realistic_facts();
    bool gave_way = false;
    for (std::size_t title = 24; title < 160; ++title) {
        facts.course = std::string(title, 'C');
        const IssuedToken issued = issue_token(key, facts, "KODE", longest_host);
        const bool fits =
            core::sign_cose(key, core::Purpose::certificate, encode_claims(facts)).size() <= max_issued_bytes;
        CHECK((issued.facts.course == facts.course) == fits);
        CHECK(issued.token.size() <= max_issued_bytes);
        gave_way = gave_way || !fits;
    }
    CHECK(gave_way);
}

TEST_CASE("the QR's version is the one that is drawn, for every size") {
    for (const std::size_t host : {std::size_t{1}, std::size_t{13}, max_host}) {
        for (std::size_t size = 90; size <= 430; size += 3) {
            const std::string url = token_url(std::string(host, 'h'), Bytes(size, 0x99));
            const int drawn = drawn_version(url);
            const auto counted = qr_version(size, host);
            CHECK(counted.value_or(max_qr_version + 1) == std::min(drawn, max_qr_version + 1));
        }
    }
}

TEST_CASE("400 bytes with the longest host are the most that version 16 holds") {
    CHECK(qr_version(max_issued_bytes, max_host) == max_qr_version);
}

TEST_CASE("a fact outside its limits is not signed") {
    const SigningKey key = SigningKey::generate();
    const auto refused = [&](auto change) {
        auto facts = realistic_facts();
        change(facts);
        CHECK_THROWS_AS(issue_token(key, facts, "NET-ASN", sample_host), Error);
    };
    refused([](auto& f) { f.name = std::string(max_name + 1, 'N'); });
    refused([](auto& f) { f.unit = std::string(max_unit + 1, 'U'); });
    refused([](auto& f) { f.number = std::string(max_number + 1, '1'); });
    refused([](auto& f) { f.event = std::string(max_event + 1, 'E'); });
    refused([](auto& f) { f.number_tail = "12"; });
    refused([](auto& f) { f.number_tail = "12a"; });
    refused([](auto& f) { f.score = 101; });
    refused([](auto& f) { f.score = -1; });
    refused([](auto& f) { f.hours = max_hours + 1; });
    refused([](auto& f) { f.issued = -1; });
    refused([](auto& f) { f.name = "\xff"; });
    CHECK_THROWS_AS(issue_token(key, realistic_facts(), "TWELVE-CHARS+", sample_host), Error);
    CHECK_THROWS_AS(issue_token(key, realistic_facts(), "NET-ASN", longest_host + "h"), Error);
    CHECK_THROWS_AS(issue_token(key, realistic_facts(), "NET-ASN", ""), Error);
}

TEST_CASE("texts are signed in normalisation form C") {
    const SigningKey key = SigningKey::generate();
    auto facts = realistic_facts();
    facts.name = "Rene\xcc\x81 Contoh";
    const IssuedToken issued = issue_token(key, facts, "NET-ASN", sample_host);
    CHECK(issued.facts.name == "Ren\xc3\xa9 Contoh");
    CHECK(open_token(issued.token)->facts.name == "Ren\xc3\xa9 Contoh");
}

TEST_CASE("a token is not looked into past its limit of bytes") {
    const SigningKey key = SigningKey::generate();
    auto facts = realistic_facts();
    facts.course = std::string(600, 'C');
    const Bytes inside = core::sign_cose(key, core::Purpose::certificate, encode_claims(facts));
    REQUIRE(inside.size() < core::max_token_bytes);
    CHECK(open_token(inside));
    facts.course += std::string(core::max_token_bytes - inside.size(), 'C');
    const Bytes at_limit = core::sign_cose(key, core::Purpose::certificate, encode_claims(facts));
    REQUIRE(at_limit.size() == core::max_token_bytes);
    CHECK(open_token(at_limit));
    facts.course += 'C';
    CHECK_FALSE(open_token(core::sign_cose(key, core::Purpose::certificate, encode_claims(facts))));
}
