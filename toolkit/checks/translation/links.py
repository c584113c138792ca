"""URLs, e-mail addresses, tags and placeholders: what must come through unchanged, character for character."""

import re
from collections import Counter
from collections.abc import Iterator

from toolkit.checks.protocol import Rule
from toolkit.checks.translation.pair import Pair, Segment
from toolkit.checks.translation.protocol import declare, report
from toolkit.expressions import expression
from toolkit.model.base import Span
from toolkit.model.finding import Finding

URL = declare(
    "url",
    50,
    "A web address of the source is missing from the translation or altered.",
    good="See https://example.org/report. → Véase https://example.org/report.",
    bad="See https://example.org/report. → Véase https://example.org/informe.",
)
EMAIL = declare(
    "email",
    51,
    "A mail address of the source is missing from the translation or altered.",
    good="Write to desk@example.org. → Escriba a desk@example.org.",
    bad="Write to desk@example.org. → Escriba a mesa@example.org.",
)
TAG = declare(
    "tag",
    52,
    "A markup tag of the source is missing from the translation, altered or not closed.",
    good="A <b>bold</b> word. → Una palabra en <b>negrita</b>.",
    bad="A <b>bold</b> word. → Una palabra en <b>negrita.",
)
PLACEHOLDER = declare(
    "placeholder",
    53,
    "A placeholder of the source is missing from the translation, or one was made up.",
    good="{count} files → {count} archivos",
    bad="{count} files → {cuenta} archivos",
)

# A language code in an address may follow the language: /en/ becomes /es/, en.example.org becomes es.example.org.
_LANGUAGE_PART = expression(
    r"(?<=[/.=_-])[a-z]{2}(?:-[a-z]{2,4})?(?=[/._-]|$)|(?<=//)[a-z]{2}(?=\.)|\.(?:com|org|net)$"
)
_URL = expression(
    r"\b(?:https?|ftp)://(?=[^\s/]{1,200}\.|localhost)[^\s<>\"'“”«»\[\]]+|\bwww\.[^\s<>\"'“”«»\[\],]+", re.IGNORECASE
)
# Example addresses are there to be read: example.com may become ejemplo.com.
_EXAMPLE = expression(r"\b(?:ejemplo|exemple|beispiel|esempio|exemplo)\b", re.IGNORECASE)
_EMAIL = expression(r"(?<![\w.+-])[\w+-]++(?:\.[\w+-]++)*+@[\w-]++(?:\.[\w-]++)++")
_TAG = expression(r"<(/?)([A-Za-z][\w:-]{0,30})(?=[\s/>])[^<>]{0,300}>")
# A word in angle brackets that is no element of HTML or XLIFF and is never closed stands for something that the
# reader fills in ("<port>"), and is translated.
_ELEMENTS = frozenset(
    [
        "a",
        "abbr",
        "address",
        "area",
        "article",
        "aside",
        "audio",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "body",
        "bpt",
        "br",
        "button",
        "caption",
        "cite",
        "code",
        "col",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "ept",
        "figcaption",
        "figure",
        "font",
        "footer",
        "form",
        "g",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "it",
        "kbd",
        "label",
        "legend",
        "li",
        "link",
        "main",
        "map",
        "mark",
        "mrk",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "path",
        "pc",
        "ph",
        "picture",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "sc",
        "script",
        "section",
        "select",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
        "video",
        "wbr",
        "x",
    ]
)
_PLACEHOLDER = expression(
    r"\{\{[\w .-]{1,40}\}\}|\$?\{[\w.:!-]{0,40}\}|%\([\w.]{1,40}\)[sdifgr]|%(?:\d\$)?[sdif@](?![\w%])"
    r"|⟦[^⟧\s]{1,40}⟧|__[A-Z][A-Z0-9_]{1,40}__"
)
# What a text must hold for a pattern to be worth a search.
_SIGNS = ((_URL, ("://", "www.", "WWW.")), (_EMAIL, ("@",)), (_TAG, ("<",)), (_PLACEHOLDER, ("{", "%", "⟦", "__")))
_TRAILING = ".,;:!?)]}…'\""
_ATTRIBUTE_SPACE = expression(r"\s+")


