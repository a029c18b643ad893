// What a pact's receipt says in words of its own.
#pragma once
#include <string>

#include "document/pact_receipt.h"

namespace netra::document {

// "NIP", "NI PPPK" or "Nomor", as the person's status has it.
std::string number_label(core::Status status);
// "berakhiran 042"; empty without a number of at least three characters.
std::string number_tail(const core::Participant& participant);

// "9 November 2026, 10.41 WIB"
std::string moment(std::int64_t unix_seconds, const core::Event& event);

// Who saw the symbolic signing, and who was on duty. Empty when neither is known.
std::string witnesses_sentence(const PactReceiptValues& values);

// "Digambar di layar kios K03"
std::string method_sentence(const PactReceiptValues& values);

// "Kunci kios K03, catatan nomor 4.812"
std::string seal_sentence(const PactReceiptValues& values);

std::string pact_how_to_check(const PactReceiptValues& values);

}  // namespace netra::document
