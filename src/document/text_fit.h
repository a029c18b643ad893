// Makes the words of a filled template fit the widths their designer gave them.
#pragma once

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace netra::document {

// The next or previous sibling that is an element; null at the end.
pugi::xml_node next_element(const pugi::xml_node& node);
pugi::xml_node previous_element(const pugi::xml_node& node);

// Each <text> with data-max-width that is wider: first it shrinks, to 0.85 of its size at most; then, where
// data-max-lines allows, it breaks at spaces into lines and the texts right after it move down; then it
// shrinks as far as it must. Widths are of the ink, in the text's own units. `document` is an <svg> with a
// viewBox. Throws Error(document_failed).
void fit_texts(pugi::xml_document& document);

}  // namespace netra::document
