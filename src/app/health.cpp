#include "app/health.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "app/backup.h"
#include "app/courses.h"
#include "app/data_folder.h"
#include "app/keyring.h"
#include "app/own_key.h"
#include "base/error.h"
#include "document/font_coverage.h"

namespace netra::app {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
constexpr std::uint64_t least_free = 256 * mebibyte;    // below it the day may end early
constexpr std::uint64_t enough_free = 2048 * mebibyte;  // some ten thousand certificates
constexpr std::int64_t day = 86400;                     // seconds
constexpr std::int64_t earliest = 1767225600;           // 2026-01-01T00:00Z: no kiosk is older

base::Bilingual both(const std::string& id, const std::string& en) {
    return {id, en};
}

// Whether others than the owner may do anything with it.
bool is_open_to_others(const fs::path& path) {
    struct stat is {};
    return ::stat(path.c_str(), &is) == 0 && (is.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

// Seconds since 1970; nothing for what is not there.
std::optional<std::int64_t> changed_at(const fs::path& path) {
    struct stat is {};
    if (::stat(path.c_str(), &is) != 0) return std::nullopt;
    return static_cast<std::int64_t>(is.st_mtim.tv_sec);
}

Finding data_finding(const Settings& settings) {
    const DataFolder folder(settings.data_folder);
    const std::string path = folder.root().string();
    if (::access(path.c_str(), F_OK) != 0 && errno == ENOENT)
        return {"data",
                Health::bad,
                both("Folder data belum ada: " + path, "There is no data folder: " + path),
                {"Jalankan kiosk sekali, atau netra init.", "Start the kiosk once, or run netra init."}};
    if (::access(path.c_str(), R_OK | W_OK | X_OK) != 0)
        return {
            "data",
            Health::bad,
            both("Folder data tidak dapat ditulis: " + path, "The data folder cannot be written to: " + path),
            {"Periksa sebagai pengguna kiosk: sudo netra-admin doctor.",
             "Look as the kiosk's user: sudo netra-admin doctor."}};
    if (!Keyring::is_founded(folder))
        return {"data",
                Health::bad,
                both("Folder data belum disiapkan: " + path, "The data folder is not set up: " + path),
                {"Jalankan kiosk sekali, atau netra init.", "Start the kiosk once, or run netra init."}};
    if (is_open_to_others(path))
        return {"data", Health::warning,
                both("Folder data terbuka bagi pengguna lain: " + path,
                     "The data folder is open to other users: " + path),
                both("chmod 700 " + path, "chmod 700 " + path)};
    return {"data", Health::good, both("Folder data: " + path, "Data folder: " + path), {}};
}

// A key that a credential holds is looked into only where somebody opened it.
Finding kiosk_key_finding(const Settings& settings) {
    const DataFolder folder(settings.data_folder);
    const std::string path = folder.kiosk_key().string();
    try {
        Keyring::load(folder);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::key_sealed)
            return {"keys", Health::bad, sentence(error.code()), both(error.what(), error.what())};
    }
    switch (place_of(folder.kiosk_key())) {
        case KeyPlace::sealed:
            return {"keys",
                    Health::good,
                    {"Kunci kiosk disegel pada mesin ini, sebagai kredensial systemd.",
                     "The kiosk's key is sealed to this machine, as a systemd credential."},
                    {}};
        case KeyPlace::both:
            return {"keys",
                    Health::warning,
                    both("Kunci kiosk disegel, tetapi berkas terbukanya masih ada: " + path,
                         "The kiosk's key is sealed, but its open file is still there: " + path),
                    {"sudo netra-admin seal-key", "sudo netra-admin seal-key"}};
        default:
            return {"keys",
                    Health::good,
                    {"Kunci kiosk berupa berkas yang hanya terbaca olehnya.",
                     "The kiosk's key is a file that only the kiosk can read."},
                    {}};
    }
}

Finding keys_finding(const Settings& settings) {
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(settings.data_folder / "keys", unreadable)) {
        const std::string path = entry.path().string();
        if (entry.path().extension() != ".pem" || !is_open_to_others(path)) continue;
        return {
            "keys", Health::bad,
            both("Berkas kunci dapat dibaca pengguna lain: " + path, "Others can read the key file " + path),
            both("chmod 600 " + path, "chmod 600 " + path)};
    }
    if (unreadable)
        return {"keys",
                Health::bad,
                {"Kunci kiosk tidak terbaca.", "The kiosk's keys cannot be read."},
                {"Lihat butir folder data.", "See the data folder's line."}};
    return kiosk_key_finding(settings);
}

Finding disk_finding(const Machine& machine) {
    const std::string free = std::to_string(machine.free_bytes / mebibyte) + " MiB";
    const auto words = both("Ruang kosong: " + free, "Free space: " + free);
    if (machine.free_bytes >= enough_free) return {"disk", Health::good, words, {}};
    return {"disk",
            machine.free_bytes < least_free ? Health::bad : Health::warning,
            words,
            {"Pindahkan berkas lain dari diska ini.", "Move other files off this disk."}};
}

Finding clock_finding(const Settings& settings, const base::Clock& clock) {
    const std::int64_t now = base::unix_seconds(clock.now());
    const std::int64_t newest = changed_at(DataFolder(settings.data_folder).database()).value_or(0);
    if (now >= earliest && now + day >= newest)
        return {"clock",
                Health::good,
                {"Jam menunjukkan waktu yang masuk akal.", "The clock shows a likely time."},
                {}};
    return {
        "clock",
        Health::bad,
        {"Jam menunjukkan waktu sebelum catatan terakhir.", "The clock shows a time before the last record."},
        {"Setel tanggal dan jam mesin.", "Set the machine's date and time."}};
}

Finding backup_finding(const Settings& settings, const base::Clock& clock) {
    const auto copy = newest_backup(settings);
    const base::Bilingual hint{"Buat cadangan: netra backup BERKAS.", "Make one: netra backup FILE."};
    if (!copy) return {"backup", Health::warning, {"Belum ada cadangan.", "There is no backup yet."}, hint};
    const std::string name = copy->filename().string();
    const std::int64_t age = base::unix_seconds(clock.now()) - changed_at(*copy).value_or(0);
    const bool behind = changed_at(DataFolder(settings.data_folder).database()) > changed_at(*copy);
    if (behind && age > day)
        return {"backup", Health::warning,
                both("Cadangan terakhir lebih dari sehari lalu: " + name,
                     "The last backup is older than a day: " + name),
                hint};
    return {"backup", Health::good, both("Cadangan terakhir: " + name, "Last backup: " + name), {}};
}

// A folder that the settings name; what is installed was checked before.
Finding course_finding(const Settings& settings) {
    const auto words = both("Materi: " + settings.course, "Course: " + settings.course);
    if (settings.course.empty())
        return {"course", Health::good, {"Materi: menurut kegiatan.", "Course: as the event says."}, {}};
    if (!settings.course.starts_with('/')) return {"course", Health::good, words, {}};
    try {
        if (load_course(settings.course).course != nullptr) return {"course", Health::good, words, {}};
    } catch (const Error&) {  // not there: as bad as one with errors
    }
    return {"course", Health::bad, words,
            both("Periksa: netra content check " + settings.course,
                 "See: netra content check " + settings.course)};
}

Finding fonts_finding() {
    try {
        const document::FontCoverage font;
        if (font.has(U'A')) return {"fonts", Health::good, {"Huruf tersedia.", "There are fonts."}, {}};
    } catch (const Error&) {  // said below
    }
    return {"fonts",
            Health::bad,
            {"Tidak ada huruf.", "There are no fonts."},
            {"Pasang paket fonts-inter.", "Install the package fonts-inter."}};
}

Finding display_finding(const Machine& machine) {
    if (machine.has_display) return {"display", Health::good, {"Layar tersedia.", "There is a display."}, {}};
    return {"display",
            Health::bad,
            {"Tidak ada layar dan tidak ada peladen X.", "No display, and no X server."},
            {"Pasang paket xserver-xorg-core dan xserver-xorg-input-libinput.",
             "Install the packages xserver-xorg-core and xserver-xorg-input-libinput."}};
}

Finding service_finding(const Machine& machine) {
    const auto words =
        both("Layanan netra-kiosk: " + machine.service, "Service netra-kiosk: " + machine.service);
    if (machine.service == "active") return {"service", Health::good, words, {}};
    if (machine.service == "unknown")
        return {"service",
                Health::warning,
                words,
                {"Lihat sebagai root: systemctl status netra-kiosk",
                 "See as root: systemctl status netra-kiosk"}};
    return {"service",
            Health::bad,
            words,
            {"Lihat: journalctl -u netra-kiosk -u netra-display",
             "See: journalctl -u netra-kiosk -u netra-display"}};
}

// The first line that a command prints.
std::string answer_of(const char* command) {
    std::array<char, 128> line{};
    FILE* pipe = ::popen(command, "r");
    if (pipe == nullptr) return {};
    const bool any = std::fgets(line.data(), line.size(), pipe) != nullptr;
    ::pclose(pipe);
    std::string text = any ? line.data() : "";
    while (text.ends_with('\n')) text.pop_back();
    return text;
}

}  // namespace

