// How a certificate stands, in a word and its tone.
#pragma once
#include "app/certificate_room_state.h"
#include "screens/certificate_room_words.h"
#include "ui/callout.h"

namespace netra::screens {

struct StandingLook {
    const ui::Words& word;
    ui::Say say;
};

inline StandingLook standing_look(app::CertificateStanding standing) {
    switch (standing) {
        case app::CertificateStanding::revoked:
            return {certificate_words::revoked, ui::Say::wrong};
        case app::CertificateStanding::superseded:
            return {certificate_words::superseded, ui::Say::caution};
        case app::CertificateStanding::valid:
            break;
    }
    return {certificate_words::valid, ui::Say::right};
}

}  // namespace netra::screens
