"""The tests' own reader of right answers."""

import unittest

from answer_key import find, read_gift

BANK = r"""
// [id:a-1] a comment with { a brace
$CATEGORY: dasar

::Siapa::Pegawai ASN terdiri atas …{
    =PNS dan PPPK#Benar.
    ~PNS saja#Belum \= tepat.
    ####Umum = ~ tidak dibaca
}

::Tiga::[markdown]Pilih **tiga**.

```post
author: Budi
```
{ ~%50%Satu\: awal ~%50%Dua#ya ~%-100%Lain }

::Kapan::Hanya saat kampanye. {FALSE#tidak#ya}

::Makna::Pasangkan. {
    =Harmonis -> saling peduli
    =Loyal -> setia
    = -> lain
}
"""


class AnswerKey(unittest.TestCase):
    def setUp(self):
        self.known = read_gift(BANK)

    def test_a_single_choice_has_one_right_label(self):
        self.assertEqual(self.known[0].stem, "Pegawai ASN terdiri atas …")
        self.assertEqual(self.known[0].right, {"PNS dan PPPK"})
        self.assertEqual(self.known[0].options, {"PNS dan PPPK", "PNS saja"})

    def test_several_right_labels_are_those_of_positive_weight(self):
        self.assertEqual(self.known[1].stem, "Pilih tiga.")
        self.assertEqual(self.known[1].right, {"Satu: awal", "Dua"})

    def test_true_and_false_are_known_in_both_languages(self):
        self.assertEqual(self.known[2].right, {"Salah", "False"})

    def test_pairs_leave_the_distractor_out(self):
        self.assertEqual(self.known[3].pairs, {"Harmonis": "saling peduli", "Loyal": "setia"})

    def test_a_question_is_found_by_stem_and_options(self):
        found = find(self.known, "Soal 1 Pegawai ASN\nterdiri atas … A B", ["PNS saja", "PNS dan PPPK"])
        self.assertIs(found, self.known[0])
        with self.assertRaises(LookupError):
            find(self.known, "Pegawai ASN terdiri atas …", ["Lain"])


if __name__ == "__main__":
    unittest.main()
