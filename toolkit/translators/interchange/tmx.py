"""TMX 1.4b: translation memories out and in."""

from collections.abc import Iterable

from lxml import etree

from toolkit.language.tags import primary
from toolkit.model.article import Article
from toolkit.model.translation import SegmentState, Translation
from toolkit.translators.interchange.units import STATES, BilingualFile, BilingualUnit, has_target
from toolkit.translators.interchange.xml import UNWRITABLE, escape, local_name, quote

_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def write_tmx(article: Article, translation: Translation) -> bytes:
    """Return the translated segments of an article as TMX."""
    units = (
        (segment.id, segment.source, segment.target, segment.origin, segment.state)
        for segment in translation.segments
        if has_target(segment) and segment.source.strip()
    )
    return write_tmx_units(units, translation.source_language, translation.target_language)


def write_tmx_units(units: Iterable[tuple[str, str, str, str, str]], source: str, target: str) -> bytes:
    """Return units of (id, source, target, origin, state) as TMX; signs that XML cannot hold become U+FFFD."""
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header creationtool="article-toolkit" '
        'creationtoolversion="1" segtype="sentence" o-tmf="article-toolkit" adminlang="en" datatype="plaintext" '
        f'srclang="{quote(source)}"/>\n<body>\n'
    )
    left, right = f'<tuv xml:lang="{quote(source)}"><seg>', f'<tuv xml:lang="{quote(target)}"><seg>'
    written = [
        f'<tu tuid="{quote(name)}"><prop type="x-origin">{quote(origin)}</prop>'
        f'<prop type="x-state">{quote(state)}</prop>'
        f"{left}{_text(one)}</seg></tuv>{right}{_text(other)}</seg></tuv></tu>\n"
        for name, one, other, origin, state in units
    ]
    return "".join((head, *written, "</body>\n</tmx>\n")).encode("utf-8")


def read_tmx(root: etree._Element, name: str, source: str | None, target: str | None) -> BilingualFile:
    """Return the units of a TMX document in two languages; those asked for, else its source and the first other.

    A region that the file has and the question has not (es-419 for es) is no hindrance.
    """
    header = next((child for child in root if local_name(child) == "header"), None)
    said = header.get("srclang") if header is not None else None
    source = source or (said if said and said != "*all*" else None)
    units: list[BilingualUnit] = []
    for unit in root.iter("{*}tu"):
        texts = [
            (tuv.get(_XML_LANGUAGE) or tuv.get("lang") or "", tuv)
            for tuv in unit
            if local_name(tuv) == "tuv" and any(local_name(child) == "seg" for child in tuv)
        ]
        left = _in_language(texts, source) if source else (texts[0] if texts else None)
        others = [text for text in texts if text is not left]
        right = _in_language(others, target) if target else (others[0] if others else None)
        if left is None or right is None:
            continue
        source, target = source or left[0], target or right[0]
        units.append(_unit(unit, len(units), left[1], right[1]))
    return BilingualFile(name=name, source_language=source, target_language=target, units=tuple(units))


def _unit(unit: etree._Element, number: int, left: etree._Element, right: etree._Element) -> BilingualUnit:
    said = {child.get("type"): child.text or "" for child in unit if local_name(child) == "prop"}
    state: SegmentState = said.get("x-state", "translated") if said.get("x-state") in STATES else "translated"  # type: ignore[assignment]
    return BilingualUnit(
        id=unit.get("tuid") or str(number + 1),
        source=_segment(left),
        target=_segment(right),
        state=state,
        origin=said.get("x-origin"),
        line=unit.sourceline,
    )


def _segment(tuv: etree._Element) -> str:
    for child in tuv:
        if local_name(child) == "seg":
            return "".join(child.itertext())
    return ""


def _in_language(texts: list[tuple[str, etree._Element]], wanted: str) -> tuple[str, etree._Element] | None:
    """Return the text in a language: the very tag, else one of the same primary language."""
    exact = next((text for text in texts if text[0].lower() == wanted.lower()), None)
    return exact or next((text for text in texts if primary(text[0]) == primary(wanted)), None)


def _text(text: str) -> str:
    return escape(UNWRITABLE.sub("\ufffd", text))
