"""Makes the fonts of the site and of its files write French: zeros without a stroke, narrow spaces.

    apt-get install python3-fonttools python3-brotli
    python3 site/scripts/french_fonts.py site/src/styles/fonts/*.woff2 site/publisher/typesetting/fonts/*latin.ttf

To be run after `fonts.ts` and `typesetting-fonts.ts`; a file that is done already stays as it is. A text keeps its
plain no-break spaces, which readers copy, search and hear: the fonts draw them narrow where French wants it.
"""

import sys

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates
from fontTools.varLib.iup import iup_delta

NARROW = 0.6
"""Of a space."""

NARROWEST = 0.15
"""Of the size: titles have a narrow space already."""


def main(paths):
    for path in paths:
        font = TTFont(path)
        font.ensureDecompiled()
        if "narrow" in font.getGlyphOrder():
            continue
        in_columns = figures_in_columns(font)
        for name in ("zero", in_columns.get("zero")):
            if name is not None:
                take_the_stroke_out(font, name)
        add_spaces(font)
        draw_narrow(font, in_columns)
        font.save(path)
        print(path)


def figures_in_columns(font):
    """The figure of one width for each, by its name."""
    found = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        for index in record.Feature.LookupListIndex if record.FeatureTag == "tnum" else []:
            for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                found.update(table.mapping)
    return found


def take_the_stroke_out(font, name):
    """Two counters on both sides of a stroke become one."""
    glyph = font["glyf"][name]
    if glyph.isComposite() or len(glyph.endPtsOfContours) != 3:
        return
    ends = glyph.endPtsOfContours
    outer, *counters = [list(range(start, end + 1)) for start, end in zip([0, *[e + 1 for e in ends]], ends)]
    first, second = (open_at_stroke(glyph, counter) for counter in counters)
    points = list(glyph.coordinates)
    # Each of the four points: the curve goes on from the one to the other by a point where their tangents meet.
    bridges = [(first[-1], second[0], first[-2], second[1]), (second[-1], first[0], second[-2], first[1])]
    corners = [meeting(*(points[at] for at in bridge)) for bridge in bridges]
    order = [*outer, *first, corners[0], *second, corners[1]]
    change_variations(font, name, points, ends, order, bridges)
    glyph.coordinates = GlyphCoordinates([points[one] if isinstance(one, int) else one for one in order])
    glyph.flags = bytearray(glyph.flags[one] if isinstance(one, int) else 0 for one in order)
    glyph.endPtsOfContours = [len(outer) - 1, len(order) - 1]
    glyph.numberOfContours = 2
    if hasattr(glyph, "program"):
        glyph.program.fromBytecode(b"")


def open_at_stroke(glyph, counter):
    """Points of a counter, from one end of its longest straight side to the other."""

    def length(index):
        here, there = counter[index], counter[(index + 1) % len(counter)]
        if not (glyph.flags[here] & 1 and glyph.flags[there] & 1):
            return 0
        (x, y), (other_x, other_y) = glyph.coordinates[here], glyph.coordinates[there]
        return (x - other_x) ** 2 + (y - other_y) ** 2

    longest = max(range(len(counter)), key=length)
    return counter[longest + 1 :] + counter[: longest + 1]


def meeting(start, end, before, after):
    """Where the line through `before` and `start` meets that through `after` and `end`."""
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = before, start, after, end
    slant = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    one, other = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return (
        round((one * (x3 - x4) - (x1 - x2) * other) / slant),
        round((one * (y3 - y4) - (y1 - y2) * other) / slant),
    )


def change_variations(font, name, points, ends, order, bridges):
    if "gvar" not in font:
        return
    phantoms = font["glyf"]._getCoordinatesAndControls(name, font["hmtx"].metrics)[0][-4:]
    for variation in font["gvar"].variations[name]:
        deltas = iup_delta(variation.coordinates, [*points, *phantoms], [*ends])
        middles = iter(halfway(deltas[start], deltas[end]) for start, end, *_ in bridges)
        moved = [deltas[one] if isinstance(one, int) else next(middles) for one in order]
        variation.coordinates = [(round(x), round(y)) for x, y in [*moved, *deltas[-4:]]]


def halfway(one, other):
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)


def add_spaces(font):
    """A no-break space of its own, as wide as the space, and the narrow one."""
    space = font.getBestCmap()[0x20]
    width = font["hmtx"][space][0]
    narrow = round(max(width * NARROW, font["head"].unitsPerEm * NARROWEST))
    for name, character, advance in (("nobreak", 0xA0, width), ("narrow", 0x202F, narrow)):
        font["glyf"][name] = Glyph()
        font["hmtx"][name] = (advance, 0)
        if "gvar" in font:
            font["gvar"].variations[name] = []
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[character] = name
        widths = font["HVAR"].table.AdvWidthMap if "HVAR" in font else None
        if widths is not None:
            widths.mapping[name] = widths.mapping[space]
    font.setGlyphOrder(font["glyf"].glyphOrder)


def draw_narrow(font, in_columns):
    """Always, letters set apart or not: required contextual alternates, after what the font does already."""
    names = font.getBestCmap()
    marks = " ".join(names[ord(mark)] for mark in ";:!?»%€" if ord(mark) in names)
    figures = [names[ord(figure)] for figure in "0123456789"]
    figures += [in_columns[figure] for figure in figures if figure in in_columns]
    own = font["GSUB"].table
    rules = f"""
        languagesystem DFLT dflt; languagesystem latn dflt;
        @figures = [{" ".join(figures)}];
        feature rclt {{
            sub nobreak' [{marks}] by narrow;
            sub {names[ord("«")]} nobreak' by narrow;
            sub @figures nobreak' @figures by narrow;
        }} rclt;"""
    addOpenTypeFeaturesFromString(font, rules, tables=["GSUB"])
    merge(own, font["GSUB"].table)
    font["GSUB"].table = own


def merge(own, added):
    """Puts the lookups and the only feature of a table after those of another."""
    count = len(own.LookupList.Lookup)
    for lookup in added.LookupList.Lookup:
        for table in lookup.SubTable:
            for record in getattr(table, "SubstLookupRecord", []):
                record.LookupListIndex += count
    own.LookupList.Lookup.extend(added.LookupList.Lookup)
    [record] = {id(one.Feature): one for one in added.FeatureList.FeatureRecord}.values()
    record.Feature.LookupListIndex = [index + count for index in record.Feature.LookupListIndex]
    own.FeatureList.FeatureRecord.append(record)
    for script in own.ScriptList.ScriptRecord:
        languages = [one.LangSys for one in script.Script.LangSysRecord]
        for language in [script.Script.DefaultLangSys, *languages]:
            language.FeatureIndex.append(len(own.FeatureList.FeatureRecord) - 1)


if __name__ == "__main__":
    main(sys.argv[1:])
