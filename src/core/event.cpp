#include "core/event.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"
#include "core/document_number.h"
#include "core/text_edit.h"

namespace netra::core {
namespace {

constexpr std::size_t max_text_bytes = 120;
constexpr std::size_t max_positions = 8;
constexpr std::int64_t longest_event_days = 366;

bool is_plain(const std::string& text) {
    return text.size() <= max_text_bytes && base::is_utf8(text) &&
           std::ranges::all_of(base::code_points(text), accepts_text);
}

bool is_filled(const std::string& text) {
    return is_plain(text) && !base::trim(text).empty();
}

bool are_positions(const std::vector<std::string>& positions) {
    return positions.size() <= max_positions && std::ranges::all_of(positions, is_filled);
}

bool is_zone(int minutes) {
    return minutes >= -720 && minutes <= 840 && minutes % 15 == 0;
}

}  // namespace

const base::Bilingual& mode_name(Mode mode) {
    static const base::Bilingual full{"Lengkap", "Full"};
    static const base::Bilingual express{"Ekspres", "Express"};
    static const base::Bilingual signing{"Tanda tangan", "Signing"};
    switch (mode) {
        case Mode::full:
            return full;
        case Mode::express:
            return express;
        case Mode::signing:
            break;
    }
    return signing;
}

std::optional<Mode> parse_mode(std::string_view word) {
    if (!base::is_utf8(word)) return std::nullopt;
    std::string wanted = base::fold_case(base::trim(word));
    std::ranges::replace(wanted, '-', ' ');
    for (const Mode mode : {Mode::full, Mode::express, Mode::signing}) {
        const base::Bilingual& name = mode_name(mode);
        if (wanted == base::fold_case(name.id) || wanted == base::fold_case(name.en)) return mode;
    }
    return std::nullopt;
}

std::vector<EventProblem> check_event(const Event& event) {
    std::vector<EventProblem> problems;
    const auto need = [&](bool holds, EventField field, const char* id, const char* en) {
        if (!holds) problems.push_back({field, {id, en}});
    };
    need(is_event_code(event.code), EventField::code,
         "Kode acara: 1 sampai 12 huruf besar A–Z atau angka, tanpa spasi.",
         "Event code: 1 to 12 capital letters A–Z or digits, without spaces.");
    need(is_filled(event.title), EventField::title,
         "Judul acara: isi dengan teks satu baris, paling banyak 120 huruf.",
         "Event title: fill in one line of text, at most 120 letters.");
    need(is_filled(event.host), EventField::host,
         "Penyelenggara: isi nama instansi dalam satu baris, paling banyak 120 huruf.",
         "Host: fill in the office's name on one line, at most 120 letters.");
    need(is_filled(event.place), EventField::place,
         "Tempat: isi dengan teks satu baris, paling banyak 120 huruf.",
         "Place: fill in one line of text, at most 120 letters.");
    need(event.first_day <= event.last_day && event.last_day - event.first_day < longest_event_days,
         EventField::dates,
         "Tanggal: hari terakhir tidak boleh sebelum hari pertama, dan acara paling lama 366 hari.",
         "Dates: the last day cannot be before the first, and an event lasts at most 366 days.");
    need(is_zone(event.utc_offset_minutes), EventField::zone,
         "Zona waktu: pilih WIB (420), WITA (480), atau WIT (540).",
         "Time zone: choose WIB (420), WITA (480) or WIT (540).");
    need(is_filled(event.course), EventField::course, "Materi: pilih kursus yang sudah dipasang.",
         "Course: choose one that is installed.");
    need(is_plain(event.election), EventField::election,
         "Nama pemilihan: teks satu baris, paling banyak 120 huruf, boleh dikosongkan.",
         "Election: one line of text, at most 120 letters; it may stay empty.");
    need(are_positions(event.pact_signers) && are_positions(event.witnesses) &&
             are_positions(event.certificate_signers),
         EventField::positions,
         "Penanda tangan dan saksi: isi nama jabatan, paling banyak 8, satu baris setiap jabatan.",
         "Signatories and witnesses: fill in positions, at most 8, one line each.");
    return problems;
}

int seconds_needed(Mode mode) {
    switch (mode) {
        case Mode::full:
            return 1500;
        case Mode::express:
            return 200;
        case Mode::signing:
            break;
    }
    return 100;
}

DayPlan plan_day(std::int64_t people, std::int64_t kiosks, std::int64_t minutes) {
    constexpr std::int64_t most = 1'000'000;
    const std::int64_t guests = std::clamp<std::int64_t>(people, 1, most);
    const std::int64_t total =
        std::clamp<std::int64_t>(kiosks, 1, most) * std::clamp<std::int64_t>(minutes, 1, most) * 60;
    const std::int64_t usable = total * 85 / 100;
    DayPlan plan{total / guests, usable / guests, {}, std::nullopt};
    std::size_t row = 0;
    for (const Mode mode : {Mode::full, Mode::express, Mode::signing}) {
        const std::int64_t served = usable / seconds_needed(mode);
        const bool fits = served >= guests;
        plan.modes.at(row++) = {mode, seconds_needed(mode), served, fits};
        if (fits && !plan.best) plan.best = mode;
    }
    return plan;
}

}  // namespace netra::core
