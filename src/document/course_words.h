// What the course's pages for phones and its slideshow say by themselves, in both languages.
#pragma once
#include <string>
#include <string_view>

#include "base/language.h"
#include "core/rich_text.h"

namespace netra::document::words {

using base::Bilingual;

inline const Bilingual skip{"Langsung ke isi", "Skip to the content"};
inline const Bilingual languages{"Bahasa", "Language"};
inline const Bilingual draft{"Materi draf", "Draft course"};
inline const Bilingual module_of{"Modul {0} dari {1}", "Module {0} of {1}"};
inline const Bilingual module_number{"Modul {0}", "Module {0}"};
inline const Bilingual page_of{"{0} dari {1}", "{0} of {1}"};
inline const Bilingual module_pages{"{0} menit · {1} halaman", "{0} min · {1} pages"};
inline const Bilingual pages_only{"{0} halaman", "{0} pages"};
inline const Bilingual course_facts{"{0} modul · sekitar {1} menit", "{0} modules · about {1} min"};
inline const Bilingual course_facts_only{"{0} modul", "{0} modules"};
inline const Bilingual lead{"Baca kapan saja di ponsel Anda. Tidak perlu masuk, tidak ada nilai.",
                            "Read at any time on your phone. Nothing to sign in to, no scores."};
inline const Bilingual modules{"Modul", "Modules"};
inline const Bilingual all_modules{"Semua modul", "All modules"};
inline const Bilingual in_this_module{"Isi modul ini", "In this module"};
inline const Bilingual by_status{"Isinya menurut status Anda", "The content depends on your status"};
inline const Bilingual choose_status{"Pilih status Anda:", "Choose your status:"};
inline const Bilingual for_status{"Bagi {0}", "For {0}"};
inline const Bilingual and_word{" dan ", " and "};
inline const Bilingual previous{"Sebelumnya", "Previous"};
inline const Bilingual next{"Berikutnya", "Next"};
inline const Bilingual other_modules{"Modul lain", "Other modules"};
inline const Bilingual at_the_kiosk{
    "Uji pemahaman, pakta integritas, dan sertifikat ada di kiosk, di tempat kegiatan.",
    "The test, the integrity pact and the certificate are at the kiosk, at the event."};
inline const Bilingual saved_here{"Tersimpan di perangkat ini: dapat dibaca tanpa jaringan.",
                                  "Saved on this device: it can be read without a network."};
inline const Bilingual open_slides{"Tayangan untuk aula", "Slideshow for the hall"};
inline const Bilingual version{"Versi {0}", "Version {0}"};
inline const Bilingual approved{"Disetujui: {0}, {1}", "Approved: {0}, {1}"};
// On pages in another language than the course was written in, where a page was not translated.
inline const Bilingual not_translated{"Bagian ini hanya tersedia dalam bahasa Inggris.",
                                      "This part is in Indonesian only."};

inline const Bilingual invented_account{"akun rekaan", "invented account"};
inline const Bilingual like{"Suka", "Like"};
inline const Bilingual comment{"Komentar", "Comment"};
inline const Bilingual share{"Bagikan", "Share"};

inline const Bilingual slides_label{"Tayangan", "Slideshow"};
inline const Bilingual slide_forward{"Salindia berikutnya", "Next slide"};
inline const Bilingual slide_back{"Salindia sebelumnya", "Previous slide"};
inline const Bilingual full_screen{"Layar penuh", "Full screen"};
inline const Bilingual key_help{"→ lanjut · ← kembali · F layar penuh · B layar gelap",
                                "→ next · ← back · F full screen · B black screen"};
inline const Bilingual scan{"Baca di ponsel Anda", "Read it on your phone"};
inline const Bilingual to_phones{"Halaman untuk ponsel", "Pages for phones"};
inline const Bilingual the_end{"Lanjutkan di kiosk", "Continue at the kiosk"};
inline const Bilingual the_end_steps{"Uji pemahaman · Ikrar · Pakta integritas · Sertifikat",
                                     "Test · Pledge · Integrity pact · Certificate"};

// The pattern with {0} and {1} replaced.
std::string filled(std::string_view pattern, std::string_view first, std::string_view second = {});

// "id", "en": as HTML names a language.
std::string_view code(base::Language language);

// What stands over a callout: its own title, else what its kind is called.
std::string callout_title(const core::Block& callout, base::Language language);

}  // namespace netra::document::words
