// What the gallery shows: invented people, an example of each kind of text.
#pragma once
#include "core/rich_text.h"
#include "core/signature.h"

namespace netra::ui {

core::RichText example_text();
core::Post example_post();
core::Signature example_signature();

}  // namespace netra::ui
