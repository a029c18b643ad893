#include "core/pin.h"

#include <algorithm>
#include <array>

namespace netra::core {

namespace {

constexpr int digit_count = 10;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Each digit is so many more than the one before it, zero following nine.
bool steps_by(std::string_view pin, int step) {
    const auto breaks = [step](char a, char b) { return (b - a - step) % digit_count != 0; };
    return std::ranges::adjacent_find(pin, breaks) == pin.end();
}

}  // namespace

std::optional<PinFault> fault_of_pin(std::string_view pin) {
    if (!std::ranges::all_of(pin, is_digit)) return PinFault::not_digits;
    if (pin.size() < least_pin_digits) return PinFault::too_short;
    if (pin.size() > most_pin_digits) return PinFault::too_long;
    if (steps_by(pin, 0)) return PinFault::all_equal;
    if (steps_by(pin, 1) || steps_by(pin, -1)) return PinFault::run;
    return std::nullopt;
}

const base::Bilingual& describe(PinFault fault) {
    static const std::array<base::Bilingual, 5> sentences = {
        base::Bilingual{"PIN hanya terdiri dari angka.", "A PIN has digits only."},
        {"PIN terlalu pendek. Pakai 6 sampai 10 angka.", "The PIN is too short. Use 6 to 10 digits."},
        {"PIN terlalu panjang. Pakai 6 sampai 10 angka.", "The PIN is too long. Use 6 to 10 digits."},
        {"PIN yang semua angkanya sama mudah ditebak. Pilih yang lain.",
         "A PIN of one digit repeated is easily guessed. Choose another."},
        {"PIN yang angkanya berurutan mudah ditebak. Pilih yang lain.",
         "A PIN of digits in a row is easily guessed. Choose another."}};
    return sentences.at(static_cast<std::size_t>(fault));
}

std::chrono::seconds wait_after(int wrong) {
    constexpr std::array<int, 9> seconds = {0, 0, 0, 0, 5, 15, 60, 300, 900};
    const auto at = std::min(static_cast<std::size_t>(std::max(wrong, 0)), seconds.size() - 1);
    return std::chrono::seconds(seconds.at(at));
}

std::chrono::milliseconds wait_left(int wrong, base::Instant last, base::Instant now) {
    const std::chrono::milliseconds whole = wait_after(wrong);
    if (now < last) return whole;
    return std::max(std::chrono::milliseconds(0), whole - (now - last));
}

}  // namespace netra::core
