// Finding a token in whatever a scanner, a camera or a file gives.
#include <doctest/doctest.h>

#include "credential/digits.h"
#include "credential/verifier.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;

constexpr std::int64_t now = issue_time + day;

TEST_CASE("a certificate is read out of any text that ends in its digits") {
    const Organisation organisation;
    const Verifier verifier = organisation.verifier();
    const std::string digits = to_digits(organisation.token(realistic_facts()));
    const std::string url = url_prefix(sample_host) + digits;
    for (const std::string& text :
         {digits, url, "https;&&sertifikat.contoh.go.id&c£" + digits, " " + url + "\r\n",
          std::string(300, '1') + " " + url, "/Keywords (" + url + ")\n1234 0 R"}) {
        CAPTURE(text);
        CHECK(verifier.verify_text(text, at(now)).kind == VerdictKind::valid);
    }
}

TEST_CASE("a link to a host that the list does not name is warned of, whatever the verdict") {
    const Organisation organisation;
    const Verifier verifier = organisation.verifier();
    const std::string digits = to_digits(organisation.token(realistic_facts()));
    CHECK_FALSE(verifier.verify_text(digits, at(now)).foreign_host);
    CHECK_FALSE(verifier.verify_text(url_prefix(sample_host) + digits, at(now)).foreign_host);
    const Verdict genuine = verifier.verify_text(url_prefix("sertifikat.contoh.id") + digits, at(now));
    CHECK(genuine.kind == VerdictKind::valid);
    CHECK(genuine.foreign_host == "sertifikat.contoh.id");
    const std::string disguised = "https://" + std::string(sample_host) + "@contoh.example/c#" + digits;
    CHECK(verifier.verify_text(disguised, at(now)).foreign_host ==
          std::string(sample_host) + "@contoh.example");
    const Verdict broken = verifier.verify_text("https://contoh.example/c#" + digits + "1", at(now));
    CHECK(broken.kind == VerdictKind::unreadable);
    CHECK(broken.foreign_host == "contoh.example");
}
