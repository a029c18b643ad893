"""What look.md asks of every screen, measured in a description of it (netra-kiosk --describe, netra-album).

faults(description) lists in words what is too small, cut off, overlapping or too faint. All sizes are canvas
units: those of a 1920×1080 window, or 1080×1920.
"""

SMALLEST_TARGET = 88
SMALLEST_PRIMARY = (320, 112)
SMALLEST_TEXT = 26
LARGE_TEXT = 38  # from here on a lower contrast is enough
SLACK = 0.75  # of a unit: rectangles are snapped to whole pixels


def faults(seen):
    scale = seen["window"][0] / seen["canvas"][0]
    found = []
    items = [dict(item, rect=[side / scale for side in item["rect"]]) for item in seen["items"]]
    texts = [dict(text, rect=[side / scale for side in text["rect"]]) for text in seen["texts"] if text["text"].strip()]
    covered = any(item["id"].startswith("dialog.") for item in items)
    found += targets(items, seen["canvas"])
    found += overlaps(items)
    found += small_or_faint(texts, covered)
    found += outside(texts, items, seen["canvas"], covered)
    if not covered:
        found += colliding(texts)
    return found


def regions(items):
    return [item["rect"] for item in items if item["role"] == "scroll"]


def touches_an_edge(rect, areas):
    """Half out of sight in a region that scrolls."""
    return any(inside(rect, area) and (rect[1] <= area[1] + SLACK or bottom(rect) >= bottom(area) - SLACK)
               for area in areas)


def targets(items, canvas):
    areas = regions(items)
    for item in items:
        if item["role"] == "scroll":
            continue
        left, top, width, height = item["rect"]
        if left < -SLACK or top < -SLACK or left + width > canvas[0] + SLACK or top + height > canvas[1] + SLACK:
            yield f"{item['id']} leaves the window"
        if touches_an_edge(item["rect"], areas):
            continue
        least = SMALLEST_PRIMARY if item["id"] in ("primary", "start", "dialog.primary") else (SMALLEST_TARGET,) * 2
        if width < least[0] - SLACK or height < least[1] - SLACK:
            yield f"{item['id']} is {width:.0f}×{height:.0f}, less than {least[0]}×{least[1]}"


def overlaps(items):
    """No two that can be touched share a place; a dialog lies over what it has switched off."""
    touched = [item for item in items if item["role"] != "scroll" and item["enabled"]]
    for index, one in enumerate(touched):
        for other in touched[index + 1:]:
            if common(one["rect"], other["rect"]) > SLACK:
                yield f"{one['id']} lies over {other['id']}"


def small_or_faint(texts, covered):
    for text in texts:
        if text["size"] < SMALLEST_TEXT - 0.1:
            yield f"“{text['text']}” is written in {text['size']}"
        least = 4.5 if text["size"] >= LARGE_TEXT else 7
        contrast = contrast_of(text["ink"], text["ground"])
        if not covered and contrast < least - 0.05:
            yield f"“{text['text']}” has a contrast of {contrast:.1f}, less than {least}"


def outside(texts, items, canvas, covered):
    """Every text stands within the window, and within what can be touched where it stands on that: but for the
    words that a dialog covers."""
    boxes = [item for item in items if item["role"] != "scroll" and not covered]
    for text in texts:
        rect = text["rect"]
        if rect[0] < -SLACK or right(rect) > canvas[0] + SLACK or rect[1] < -SLACK or bottom(rect) > canvas[1] + SLACK:
            yield f"“{text['text']}” leaves the window"
        if text["text"].endswith("…") and not text["text"].endswith(" …"):  # the latter is its author's
            yield f"“{text['text']}” is cut short"
        middle = (rect[0] + rect[2] / 2, rect[1] + rect[3] / 2)
        for box in boxes:
            if holds(box["rect"], middle) and (rect[0] < box["rect"][0] - SLACK or right(rect) > right(box["rect"]) + SLACK):
                yield f"“{text['text']}” does not fit {box['id']}"
            if not holds(box["rect"], middle) and common(shrunk(rect), box["rect"]) > SLACK:
                yield f"“{text['text']}” lies over {box['id']}"


def colliding(texts):
    """No text stands on another; the line's own air above and below does not count."""
    bodies = [(text["text"], shrunk(text["rect"])) for text in texts]
    for index, (one, rect) in enumerate(bodies):
        for other, other_rect in bodies[index + 1:]:
            if common(rect, other_rect) > SLACK:
                yield f"“{one}” and “{other}” collide"


def shrunk(rect):
    left, top, width, height = rect
    return [left, top + height * 0.2, width, height * 0.6]


def common(a, b):
    """The smaller side of what both cover; 0 where they do not meet."""
    wide = min(right(a), right(b)) - max(a[0], b[0])
    high = min(bottom(a), bottom(b)) - max(a[1], b[1])
    return max(0, min(wide, high))


def right(rect):
    return rect[0] + rect[2]


def bottom(rect):
    return rect[1] + rect[3]


def inside(rect, area):
    return rect[1] >= area[1] - SLACK and bottom(rect) <= bottom(area) + SLACK and holds(
        area, (rect[0] + rect[2] / 2, rect[1] + rect[3] / 2))


def holds(rect, point):
    return rect[0] <= point[0] < right(rect) and rect[1] <= point[1] < bottom(rect)


def luminance(colour):
    """WCAG 2.2, relative luminance."""
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_of(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
