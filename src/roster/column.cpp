#include "roster/column.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace netra::roster {

namespace {

// Folded, letters and digits alone.
constexpr std::array<std::pair<std::string_view, Column>, 37> titles = {{
    {"nip", Column::number},
    {"nipppk", Column::number},
    {"nippppk", Column::number},
    {"nipnipppk", Column::number},
    {"nipp3k", Column::number},
    {"nomor", Column::number},
    {"nomorpeserta", Column::number},
    {"nomorinduk", Column::number},
    {"nomorindukpegawai", Column::number},
    {"nipnomorpeserta", Column::number},
    {"number", Column::number},
    {"nipornumber", Column::number},
    {"nama", Column::name},
    {"namalengkap", Column::name},
    {"namapeserta", Column::name},
    {"namapegawai", Column::name},
    {"namadangelar", Column::name},
    {"namalengkapdangelar", Column::name},
    {"name", Column::name},
    {"fullname", Column::name},
    {"unit", Column::unit},
    {"unitkerja", Column::unit},
    {"unitorganisasi", Column::unit},
    {"satuankerja", Column::unit},
    {"satker", Column::unit},
    {"instansi", Column::unit},
    {"opd", Column::unit},
    {"skpd", Column::unit},
    {"perangkatdaerah", Column::unit},
    {"agency", Column::unit},
    {"jabatan", Column::position},
    {"position", Column::position},
    {"status", Column::status},
    {"jenis", Column::status},
    {"jenisasn", Column::status},
    {"statuskepegawaian", Column::status},
    {"statuspegawai", Column::status},
}};

}  // namespace

const base::Bilingual& column_name(Column column) {
    static const std::array<base::Bilingual, column_count> names = {{
        {"NIP", "NIP"},
        {"Nama", "Name"},
        {"Unit", "Unit"},
        {"Jabatan", "Position"},
        {"Status", "Status"},
    }};
    return names.at(static_cast<std::size_t>(column));
}

std::optional<Column> column_of_title(std::string_view title) {
    std::string plain = base::fold_case(title);
    std::erase_if(
        plain, [](char c) { return std::string_view(" \t\r\n-_./()*:").find(c) != std::string_view::npos; });
    const auto found =
        std::ranges::find(titles, std::string_view(plain), &std::pair<std::string_view, Column>::first);
    return found == titles.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace netra::roster
