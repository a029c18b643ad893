#include "screens/people_screen.h"

#include "screens/people_list_screen.h"
#include "screens/people_person_screen.h"
#include "screens/people_roster_screen.h"

namespace netra::screens {

namespace {

std::unique_ptr<Screen> make_page(app::PeoplePage page) {
    switch (page) {
        case app::PeoplePage::person:
            return make_people_person();
        case app::PeoplePage::files:
            return make_people_files();
        case app::PeoplePage::check:
            return make_people_check();
        case app::PeoplePage::list:
            break;
    }
    return make_people_list();
}

class PeopleScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        const app::PeoplePage page = state.staff->people.page;
        if (!shown_ || page != page_) shown_ = make_page(page);
        page_ = page;
        return shown_->draw(ctx, state);
    }

  private:
    app::PeoplePage page_ = app::PeoplePage::list;
    std::unique_ptr<Screen> shown_;
};

}  // namespace

std::unique_ptr<Screen> make_people() {
    return std::make_unique<PeopleScreen>();
}

}  // namespace netra::screens
