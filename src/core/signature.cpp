#include "core/signature.h"

#include <algorithm>
#include <cmath>

#include "core/participant.h"

namespace netra::core {
namespace {

using base::Cbor;

// What a signature must pass so as not to be questioned, in units of the pad.
constexpr double short_ink = 2500;      // a quarter of the pad's width
constexpr double straight_part = 0.95;  // of the ink's length lies between the two ends

bool in_range(const StrokePoint& point, std::int32_t pad_height) {
    return point.x >= 0 && point.x <= pad_width && point.y >= 0 && point.y <= pad_height &&
           point.width >= 0 && point.width <= max_stroke_width;
}

double distance(const StrokePoint& a, const StrokePoint& b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

double length_of(const Stroke& stroke) {
    double length = 0;
    for (std::size_t i = 1; i < stroke.size(); ++i) length += distance(stroke[i - 1], stroke[i]);
    return length;
}

std::optional<SignatureProblem> check_strokes(const Signature& signature) {
    if (signature.strokes.size() > max_strokes) return SignatureProblem::too_many_strokes;
    if (point_count(signature) > max_stroke_points) return SignatureProblem::too_many_points;
    if (point_count(signature) == 0) return SignatureProblem::empty;
    const auto fits = [&](const StrokePoint& point) { return in_range(point, signature.pad_height); };
    const auto all_fit = [&](const Stroke& stroke) {
        return !stroke.empty() && std::ranges::all_of(stroke, fits);
    };
    if (!std::ranges::all_of(signature.strokes, all_fit)) return SignatureProblem::out_of_range;
    return std::nullopt;
}

Cbor encode_stroke(const Stroke& stroke) {
    Cbor::Array numbers;
    StrokePoint before{0, 0, 0};
    for (const StrokePoint& point : stroke) {
        numbers.emplace_back(point.x - before.x);
        numbers.emplace_back(point.y - before.y);
        numbers.emplace_back(point.width - before.width);
        before = point;
    }
    return numbers;
}

// The sum of a difference and the value before it, where it can still be a coordinate.
std::optional<std::int32_t> advance(std::int32_t before, const Cbor& difference) {
    const std::int64_t* step = difference.integer();
    if (!step || *step < -max_pad_height || *step > max_pad_height) return std::nullopt;
    return before + static_cast<std::int32_t>(*step);
}

std::optional<Stroke> decode_stroke(const Cbor& value) {
    const Cbor::Array* numbers = value.array();
    if (!numbers || numbers->size() % 3 != 0 || numbers->size() / 3 > max_stroke_points) return std::nullopt;
    Stroke stroke;
    StrokePoint point{0, 0, 0};
    for (std::size_t i = 0; i < numbers->size(); i += 3) {
        const auto x = advance(point.x, numbers->at(i));
        const auto y = advance(point.y, numbers->at(i + 1));
        const auto width = advance(point.width, numbers->at(i + 2));
        if (!x || !y || !width) return std::nullopt;
        point = {*x, *y, *width};
        // Checked at each point, so that no sum of differences leaves the range of the type.
        if (!in_range(point, max_pad_height)) return std::nullopt;
        stroke.push_back(point);
    }
    return stroke;
}

bool decode_strokes(const Cbor& value, Signature& signature) {
    if (!value.array() || value.array()->size() > max_strokes) return false;
    for (const Cbor& item : *value.array()) {
        auto stroke = decode_stroke(item);
        if (!stroke) return false;
        signature.strokes.push_back(*std::move(stroke));
    }
    return true;
}

}  // namespace

std::size_t point_count(const Signature& signature) {
    std::size_t count = 0;
    for (const Stroke& stroke : signature.strokes) count += stroke.size();
    return count;
}

std::optional<SignatureProblem> check_signature(const Signature& signature) {
    if (signature.pad_height < 1 || signature.pad_height > max_pad_height)
        return SignatureProblem::out_of_range;
    if (signature.method == SignatureMethod::drawn) {
        return signature.typed_name.empty() ? check_strokes(signature) : SignatureProblem::out_of_range;
    }
    if (!signature.strokes.empty()) return SignatureProblem::out_of_range;
    const NameCheck name = check_name(signature.typed_name);
    if (name.problem == NameProblem::empty) return SignatureProblem::empty;
    if (name.problem || name.text != signature.typed_name) return SignatureProblem::bad_name;
    return std::nullopt;
}

const base::Bilingual& describe(SignatureProblem problem) {
    static const base::Bilingual empty{
        "Belum ada tanda tangan. Tulis dengan jari di atas garis, atau pilih Ketik nama.",
        "There is no signature yet. Write with a finger above the line, or choose Type name."};
    static const base::Bilingual too_much{
        "Goresannya terlalu banyak untuk disimpan. Hapus, lalu tanda tangani lebih sederhana.",
        "There are too many strokes to keep. Clear the pad and sign more simply."};
    static const base::Bilingual out_of_range{
        "Tanda tangan ini tidak terbaca. Hapus, lalu tanda tangani kembali.",
        "This signature cannot be read. Clear the pad and sign again."};
    static const base::Bilingual bad_name{
        "Nama yang diketik belum dapat disimpan. Periksa kembali ejaan dan panjangnya.",
        "The typed name cannot be kept yet. Please check its spelling and length."};
    switch (problem) {
        case SignatureProblem::empty:
            return empty;
        case SignatureProblem::too_many_strokes:
        case SignatureProblem::too_many_points:
            return too_much;
        case SignatureProblem::out_of_range:
            return out_of_range;
        case SignatureProblem::bad_name:
            break;
    }
    return bad_name;
}

bool looks_too_simple(const Signature& signature) {
    if (signature.method == SignatureMethod::typed) return false;
    double length = 0;
    for (const Stroke& stroke : signature.strokes) length += length_of(stroke);
    if (length < short_ink) return true;
    if (signature.strokes.size() > 1) return false;
    const Stroke& only = signature.strokes.front();
    return distance(only.front(), only.back()) > straight_part * length;
}

Cbor encode_signature(const Signature& signature) {
    Cbor::Map map{{1, static_cast<int>(signature.method)}, {2, signature.pad_height}};
    if (signature.method == SignatureMethod::typed) {
        map.emplace_back(4, signature.typed_name);
        return map;
    }
    Cbor::Array strokes;
    for (const Stroke& stroke : signature.strokes) strokes.push_back(encode_stroke(stroke));
    map.emplace_back(3, std::move(strokes));
    return map;
}

std::optional<Signature> decode_signature(const Cbor& value) {
    const Cbor* method = value.find(1);
    const Cbor* height = value.find(2);
    const Cbor* strokes = value.find(3);
    const Cbor* name = value.find(4);
    if (!method || !height || value.map()->size() != 3) return std::nullopt;
    const auto pad_height = advance(0, *height);
    if (!pad_height) return std::nullopt;
    Signature signature;
    signature.pad_height = *pad_height;
    if (*method == Cbor(static_cast<int>(SignatureMethod::drawn)) && strokes) {
        if (!decode_strokes(*strokes, signature)) return std::nullopt;
    } else if (*method == Cbor(static_cast<int>(SignatureMethod::typed)) && name && name->text()) {
        signature.method = SignatureMethod::typed;
        signature.typed_name = *name->text();
    } else {
        return std::nullopt;
    }
    return check_signature(signature) ? std::nullopt : std::optional(std::move(signature));
}

}  // namespace netra::core
