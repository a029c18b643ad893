// The kiosk's use cases: takes an action, records it, and answers what then stands on the screen.
//
// Synchronous, for the one thread that writes. When perform() returns, what the new state shows is on the
// disk.
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/action.h"
#include "app/examination.h"
#include "app/issuing.h"
#include "app/kiosk_state.h"
#include "app/printer.h"
#include "app/reception.h"
#include "app/session.h"
#include "app/signing.h"
#include "app/staff_desk.h"
#include "app/study.h"

namespace netra::app {

class Kiosk {
  public:
    // Opens the event of the settings, or the open one; in DEMO it makes an example event of its own.
    // Without a course that holds or an event the kiosk stands out of order. `seed` repeats every shuffle;
    // throws Error(not_allowed) for a seed outside DEMO. The workspace outlives the kiosk. Without a printer
    // nothing is printed.
    explicit Kiosk(Workspace& workspace, std::optional<std::uint64_t> seed = std::nullopt,
                   std::unique_ptr<Printer> printer = nullptr);

    KioskView view() const;
    // An action that does not fit the screen changes nothing. Throws what storage and documents throw; the
    // state then is that before the action.
    KioskView perform(const Action& action);

    // `watcher` is given what stands while an action that takes long goes on.
    void on_progress(std::function<void(KioskView)> watcher);
    // What is plugged in now, by mount point.
    KioskView notice_sticks(std::vector<std::filesystem::path> sticks);

    // Another wording of the same course, for its author's preview alone: nothing is installed. The visit
    // stays where it is while that place is still there; else the attract screen comes. Needs a kiosk that
    // is not out of order.
    KioskView show_course(std::shared_ptr<const CourseInBoth> course);

    // What is wrong with the course, for the log and for staff.
    const base::Diagnostics& course_faults() const { return course_faults_; }

  private:
    bool is_still_there(const KioskState& state) const;
    void count_today();
    void arrive();

    void on(const action::Forward&);
    void on(const action::Back&);
    void on(const action::Leave&);
    void on(const action::EnterNumber& a) { reception_.enter_number(a.digits); }
    void on(const action::Scan& a) { reception_.scan(a.line); }
    void on(const action::ChooseWalkIn&) { reception_.choose_walk_in(); }
    void on(const action::RegisterWalkIn& a) { reception_.register_walk_in(a.person); }
    void on(const action::ConfirmIdentity& a) { reception_.confirm(a.mine); }
    void on(const action::OpenModule& a) { study_.open_module(a.module); }
    void on(const action::ShowPage& a) { study_.show_page(a.page, std::chrono::milliseconds(a.shown_ms)); }
    void on(const action::StartQuiz&);
    void on(const action::Choose& a) { examination_.choose(a.draft); }
    void on(const action::GiveAnswer&) { examination_.give(); }
    void on(const action::SkipQuestion&) { examination_.skip(); }
    void on(const action::NextQuestion&) { examination_.next_question(); }
    void on(const action::TimeUp&) { examination_.end_when_time_is_up(); }
    void on(const action::TryAgain&);
    void on(const action::ReadPledge&) { signing_.read_pledge(); }
    void on(const action::TickClause& a) { signing_.tick(a.clause, a.ticked); }
    void on(const action::AskDecline&) { session_.go(core::Screen::decline); }
    void on(const action::Decline& a) { signing_.decline(a.reason); }
    void on(const action::KeepStrokes& a) { signing_.keep_strokes(a.signature); }
    void on(const action::Sign&);
    void on(const action::CallHelp&);
    void on(const action::EndHelp&);
    void on(const action::Idle&);
    void on(const action::OpenStaff&);
    void on(const action::EnterPin& a);
    void on(const action::LockStaff&) { staff_desk_.lock(); }
    void on(const action::LeaveStaff&);
    void on(const action::EnterRoom& a) { staff_desk_.enter_room(a.room); }
    void on(const action::ShowHistory& a) { staff_desk_.show_history(a.page); }
    void on(const action::BackUp&) { staff_desk_.back_up_now(); }
    void on(const ContentAction& a) { staff_desk_.perform(a); }
    void on(const DeviceAction& a) { staff_desk_.perform(a); }
    void on(const EventAction& a) { staff_desk_.perform(a); }
    void on(const CertificateAction& a) { staff_desk_.perform(a); }
    void on(const PeopleAction& a) { staff_desk_.perform(a); }

    Workspace& workspace_;
    std::unique_ptr<Printer> printer_;
    Session session_;
    Reception reception_;
    Study study_;
    Examination examination_;
    Signing signing_;
    Issuing issuing_;
    StaffDesk staff_desk_;
    base::Diagnostics course_faults_;
};

}  // namespace netra::app
