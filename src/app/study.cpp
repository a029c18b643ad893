#include "app/study.h"

namespace netra::app {

using core::Screen;

void Study::open_module(const std::string& module) {
    KioskState& state = session_.state;
    const core::Course& course = session_.course();
    const core::ProgressView view = core::view_progress(course, session_.status(), state.progress);
    for (std::size_t i = 0; i < course.modules.size(); ++i) {
        if (course.modules[i].id != module || view.modules[i].state == core::ModuleState::locked) continue;
        state.module = module;
        state.page = core::next_page(state.progress, course.modules[i], session_.status());
        session_.refresh_facts();
        session_.go(Screen::page);
    }
}

void Study::read_page(std::chrono::milliseconds shown) {
    KioskState& state = session_.state;
    if (core::read_page(state.progress, session_.course(), session_.status(), state.module, state.page,
                        shown)) {
        session_.visits().save_progress(session_.visit(), state.progress, session_.now());
    }
    session_.refresh_facts();
}

void Study::show_page(std::size_t page, std::chrono::milliseconds shown) {
    KioskState& state = session_.state;
    if (state.screen != Screen::page) return;
    const core::Module* module = session_.course().find_module(state.module);
    if (module == nullptr || page >= module->pages_for(state.visitor->status).size()) return;
    storage::Transaction transaction(session_.workspace().database());
    read_page(shown);
    state.page = page;
    session_.save_place();
    transaction.commit();
}

}  // namespace netra::app
