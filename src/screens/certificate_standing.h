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

// `demo`: of a kiosk whose organisation is not named, where all is an example.
inline StandingLook standing_look(app::CertificateStanding standing, bool demo) {
    switch (standing) {
        case app::CertificateStanding::revoked:
            return {certificate_words::revoked, ui::Say::wrong};
        case app::CertificateStanding::superseded:
            return {certificate_words::superseded, ui::Say::caution};
        case app::CertificateStanding::valid:
            break;
    }
    if (demo) return {certificate_words::example, ui::Say::caution};
    return {certificate_words::valid, ui::Say::right};
}

}  // namespace netra::screens
