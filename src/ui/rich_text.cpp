#include "ui/rich_text.h"

#include <algorithm>
#include <cmath>

#include "ui/callout.h"
#include "ui/picture.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float callout_padding = 36, callout_text_at = 104, cell_padding = 16;
constexpr float callout_above = 32, callout_between = 8, callout_below = 24;

Face face_of(const core::Span& span, Face base) {
    if (span.bold && span.italic) return Face::bold_italic;
    if (span.bold) return base == Face::regular ? Face::semibold : Face::bold;
    return span.italic ? Face::italic : base;
}

// A word or a space of one face, as the flow of spans is broken into lines.
struct Piece {
    std::string_view text;
    Type type;
};

std::vector<Piece> pieces_of(const core::Spans& spans, const Type& type) {
    std::vector<Piece> pieces;
    for (const core::Span& span : spans) {
        const Type own = type.as(face_of(span, type.face));
        std::string_view text = span.text;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(' '), text.size() - 1) + 1;
            pieces.push_back({text.substr(0, end), own});
            text.remove_prefix(end);
        }
    }
    return pieces;
}

std::string_view bare(std::string_view text) {
    return !text.empty() && text.back() == ' ' ? text.substr(0, text.size() - 1) : text;
}

// Lays out one part of a text at a given place.
class Flow {
  public:
    Flow(Context& ctx, RichPart& part, const RichStyle& style) : ctx_(ctx), part_(part), style_(style) {}

    // Lines of spans within `width` from (x, y); the answer is their height. A kiosk opens no browser: links
    // are shown as text.
    float lines(const core::Spans& written, const Type& type, float x, float y, float width) {
        const core::Spans spans = core::with_addresses(written);
        Painter& paint = ctx_.paint();
        const float leading = paint.leading(type);
        const float drop = leading / 2 + 0.364f * paint.size(type);
        float pen = x;
        float top = y;
        for (const Piece& piece : pieces_of(spans, type)) {
            std::string_view rest = piece.text;
            while (!rest.empty()) {
                if (pen > x && pen + paint.width(bare(rest), piece.type) > x + width + 0.5f) {
                    pen = x;
                    top += leading;
                }
                const auto broken = break_lines(paint, bare(rest), piece.type, width);
                const bool whole = broken.size() <= 1;
                const std::string_view now = whole ? rest : broken.front();
                add(now, piece, {pen, top + drop});
                pen += paint.width(now, piece.type);
                rest.remove_prefix(now.size());
                if (!whole) pen = x, top += leading;
            }
        }
        return top + leading - y;
    }

    float block(const core::Block& block, float x, float y, float width) {
        switch (block.kind) {
            case core::BlockKind::heading:
                part_.keep_with_next = true;
                return lines(block.spans, block.level <= 2 ? style_.heading : style_.body.as(Face::semibold),
                             x, y, width);
            case core::BlockKind::bullet_item:
            case core::BlockKind::numbered_item:
                return item(block, x, y, width);
            case core::BlockKind::callout:
                return callout_box(block, x, y, width);
            case core::BlockKind::table:
                return table(block, x, y, width);
            case core::BlockKind::image:
            case core::BlockKind::post:
                return 0;
            case core::BlockKind::paragraph:
                break;
        }
        return lines(block.spans, style_.body, x, y, width);
    }

  private:
    // Runs of one face on one line become one, so that they are shaped together.
    void add(std::string_view text, const Piece& piece, Point baseline) {
        if (!part_.runs.empty()) {
            RichRun& last = part_.runs.back();
            const bool follows =
                last.baseline.y == baseline.y && last.type == piece.type && last.baseline.x < baseline.x;
            if (follows && joined_) {
                last.text += text;
                return;
            }
        }
        part_.runs.push_back({std::string(text), piece.type, baseline});
        joined_ = true;
    }

