// The words of the staff's room of the device, beside its facts, in both languages.
#pragma once
#include "ui/language.h"

namespace netra::screens::device_words {

using ui::Words;

inline constexpr Words scanner_test{"Uji pemindai", "Scanner test"};
inline constexpr Words printer_test{"Cetak halaman uji", "Print a test page"};
inline constexpr Words save_log{"Simpan log ke stik", "Save log to the stick"};
inline constexpr Words restart{"Mulai ulang mesin", "Restart the machine"};
inline constexpr Words power_off{"Matikan mesin", "Shut down"};
inline constexpr Words leave{"Keluar dari mode kios", "Leave kiosk mode"};
inline constexpr Words restart_text{
    "Mesin mulai lagi dalam satu atau dua menit. Kunjungan yang terbuka tersimpan dan dapat dilanjutkan.",
    "The machine is back in a minute or two. A visit that is open is kept and can be taken up again."};
inline constexpr Words power_off_text{
    "Mesin mati dan harus dinyalakan dengan tombolnya. Kunjungan yang terbuka tersimpan dan dapat "
    "dilanjutkan.",
    "The machine goes off and is switched on again by its button. A visit that is open is kept."};
inline constexpr Words leave_text{
    "Layar kios berakhir dan konsol masuk muncul, sampai mesin dimulai ulang. Perlu papan ketik dan kata "
    "sandi mesin.",
    "The kiosk ends and a console asks for a login, until the machine starts again. That takes a keyboard "
    "and the "
    "machine's password."};
inline constexpr Words cancel{"Batal", "Cancel"};

// the scanner's test
inline constexpr Words scan_something{"Pindai tiket, lencana, atau sertifikat",
                                      "Scan a ticket, a badge or a certificate"};
inline constexpr Words nothing_yet{"Belum ada yang terbaca", "Nothing was read yet"};
inline constexpr Words ticket{"Tiket acara {0}", "A ticket of event {0}"};
inline constexpr Words badge{"Lencana dengan NIP berakhiran {0}", "A badge with a NIP ending in {0}"};
inline constexpr Words certificate{"Kode sertifikat, {0} angka", "A certificate's code of {0} digits"};
inline constexpr Words unknown{"Kode lain, {0} huruf: tidak dipakai di kios ini",
                               "Another code of {0} characters: not used here"};
inline constexpr Words times{"{0} kali terbaca", "Read: {0}"};

}  // namespace netra::screens::device_words