Machine this_machine(const Settings& settings) {
    Machine machine;
    fs::path place = settings.data_folder;
    while (!place.empty() && !fs::exists(place) && place != place.parent_path()) place = place.parent_path();
    std::error_code unknown;
    const fs::space_info space = fs::space(place, unknown);
    if (!unknown) machine.free_bytes = space.available;
    machine.has_display = std::getenv("DISPLAY") != nullptr || fs::exists("/usr/lib/xorg/Xorg", unknown);
    const bool is_service = fs::exists("/run/systemd/system", unknown) &&
                            fs::exists("/lib/systemd/system/netra-kiosk.service", unknown);
    if (!is_service) return machine;
    machine.service = answer_of("systemctl is-active netra-kiosk.service 2>/dev/null");
    if (machine.service.empty()) machine.service = "unknown";  // the manager does not answer this user
    return machine;
}

std::vector<Finding> examine(const Settings& settings, const base::Clock& clock, const Machine& machine) {
    std::vector<Finding> findings{data_finding(settings),
                                  keys_finding(settings),
                                  disk_finding(machine),
                                  clock_finding(settings, clock),
                                  backup_finding(settings, clock),
                                  course_finding(settings),
                                  fonts_finding(),
                                  display_finding(machine)};
    if (!machine.service.empty()) findings.push_back(service_finding(machine));
    return findings;
}

}  // namespace netra::app
