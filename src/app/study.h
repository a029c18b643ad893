// Learning: the course map, the pages of a module, and the way into its quiz.
#pragma once
#include <chrono>
#include <string>

#include "app/session.h"

namespace netra::app {

class Study {
  public:
    explicit Study(Session& session) : session_(session) {}

    // Opens a module that is not locked at its first unread page.
    void open_module(const std::string& module);
    // Turns to a page of the open module after the present one stood there for `shown`.
    void show_page(std::size_t page, std::chrono::milliseconds shown);
    // Marks the page that is shown as read when it stood long enough.
    void read_page(std::chrono::milliseconds shown);

  private:
    Session& session_;
};

}  // namespace netra::app
