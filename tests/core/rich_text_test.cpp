#include "core/rich_text.h"

#include <doctest/doctest.h>

using namespace netra::core;

static Span span(const std::string& text) {
    Span made;
    made.text = text;
    return made;
}

static Block block(BlockKind kind, const Spans& spans) {
    Block made;
    made.kind = kind;
    made.spans = spans;
    return made;
}

TEST_CASE("plain text joins the spans of a block and parts the blocks by lines") {
    Span bold = span("itu");
    bold.bold = true;
    const RichText text = {block(BlockKind::paragraph, {span("Netral "), bold, span(" wajib")}),
                           block(BlockKind::bullet_item, {span("kapan saja")})};
    CHECK(plain_text(text) == "Netral itu wajib\nkapan saja");
    CHECK(plain_text(RichText{}).empty());
}

TEST_CASE("plain text holds the words of callouts, posts and tables, and leaves out empty blocks") {
    Block callout = block(BlockKind::callout, {});
    callout.title = "Penting";
    callout.children = {block(BlockKind::paragraph, {span("isi")})};
    Block post = block(BlockKind::post, {});
    post.post.author = "Budi Contoh";
    post.post.text = "Halo";
    Block table = block(BlockKind::table, {});
    table.rows = {{{span("a")}, {span("b")}}};
    CHECK(plain_text(RichText{callout, Block{}, post, table}) == "Penting\nisi\nHalo\na\nb");
}

TEST_CASE("the first post of a text is found among other blocks") {
    Block post = block(BlockKind::post, {});
    post.post.author = "Budi Contoh";
    CHECK(first_post(RichText{block(BlockKind::paragraph, {}), post, block(BlockKind::post, {})})->author ==
          "Budi Contoh");
    CHECK(first_post(RichText{block(BlockKind::paragraph, {})}) == nullptr);
}

TEST_CASE("where nothing can be followed a link's address stands behind its words") {
    const Spans written{{"Lapor di ", false, false, {}},
                        {"laman ", false, false, "https://contoh.go.id/lapor/"},
                        {"resmi", true, false, "https://contoh.go.id/lapor/"},
                        {" setiap hari.", false, false, {}}};
    const Spans shown = with_addresses(written);
    CHECK(plain_text(shown) == "Lapor di laman resmi (contoh.go.id/lapor) setiap hari.");
    for (const Span& span : shown) CHECK(span.link.empty());
    CHECK(shown[2].bold);
}

TEST_CASE("an address that the words say already is not said twice") {
    CHECK(plain_text(with_addresses({{"contoh.go.id", false, false, "https://contoh.go.id/"}})) ==
          "contoh.go.id");
    CHECK(plain_text(with_addresses(
              {{"a", false, false, "https://a.example"}, {"b", false, false, "https://b.example"}})) ==
          "a (a.example)b (b.example)");
}
