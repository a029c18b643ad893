// The staff's room of certificates: those that were issued are found, looked at, saved onto a stick and
// printed.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/certificate_room_action.h"
#include "app/certificate_room_state.h"
#include "app/printer.h"
#include "app/session.h"
#include "storage/certificate_store.h"

namespace netra::app {

class CertificateRoom {
  public:
    // Both outlive the room.
    CertificateRoom(Session& session, Printer& printer) : session_(session), printer_(printer) {}

    // On the staff's home: the figures. In the list: all, where nothing is listed yet.
    void refresh();
    // What staff can mend is said in the room's note; throws what database and ledger throw.
    void perform(const CertificateAction& action);

  private:
    void on(const certificate_action::FindDigits& a);
    void on(const certificate_action::FindWords& a);
    void on(const certificate_action::Scan& a);
    void on(const certificate_action::ShowAll&);
    void on(const certificate_action::ShowPage& a);
    void on(const certificate_action::Look& a) { look(a.entry); }
    void on(const certificate_action::Save& a);
    void on(const certificate_action::Print&);
    void on(const certificate_action::Close&);

    // Lists what was found; where it is but one, looks at it.
    void list(std::vector<std::int64_t> found, std::string sought);
    void show_page(std::int64_t page);
    void look(std::int64_t entry);
    void show(const storage::IssuedCertificate& certificate);
    void scan_code(const std::string& digits);
    void save(const storage::IssuedCertificate& certificate, const std::filesystem::path& stick);
    void say(bool good, base::Bilingual text) {
        room().note = StaffNote{.good = good, .text = std::move(text)};
    }
    CertificateFigures figures() const;
    CertificateRoomState& room() const { return session_.state.staff->certificates; }
    Workspace& workspace() const { return session_.workspace(); }

    Session& session_;
    Printer& printer_;
    std::vector<std::int64_t> found_;  // the entries that are listed, newest first
};

}  // namespace netra::app
