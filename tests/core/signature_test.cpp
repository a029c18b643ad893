#include "core/signature.h"

#include <doctest/doctest.h>

using namespace netra;
using core::Signature;
using core::SignatureMethod;
using core::SignatureProblem;
using core::Stroke;

namespace {

// A zigzag of so many points, within the pad.
Stroke zigzag(int points) {
    Stroke stroke;
    for (int i = 0; i < points; ++i)
        stroke.push_back({100 + i * 37 % 9000, i % 2 == 0 ? 500 : 2500, i * 7 % 1001});
    return stroke;
}

Signature drawn(std::vector<Stroke> strokes) {
    Signature signature;
    signature.strokes = std::move(strokes);
    return signature;
}

Signature typed(std::string name) {
    Signature signature;
    signature.method = SignatureMethod::typed;
    signature.typed_name = std::move(name);
    return signature;
}

}  // namespace

TEST_CASE("a drawn and a typed signature can be kept") {
    CHECK_FALSE(core::check_signature(drawn({zigzag(20), {{5, 5, 5}}})).has_value());
    CHECK_FALSE(core::check_signature(typed("Ratna Contoh")).has_value());
}

TEST_CASE("nothing drawn and nothing typed are empty") {
    CHECK(core::check_signature(drawn({})) == SignatureProblem::empty);
    CHECK(core::check_signature(drawn({{}, {}})) == SignatureProblem::empty);
    CHECK(core::check_signature(typed("")) == SignatureProblem::empty);
}

TEST_CASE("64 strokes and 4000 points are the most") {
    CHECK_FALSE(core::check_signature(drawn(std::vector<Stroke>(64, zigzag(10)))).has_value());
    CHECK(core::check_signature(drawn(std::vector<Stroke>(65, zigzag(10)))) ==
          SignatureProblem::too_many_strokes);
    CHECK_FALSE(core::check_signature(drawn({zigzag(2000), zigzag(2000)})).has_value());
    CHECK(core::check_signature(drawn({zigzag(2000), zigzag(2001)})) == SignatureProblem::too_many_points);
}

TEST_CASE("points off the pad and impossible pads are out of range") {
    for (const core::StrokePoint& point :
         {core::StrokePoint{-1, 0, 0}, {10001, 0, 0}, {0, -1, 0}, {0, 3001, 0}, {0, 0, -1}, {0, 0, 1001}}) {
        CHECK(core::check_signature(drawn({{point}})) == SignatureProblem::out_of_range);
    }
    CHECK_FALSE(core::check_signature(drawn({{{0, 0, 0}, {10000, 3000, 1000}}})).has_value());
    CHECK(core::check_signature(drawn({zigzag(3), {}})) == SignatureProblem::out_of_range);
    for (const int height : {0, -3000, 20001}) {
        Signature signature = drawn({{{0, 0, 0}}});
        signature.pad_height = height;
        CHECK(core::check_signature(signature) == SignatureProblem::out_of_range);
    }
}

TEST_CASE("a signature is drawn or typed, not both") {
    Signature both = drawn({zigzag(3)});
    both.typed_name = "Ratna";
    CHECK(core::check_signature(both) == SignatureProblem::out_of_range);
    both.method = SignatureMethod::typed;
    CHECK(core::check_signature(both) == SignatureProblem::out_of_range);
}

TEST_CASE("a typed name is kept as names are kept") {
    CHECK(core::check_signature(typed(" Ratna")) == SignatureProblem::bad_name);
    CHECK(core::check_signature(typed("Ratna\x01")) == SignatureProblem::bad_name);
    CHECK(core::check_signature(typed(std::string(65, 'a'))) == SignatureProblem::bad_name);
    CHECK(core::check_signature(typed("\xff")) == SignatureProblem::bad_name);
}

TEST_CASE("a dot, a short mark and a straight line look too simple; a real signature does not") {
    CHECK(core::looks_too_simple(drawn({{{5000, 1500, 1000}}})));
    CHECK(core::looks_too_simple(drawn({{{1000, 1000, 500}, {1400, 1400, 500}, {1800, 1000, 500}}})));
    CHECK(core::looks_too_simple(drawn({{{1000, 1500, 500}, {5000, 1510, 500}, {9000, 1500, 500}}})));
    CHECK(core::looks_too_simple(drawn({})));
    CHECK_FALSE(core::looks_too_simple(drawn({{{1000, 2500, 500}, {4000, 500, 500}, {5000, 2500, 500}}})));
    CHECK_FALSE(core::looks_too_simple(
        drawn({{{1000, 1500, 500}, {4000, 1500, 500}}, {{2500, 500, 500}, {2500, 2500, 500}}})));
    CHECK_FALSE(core::looks_too_simple(typed("A")));
}

