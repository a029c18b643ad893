// GIFT of every kind, and such with small changes.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "base/random.h"

namespace netra::test {

inline constexpr std::array<const char*, 35> gift_samples = {
    " \xef\xbb\xbf"
    "a",
    "Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}",
    "::Jesus' hometown::Jesus Christ was from {~Jerusalem#An important city,\nbut wrong. ~%25%Bethlehem "
    "~%50%Galilee # More. =Nazareth#Yes! ####General words.}.",
    "Two people?{~%-50%No one ~%50%Grant ~%50%Grant's wife ~%-50.5%Father}",
    "Three?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}",
    "One of them, but ticked.{~%100%a ~b}",
    "Two right.{=a =b ~c}",
    "No order.{a ~b =c}",
    "Sun rises in the east.{T#wrong#right####general}",
    "Sun rises.{F##right}",
    "Sun rises.{F####general}",
    "X{true}",
    "Two plus two equals {=four =%50%vier#close =4}.",
    "Who?{a -> b#so}",
    "Who?{%50%a -> b}",
    "{=PNS ~KPU}\\nadalah ASN.",
    "[markdown]baris satu\n{=Netral ~Bebas} adalah\n\n",
    "[html]{=Netral ~Bebas}[html] adalah.",
    "::M::[html]Match <b>it</b>.{=[html]An <i>a</i> -> Forum =[markdown]a *c* -> Choice = -> Chat -> X}",
    "When?{#=1822:0#Correct! =%50%1822:2#Close. =%25%1800..1830 =* ~#Not at all.}",
    "When?{#3.14:0.01}",
    "When?{#1..5}",
    "When?{#=1e300:1e-9 =%33.333%-5..-2 ~}",
    "How are you? {}",
    "Tell.{####thanks}",
    "Just words.",
    "::Only a title::\n[plain]// no comment\n  and [html] more\\n\\n  indented\\n// nor this",
    R"(Which \{braces\}?{ ~ \= 2 + 2 = \~ \# \: \} \\ \x # fine\= })",
    "[markdown]Who's **it**?{=*me*#**yes** ~[plain]*you*#[html]<b>no</b>}",
    "[moodle][html]x{=[plain][moodle]a ~[html]%50%b ~%0%%20 of c}",
    "[markdown]Apa?\n```post\nauthor: Budi\ntext: Siap! \\#X\nAyo \\{ramai\\}.\n```\n{=diam ~suka}",
    "$CATEGORY: $course$/top/a//b \\\\ c\n\n// [id:d-1] [tag:mudah] [tag:a\\]b]\nOne{T}\n\nTwo{T}\n\n"
    "$CATEGORY:\n\n// [tag:x\\ ]\nThree{T}",
    "\xef\xbb\xbfOne{T}\r\n\r\nTwo\r\nlines{F}\r\n",
    "::\\:a\\:::$CATEGORY: no category\n\nx $CATEGORY: y",
    "100%{=%50 ~%%}",
};

// One of them with up to four pieces of the grammar put in or cut out. UTF-8, and now and then without an
// error.
std::string mutated_sample(base::SeededRandom& random);

// The question banks of the shipped courses and of the sample course, a text each.
std::vector<std::string> whole_banks();

}  // namespace netra::test
