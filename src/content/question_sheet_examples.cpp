#include "content/question_sheet_examples.h"

#include <utility>

#include "content/gift.h"

namespace netra::content {

const char* const example_gift = R"($CATEGORY: dasar

// [id:contoh-01] [tag:mudah] [tag:sumber:UU 20/2023 pasal 1]
Pegawai ASN terdiri atas … {
    =PNS dan PPPK#Benar. Keduanya pegawai ASN.
    ~PNS saja#PPPK juga pegawai ASN.
    ~PNS, PPPK, dan pegawai BUMN#Pegawai BUMN bukan pegawai ASN.
    ####Rujukan\: UU 20/2023.
}

// [id:contoh-02] [tag:sedang]
Manakah fungsi pegawai ASN? {
    ~%50%Pelayan publik
    ~%50%Perekat dan pemersatu bangsa
    ~Juru kampanye#Kampanye bukan fungsi pegawai ASN.
}

// [id:contoh-03] [tag:mudah]
Netralitas hanya berlaku saat masa kampanye. {FALSE#Belum tepat\: netralitas berlaku kapan saja.#Tepat. Sebelum, saat, dan sesudah kampanye.}

// [id:contoh-04] [tag:sedang]
Pasangkan nilai dengan maknanya. {
    =Harmonis -> saling peduli dan menghargai perbedaan
    =Loyal -> mengutamakan kepentingan bangsa dan negara
    =Adaptif -> terus berinovasi menghadapi perubahan
    = -> mencari keuntungan pribadi
}

// [id:contoh-05] [tag:sulit] [tag:urutan] [tag:status:pns] [tag:status:cpns]
Urutkan sanksi dari yang teringan. {
    =Teguran lisan -> 1
    =Pemotongan tunjangan kinerja -> 2
    =Penurunan jabatan -> 3
}

// [id:contoh-06] [tag:mudah]
Pilah tindakan berikut. {
    =Memakai hak pilih di TPS -> Boleh
    =Melapor ke Bawaslu -> Boleh
    =Memasang spanduk bakal calon -> Dilarang
    =Menyukai unggahan akun pemenangan -> Dilarang
}

// [id:contoh-07] [tag:sedang]
[markdown]Seorang PNS mengunggah ini. Apa penilaian Anda?
```post
author\: Budi Contoh
handle\: @budi.contoh
text\: Siap menang bersama Bakal Calon X!
likes\: 128
```
{
    =Pelanggaran#Benar, ini sosialisasi bakal calon.
    ~Diperbolehkan#Belum tepat.
}

// [id:contoh-08] [tag:mudah]
Pegawai ASN wajib bersikap {
    =netral
    ~memihak
    ~diam
} dalam pemilihan.

// [id:contoh-09] [tag:mudah]
Apa kepanjangan huruf N pada ASN? {
    =Negara
    =%50%Negri#Ejaan yang baku\: Negara.
}

// [id:contoh-10] [tag:sulit]
Pada tahun berapa UU tentang ASN yang berlaku sekarang disahkan? {#
    =2023
    =%50%2022..2024#Hampir tepat.
}

// [id:contoh-11] [tag:sedang]
Ceritakan satu cara menjaga netralitas di media sosial. {####Bahas bersama di kelas.}

// [id:contoh-12]
Bacalah kasus berikut sebelum menjawab soal selanjutnya.
)";

std::vector<WrittenQuestion> example_questions() {
    Report report;
    const SourceText source("contoh", example_gift);
    std::vector<WrittenQuestion> questions;
    for (GiftQuestion& question : read_gift(source, report, GiftPurpose::inspection)) {
        questions.push_back(std::move(question.written));
    }
    return questions;
}

}  // namespace netra::content