TEST_CASE("each problem is said in both languages") {
    for (int i = 0; i <= static_cast<int>(SignatureProblem::bad_name); ++i) {
        CHECK_FALSE(core::describe(static_cast<SignatureProblem>(i)).id.empty());
        CHECK_FALSE(core::describe(static_cast<SignatureProblem>(i)).en.empty());
    }
}

TEST_CASE("a signature comes back from its bytes as it was") {
    Signature tall = drawn({zigzag(50), {{10000, 0, 1000}}, zigzag(3)});
    tall.pad_height = 6722;
    for (const Signature& signature : {tall, typed("Ratna Contoh"), drawn({zigzag(4000)})}) {
        const base::Bytes bytes = base::encode_cbor(core::encode_signature(signature));
        CHECK(bytes.size() <= core::signature_limits.max_bytes);
        const auto value = base::decode_cbor(bytes, core::signature_limits);
        REQUIRE(value.has_value());
        CHECK(core::decode_signature(*value) == signature);
    }
}

TEST_CASE("a signature with the longest steps at every point still fits its limit") {
    Stroke wild;
    for (int i = 0; i < 4000; ++i)
        wild.push_back(i % 2 == 0 ? core::StrokePoint{0, 0, 0} : core::StrokePoint{10000, 20000, 1000});
    Signature signature = drawn({wild});
    signature.pad_height = 20000;
    const base::Bytes bytes = base::encode_cbor(core::encode_signature(signature));
    CHECK(bytes.size() <= core::signature_limits.max_bytes);
    CHECK(core::decode_signature(*base::decode_cbor(bytes, core::signature_limits)) == signature);
}

TEST_CASE("smooth strokes take about four bytes a point") {
    Stroke smooth;
    for (int i = 0; i < 1000; ++i) smooth.push_back({i * 9, 1500 + i % 20, 500 + i % 10});
    const base::Bytes bytes = base::encode_cbor(core::encode_signature(drawn({smooth})));
    CHECK(bytes.size() < 4500);
}

TEST_CASE("any other value is no signature") {
    using base::Cbor;
    using Array = Cbor::Array;
    const auto with = [](Cbor method, Cbor height, int key, Cbor content) {
        return Cbor(Cbor::Map{{1, std::move(method)}, {2, std::move(height)}, {key, std::move(content)}});
    };
    const Cbor one = Array{Array{1, 2, 3}};
    REQUIRE(core::decode_signature(with(1, 3000, 3, one)).has_value());
    REQUIRE(core::decode_signature(with(2, 3000, 4, "Ratna")).has_value());
    const Cbor huge = Array{Array{10000, 0, 0, std::int64_t{1} << 40, 0, 0}};
    for (const Cbor& value : {Cbor(),
                              Cbor(1),
                              Cbor(Cbor::Map{}),
                              with(0, 3000, 3, one),
                              with(3, 3000, 3, one),
                              with("1", 3000, 3, one),
                              with(1, 0, 3, one),
                              with(1, "x", 3, one),
                              with(1, std::int64_t{1} << 40, 3, one),
                              with(1, 3000, 4, "Ratna"),
                              with(2, 3000, 3, one),
                              with(2, 3000, 4, 1),
                              with(2, 3000, 4, ""),
                              with(1, 3000, 3, 1),
                              with(1, 3000, 3, Array{}),
                              with(1, 3000, 3, Array{1}),
                              with(1, 3000, 3, Array{Array{}}),
                              with(1, 3000, 3, Array{Array{1, 2}}),
                              with(1, 3000, 3, Array{Array{1, 2, "3"}}),
                              with(1, 3000, 3, Array{Array{-1, 0, 0}}),
                              with(1, 3000, 3, Array{Array{1, 3001, 0}}),
                              with(1, 3000, 3, huge),
                              with(1, 3000, 3, Array(65, Array{1, 2, 3})),
                              Cbor(Cbor::Map{{1, 1}, {2, 3000}, {3, one}, {4, "Ratna"}})}) {
        CHECK_FALSE(core::decode_signature(value).has_value());
    }
}

TEST_CASE("a sum of differences never leaves the pad on its way") {
    base::Cbor::Array numbers;
    for (int i = 0; i < 4000; ++i) {
        for (int axis = 0; axis < 3; ++axis) numbers.emplace_back(20000);
    }
    const base::Cbor value = base::Cbor::Map{{1, 1}, {2, 20000}, {3, base::Cbor::Array{std::move(numbers)}}};
    CHECK_FALSE(core::decode_signature(value).has_value());
}
