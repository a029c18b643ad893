#include "app/own_key.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "app/health.h"
#include "app/keyring.h"
#include "app/workspace.h"
#include "base/error.h"
#include "base/files.h"
#include "credential/key_file.h"
#include "visit_support.h"

using namespace netra;
using namespace netra::app;

namespace fs = std::filesystem;

namespace {

// A kiosk whose key was sealed: what systemd would open lies in `credentials`, and is passed on by `open`.
class SealedKiosk {
  public:
    SealedKiosk() {
        settings.data_folder = folder / "data";
        settings.course.clear();
        { const Workspace founded(settings, clock, random); }
        fs::create_directory(credentials);
        fs::rename(data().kiosk_key(), credential);
        base::write_file(data().root() / "keys" / "kiosk.sealed", base::as_bytes("what only systemd reads"));
    }
    ~SealedKiosk() { ::unsetenv("CREDENTIALS_DIRECTORY"); }
    SealedKiosk(const SealedKiosk&) = delete;
    SealedKiosk& operator=(const SealedKiosk&) = delete;

    void open() const { ::setenv("CREDENTIALS_DIRECTORY", credentials.c_str(), 1); }
    DataFolder data() const { return DataFolder(settings.data_folder); }

    // The error of loading the keys; none is a failure.
    ErrorCode refusal() const {
        try {
            Keyring::load(data());
        } catch (const Error& error) {
            return error.code();
        }
        FAIL("the key was taken");
        return ErrorCode::internal;
    }

    Finding keys() const {
        for (const Finding& finding : examine(settings, clock, {std::uint64_t{50} << 30, true, {}}))
            if (finding.what == "keys") return finding;
        FAIL("nothing was said of the keys");
        return {};
    }

    TestFolder folder;
    base::SystemClock clock;
    base::SystemRandom random;
    Settings settings = default_settings();
    const fs::path credentials = folder / "credentials";
    const fs::path credential = credentials / "netra-kiosk.pem";
};

}  // namespace

TEST_CASE("a sealed key that its machine opened signs as the file did") {
    const SealedKiosk kiosk;
    const core::KeyId before = credential::load_key(kiosk.credential).key_id();
    kiosk.open();
    base::SystemRandom random;
    Workspace workspace(kiosk.settings, kiosk.clock, random);
    CHECK(workspace.keys().kiosk().key_id() == before);
    CHECK(workspace.identity().key == before);
}

TEST_CASE("a sealed key that nobody opened is said so, with the way to open it") {
    const SealedKiosk kiosk;
    CHECK(place_of(kiosk.data().kiosk_key()) == KeyPlace::sealed);
    CHECK(kiosk.refusal() == ErrorCode::key_sealed);
    fs::remove(kiosk.credential);
    kiosk.open();
    CHECK(kiosk.refusal() == ErrorCode::key_sealed);
    CHECK(sentence(ErrorCode::key_sealed).id.find("sudo netra-admin") != std::string::npos);
    CHECK(sentence(ErrorCode::key_sealed).en.find("sudo netra-admin") != std::string::npos);
}

TEST_CASE("a credential that is cut off, empty, too large or another kiosk's is refused") {
    const SealedKiosk kiosk;
    kiosk.open();
    const std::string whole = base::read_text_file(kiosk.credential);
    base::write_file(kiosk.credential, base::as_bytes(whole.substr(0, whole.size() / 2)));
    CHECK(kiosk.refusal() == ErrorCode::key_invalid);
    base::write_file(kiosk.credential, {});
    CHECK(kiosk.refusal() == ErrorCode::key_invalid);
    base::write_file(kiosk.credential, base::as_bytes(std::string(1 << 20, 'A')));
    CHECK(kiosk.refusal() == ErrorCode::file_too_large);
    fs::remove(kiosk.credential);
    credential::save_key(credential::SigningKey::generate(), kiosk.credential);
    CHECK(kiosk.refusal() == ErrorCode::key_invalid);
}

TEST_CASE("the open file counts where it stands beside the sealed key, and the doctor warns of it") {
    const SealedKiosk kiosk;
    fs::rename(kiosk.credential, kiosk.data().kiosk_key());
    CHECK(place_of(kiosk.data().kiosk_key()) == KeyPlace::both);
    CHECK_NOTHROW(Keyring::load(kiosk.data()));
    CHECK(kiosk.keys().health == Health::warning);
    CHECK(kiosk.keys().hint.en == "sudo netra-admin seal-key");
}

TEST_CASE("the doctor says where the key rests, and whether it opens") {
    const SealedKiosk kiosk;
    CHECK(kiosk.keys().health == Health::good);
    CHECK(kiosk.keys().words.id.find("disegel") != std::string::npos);
    base::write_file(kiosk.credential, base::as_bytes("not a key"));
    kiosk.open();
    CHECK(kiosk.keys().health == Health::bad);
    CHECK(kiosk.keys().words.en == sentence(ErrorCode::key_invalid).en);
    fs::remove(kiosk.data().root() / "keys" / "kiosk.sealed");
    CHECK(kiosk.keys().health == Health::bad);
    CHECK(kiosk.keys().words.en == sentence(ErrorCode::key_missing).en);
}

TEST_CASE("a demo whose key is sealed is not named before the key is a file again") {
    const SealedKiosk kiosk;
    Founding founding;
    founding.organisation = "Pemerintah Provinsi Contoh";
    founding.root_key = kiosk.folder / "root.pem";
    founding.passphrase = "frasa sandi";
    CHECK_THROWS_WITH(Keyring::found(kiosk.data(), founding, kiosk.clock), doctest::Contains("unseal-key"));
    fs::rename(kiosk.credential, kiosk.data().kiosk_key());
    fs::remove(kiosk.data().root() / "keys" / "kiosk.sealed");
    CHECK_FALSE(Keyring::found(kiosk.data(), founding, kiosk.clock).trust().demo);
}

TEST_CASE("naming the organisation goes on after a break that had put the demo key aside") {
    const SealedKiosk kiosk;
    const fs::path aside = kiosk.data().kiosk_key().string() + ".demo";
    fs::rename(kiosk.credential, aside);
    fs::remove(kiosk.data().root() / "keys" / "kiosk.sealed");
    const core::KeyId demo = credential::load_key(aside).key_id();
    Founding founding;
    founding.organisation = "Pemerintah Provinsi Contoh";
    founding.root_key = kiosk.folder / "root.pem";
    founding.passphrase = "frasa sandi";
    const Keyring keys = Keyring::found(kiosk.data(), founding, kiosk.clock);
    CHECK(keys.kiosk().key_id() != demo);
    CHECK(keys.entry_checker(demo) != nullptr);
}
