"""Documents with human summaries, for fitting and measuring rankers.

The four corpora of the summaries kit, and news pages of the structure kit, whose authors describe them in a title
and a standfirst (the ``description`` of the page); the pages come with and without their paragraphs.
"""

import gzip
import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import toolkit
from toolkit.config import Config
from toolkit.language.stems import stems
from toolkit.language.tokens import words
from toolkit.summarisers.candidates import candidates_of
from toolkit.summarisers.protocol import Candidates

NEWS = ("news", "flat news")
NEWS_BUDGET = 50  # mean words of title and standfirst
READ_ONLY = Config(extractors=())

_META = re.compile(r"<meta[^>]{1,2000}>", re.IGNORECASE)
_NAME = re.compile(r"(?:name|property)\s*=\s*[\"'](?:og:|twitter:)?(description|title)[\"']", re.IGNORECASE)
_CONTENT = re.compile(r"content\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE | re.DOTALL)
_SITE = re.compile(r"\s[|–—-]\s[^|]{3,30}$")


@dataclass(frozen=True, eq=False)
class Document:
    """One article with its human summary.

    Attributes:
        name: id in its corpus.
        candidates: the sentences that may enter a summary.
        reference: stems of the human summary, in order.
        budget: running words that a summary may have.
    """

    name: str
    candidates: Candidates
    reference: list[str]
    budget: int


def corpora(kits: Path) -> dict[str, list[Document]]:
    """Return the documents of all corpora, by corpus."""
    data = kits / "summaries" / "data"
    budgets = json.loads((kits / "summaries" / "budgets.json").read_text(encoding="utf-8"))
    found = {
        name: [document(row["id"], row, row["reference"], budget) for row in rows(data / f"{name}.jsonl.gz")]
        for name, budget in sorted(budgets.items())
    }
    pages = list(news_pages(kits / "structure" / "data" / "html.jsonl.gz"))
    for name, joint in zip(NEWS, ("\n\n", " "), strict=True):
        found[name] = [
            document(page, untitled(joint.join(text)), reference, NEWS_BUDGET) for page, text, reference in pages
        ]
    return found


def rows(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def untitled(text: str) -> dict:
    return {"title": None, "sections": [{"heading": None, "text": text}]}


def document(name: str, row: dict, reference: str, budget: int) -> Document:
    text = json.dumps({"title": row["title"], "sections": row["sections"]})
    article = toolkit.convert_text(text, media_type="application/json", language="en", config=READ_ONLY)
    return Document(name, candidates_of(article), stems(words(reference.lower()), "en"), budget)


def news_pages(path: Path) -> Iterator[tuple[str, list[str], str]]:
    """Yield id, paragraphs and description of the English pages that have one and are long enough to need it."""
    for row in rows(path):
        meta = described(row["html"])
        description, title = meta.get("description", ""), _SITE.sub("", meta.get("title", ""))
        text = row["text"]
        english = " the " in text and " and " in text
        if english and len(words(description)) >= 9 and title and len(words(text)) >= 180:
            paragraphs = [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]
            yield row["id"], paragraphs, f"{title}. {description}"


def described(page: str) -> dict[str, str]:
    """Return the longest title and description that a page's metadata give."""
    found: dict[str, str] = {}
    for tag in _META.findall(page):
        name, content = _NAME.search(tag), _CONTENT.search(tag)
        if name and content:
            value = html.unescape(html.unescape(content[1] or content[2] or "")).strip()
            key = name[1].lower()
            found[key] = max(found.get(key, ""), value, key=len)
    return found