    float item(const core::Block& block, float x, float y, float width) {
        Painter& paint = ctx_.paint();
        const Type& type = style_.body;
        const float indent = ctx_.grown(48) * static_cast<float>(std::max(1, block.level));
        const float first = paint.leading(type) / 2;
        if (block.kind == core::BlockKind::numbered_item) {
            part_.runs.push_back({std::to_string(block.number) + ".",
                                  type.as(Face::semibold),
                                  {x + indent - ctx_.grown(48), y + first + 0.364f * paint.size(type)}});
            joined_ = false;
        } else {
            const float side = 10;
            part_.shapes.push_back({RichShape::Kind::bullet,
                                    {x + indent - ctx_.grown(32), y + first - side / 2, side, side},
                                    block.callout});
        }
        return lines(block.spans, type, x + indent, y, width - indent);
    }

    float callout_box(const core::Block& block, float x, float y, float width) {
        const std::size_t at = part_.shapes.size();
        part_.shapes.push_back({RichShape::Kind::callout, {x, y, width, 0}, block.callout});
        const float column = width - callout_text_at - callout_padding;
        float inner = y + callout_above;
        const std::string title = block.title.empty() ? std::string(title_of(block.callout)) : block.title;
        inner += lines({{title, false, false, {}}}, type::callout_title, x + callout_text_at, inner, column) +
                 callout_between;
        RichStyle small = style_;
        small.body = type::callout;
        joined_ = false;
        for (const core::Block& child : block.children) {
            Flow flow(ctx_, part_, small);
            inner += flow.block(child, x + callout_text_at, inner, column);
        }
        part_.keep_with_next = false;
        part_.shapes[at].rect.h = inner - y + callout_below;
        return part_.shapes[at].rect.h;
    }

    float table(const core::Block& block, float x, float y, float width) {
        std::size_t columns = 1;
        for (const auto& row : block.rows) columns = std::max(columns, row.size());
        const float cell = width / static_cast<float>(columns);
        float top = y;
        for (std::size_t r = 0; r < block.rows.size(); ++r) {
            float height = 0;
            const Type type = r == 0 ? type::list_strong : type::list;
            const std::size_t shape = part_.shapes.size();
            if (r == 0) part_.shapes.push_back({RichShape::Kind::head, {x, top, width, 0}, block.callout});
            for (std::size_t c = 0; c < block.rows[r].size(); ++c) {
                joined_ = false;
                height = std::max(
                    height, lines(block.rows[r][c], type, x + cell * static_cast<float>(c) + cell_padding,
                                  top + cell_padding, cell - 2 * cell_padding));
            }
            top += height + 2 * cell_padding;
            if (r == 0) part_.shapes[shape].rect.h = top - y;
            part_.shapes.push_back({RichShape::Kind::rule, {x, top, width, 2}, block.callout});
        }
        return top - y;
    }

    std::string_view title_of(core::CalloutKind kind) {
        switch (kind) {
            case core::CalloutKind::law:
                return ctx_.say(words::legal_basis);
            case core::CalloutKind::important:
                return ctx_.say(words::important);
            case core::CalloutKind::disputed:
                return ctx_.say(words::disputed);
            case core::CalloutKind::note:
                break;
        }
        return ctx_.say(words::note);
    }

    Context& ctx_;
    RichPart& part_;
    const RichStyle& style_;
    bool joined_ = false;
};

Say say_of(core::CalloutKind kind) {
    return kind == core::CalloutKind::important || kind == core::CalloutKind::disputed ? Say::caution
                                                                                       : Say::info;
}

void draw_shape(Context& ctx, const RichShape& shape, Point at) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Rect rect = shape.rect.moved(at.x, at.y);
    switch (shape.kind) {
        case RichShape::Kind::bullet:
            paint.disc(rect.centre(), rect.w / 2, t.brand);
            break;
        case RichShape::Kind::rule:
            paint.fill(rect, t.line);
            break;
        case RichShape::Kind::head:
            paint.fill(rect, t.quiet, 12);
            break;
        case RichShape::Kind::callout: {
            const Tone& colors = tone(t, say_of(shape.callout));
            if (t.contrast == Contrast::high)
                paint.box(rect, colors.ground, colors.ink, 3, radius_callout);
            else
                paint.fill(rect, colors.ground, radius_callout);
            const float first = callout_above + paint.leading(type::callout_title) / 2;
            const char* name = shape.callout == core::CalloutKind::law ? "book"
                               : say_of(shape.callout) == Say::caution ? "caution"
                                                                       : "info";
            icon(ctx, {rect.x + 60, rect.y + first}, 44, name, colors.ink);
            break;
        }
    }
}

