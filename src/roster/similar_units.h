// Units that look like a slip of another one's name.
#pragma once
#include <map>
#include <string>

namespace netra::roster {

// How many people are of each unit. Answers for each unit that may be mistyped the one that it looks like:
// one that at least five people are of, and five times as many, and that differs by case and spaces alone, by
// one letter, or by two in a name of ten letters and more. Names with other digits or other short words (up
// to three letters: "SMP 1", "Bagian II") are different names. Nothing for a list of more than 3,000 units.
std::map<std::string, std::string> similar_units(const std::map<std::string, int>& people_of_unit);

}  // namespace netra::roster