def check_urls(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each web address lost, altered or added."""
    yield from _compare(URL, "address", pair, _urls(pair.source), _urls(pair.target), added=False)


def check_emails(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each mail address lost or altered."""
    yield from _compare(EMAIL, "mail address", pair, _all(_EMAIL, pair.source), _all(_EMAIL, pair.target), added=False)


def check_tags(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each tag lost or made up."""
    yield from _compare(TAG, "tag", pair, _tags(pair.source), _tags(pair.target), added=True)


def check_placeholders(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each placeholder lost or made up."""
    source, target = _all(_PLACEHOLDER, pair.source), _all(_PLACEHOLDER, pair.target)
    yield from _compare(PLACEHOLDER, "placeholder", pair, source, target, added=True)


def _all(pattern: re.Pattern[str], side: Segment) -> list[tuple[str, Span]]:
    if not any(sign in side.text for sign in dict(_SIGNS)[pattern]):
        return []
    return [(m[0], side.span(*m.span())) for m in pattern.finditer(side.text)]


def _urls(side: Segment) -> list[tuple[str, Span]]:
    """Return the addresses without the punctuation of the sentence round them."""
    found: list[tuple[str, Span]] = []
    if not any(sign in side.text for sign in dict(_SIGNS)[_URL]):
        return found
    for match in _URL.finditer(side.text):
        address = match[0].rstrip(_TRAILING)
        if match[0][len(address) :].startswith(")") and address.count("(") > address.count(")"):
            address += ")"
        key = _LANGUAGE_PART.sub("", address.lower().rstrip("/"))
        found.append((key, side.span(match.start(), match.start() + len(address))))
    return found


def _tags(side: Segment) -> list[tuple[str, Span]]:
    """Return the tags, blanks between attributes made even and translatable attribute values left out."""
    found = []
    matches = list(_TAG.finditer(side.text))
    closed = {match[2].lower() for match in matches if match[1]}
    for match in matches:
        name = match[2].lower()
        if name not in _ELEMENTS and name not in closed and "=" not in match[0] and not match[0].endswith("/>"):
            continue
        key = re.sub(r"\b(?:alt|title|aria-label)=(?:\"[^\"]*\"|'[^']*')", "", match[0])
        found.append((_ATTRIBUTE_SPACE.sub(" ", key).replace(" >", ">").lower(), side.span(*match.span())))
    return found


def _compare(
    rule: Rule,
    what: str,
    pair: Pair,
    source: list[tuple[str, Span]],
    target: list[tuple[str, Span]],
    *,
    added: bool,
) -> Iterator[Finding]:
    """Yield what is in one list and not in the other; a lost one beside a new one is one fault."""
    if not source and not target:
        return
    free = Counter(key for key, _ in target)
    free.subtract(key for key, _ in source)
    lost = _surplus(source, -free)
    new = _surplus(target, free)
    if any(_EXAMPLE.search(span.text) for span in new):
        new = [span for span in new if not _EXAMPLE.search(span.text)]
        lost = [span for span in lost if "example" not in span.text.lower()]
    for index, span in enumerate(lost):
        if index < len(new):
            message = f'The {what} "{span.text}" became "{new[index].text}"'
            yield report(rule, message, "Copy it as it is.", source=span, target=new[index])
        else:
            yield report(rule, f'The {what} "{span.text}" is missing', "Copy it as it is.", source=span)
    if added:
        for span in new[len(lost) :]:
            message = f'The {what} "{span.text}" is not in the source'
            yield report(rule, message, "Take it out.", target=span)


def _surplus(found: list[tuple[str, Span]], surplus: "Counter[str]") -> list[Span]:
    """Return the last spans of each key, as many as ``surplus`` says."""
    left = Counter({key: count for key, count in surplus.items() if count > 0})
    spans = []
    for key, span in reversed(found):
        if left[key] > 0:
            left[key] -= 1
            spans.append(span)
    return spans[::-1]


def fixed_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of addresses, tags and placeholders, whose digits are no numbers."""
    return [m.span() for pattern, signs in _SIGNS if any(s in text for s in signs) for m in pattern.finditer(text)]