// The gap above a block.
float gap_before(Context& ctx, const core::Block& block, const core::Block* before, const RichStyle& style) {
    if (!before) return 0;
    const auto listed = [](const core::Block& b) {
        return b.kind == core::BlockKind::bullet_item || b.kind == core::BlockKind::numbered_item;
    };
    if (listed(block) && listed(*before)) return ctx.grown(style.paragraph_gap) / 2;
    if (before->kind == core::BlockKind::heading) return ctx.grown(style.paragraph_gap) / 2;
    return ctx.grown(style.paragraph_gap);
}

bool laid_out(const core::Block& block) {
    return block.kind != core::BlockKind::image && block.kind != core::BlockKind::post;
}

}  // namespace

RichLayout lay_out(Context& ctx, const core::RichText& text, float width, const RichStyle& style) {
    RichLayout layout;
    const core::Block* before = nullptr;
    for (const core::Block& block : text) {
        if (!laid_out(block)) continue;
        RichPart& part = layout.parts.emplace_back();
        part.top = layout.height + gap_before(ctx, block, before, style);
        part.height = Flow(ctx, part, style).block(block, 0, part.top, width);
        layout.height = part.top + part.height;
        before = &block;
    }
    return layout;
}

std::vector<core::RichText> paginate(Context& ctx, const core::RichText& text, float width, float height,
                                     const RichStyle& style) {
    std::vector<core::RichText> pages(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        core::RichText& page = pages.back();
        page.push_back(text[i]);
        if (page.size() == 1 || !laid_out(text[i]) || lay_out(ctx, page, width, style).height <= height)
            continue;
        // Over: the last block begins a new page, and takes the headings right above it along.
        std::size_t keep = page.size() - 1;
        while (keep > 1 && page[keep - 1].kind == core::BlockKind::heading) --keep;
        core::RichText next(page.begin() + static_cast<std::ptrdiff_t>(keep), page.end());
        page.resize(keep);
        pages.push_back(std::move(next));
    }
    return pages;
}

void draw(Context& ctx, const RichLayout& layout, Point top_left) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    for (const RichPart& part : layout.parts) {
        for (const RichShape& shape : part.shapes) draw_shape(ctx, shape, top_left);
        const RichShape* box = !part.shapes.empty() && part.shapes[0].kind == RichShape::Kind::callout
                                   ? &part.shapes[0]
                                   : nullptr;
        for (const RichRun& run : part.runs) {
            const Point at{run.baseline.x + top_left.x, run.baseline.y + top_left.y};
            const bool title = box && run.type == type::callout_title;
            const Color ink = title ? tone(t, say_of(box->callout)).ink : t.ink;
            paint.text(at, run.text, run.type, ink);
        }
    }
}

float rich_text(Context& ctx, const core::RichText& text, const Rect& rect, const RichStyle& style) {
    const RichLayout layout = lay_out(ctx, text, rect.w, style);
    draw(ctx, layout, {rect.x, rect.y});
    return layout.height;
}

float spans_height(Context& ctx, const core::Spans& spans, const Type& type, float width) {
    RichPart part;
    RichStyle style;
    style.body = type;
    return Flow(ctx, part, style).lines(spans, type, 0, 0, width);
}

float spans(Context& ctx, const core::Spans& spans, const Rect& rect, const Type& type, Color ink) {
    RichPart part;
    const RichStyle style;
    const float height = Flow(ctx, part, style).lines(spans, type, rect.x, rect.y, rect.w);
    for (const RichRun& run : part.runs) ctx.paint().text(run.baseline, run.text, run.type, ink);
    return height;
}

}  // namespace netra::ui
