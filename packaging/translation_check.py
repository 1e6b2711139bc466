"""Whether a translation fits its text: places for values, signs at its ends, names that stay as they are, terms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_PLACE: Final = re.compile(r"(?:\{[^{}]*\})+")
"""Those that touch each other have to do so in German, too: a sentence is found by what stands between values."""
_TAG: Final = re.compile(r"</?[a-z][^<>]*>")
_SUFFIX: Final = re.compile(
    r"(?<![\w.])\*?\.(?:mrxs|svs|ndpi|scn|bif|dcm|dat|ini|verislide|vsreview|geojson|json|csv|tiff?|png|jpe?g|pdf|zip|xml|html)\b"
)
_NAME: Final = re.compile(r"\b[A-Z][A-Z0-9]*[A-Z0-9](?:-[A-Z0-9]+)*\b")
_ENDS: Final = ".:?!…,;"
_LEFT_OUT: Final = frozenset({"OK", "NOT", "AND", "OR", "NO", "UI", "ID", "IDS"})
"""Written otherwise in German."""
TERMS: Final = (
    (r"\bslides?\b", r"Präparat|Folie"),
    (r"\btiles?\b", r"[Kk]achel"),
    (r"\breviews?\b", r"[Bb]egutacht|[Pp]rüf|durchgeseh|[Dd]urchsicht"),
    (r"\bverdicts?\b", r"[Uu]rteil"),
    (r"\bredact(ed|ions?|s|ing)?\b", r"[Ss]chwärz|[Gg]eschwärzt"),
    (r"\bseams?\b", r"N(a|ä)ht|n(a|ä)ht"),
    (r"\bwork list\b", r"Arbeitsliste"),
    (r"\bmagnifications?\b", r"[Vv]ergrößer"),
    (r"\bblinded\b", r"[Vv]erblindet"),
)
"""English words and what their German must hold; docs/language.md says them to people."""
WRONG: Final = (
    (r"”", "closes a quotation with ”: German ones are „so“"),
    (r"\"", "has straight quotation marks: German ones are „so“"),
    (r"\b[Dd]u\b|\b[Dd]eine?[rmns]?\b", "says du"),
    (r"\bSlides?\b", "leaves “slide” in English: Präparat"),
    (r"\bDias?\b", "calls a slide Dia: Präparat"),
)


def faults(source: str, german: str) -> Iterator[str]:
    """What is wrong with ``german`` for ``source``, a clause each."""
    if not german.strip():
        yield "is empty"
        return
    if set(_PLACE.findall(source)) != set(_PLACE.findall(german)):
        yield f"has other places for values: {' '.join(sorted(set(_PLACE.findall(source))))} are wanted"
    if _edges(source) != _edges(german):
        yield "begins or ends with other spaces"
    if sorted(_TAG.findall(source)) != sorted(_TAG.findall(german)):
        yield "has other tags"
    if source.count("\n") != german.count("\n"):
        yield "has another number of lines"
    if _mnemonics(source) != _mnemonics(german):
        yield "has another number of & before letters"
    if _ending(source) != _ending(german):
        yield f"ends with “{_ending(german)}” instead of “{_ending(source)}”"
    for suffix in set(_SUFFIX.findall(source)):
        if suffix not in german:
            yield f"lacks {suffix}"
    # A heading in capitals is words, not names.
    names = set() if source.isupper() and german.isupper() else set(_NAME.findall(_PLACE.sub(" ", source)))
    for name in names - _LEFT_OUT:
        if name not in german and not (name.endswith("S") and name[:-1] in german):
            yield f"lacks {name}"
    # What is no text for people, as a pattern, is the same in German.
    for pattern, complaint in () if source == german else WRONG:
        if re.search(pattern, german) and (pattern == "”" or not re.search(pattern, source)):
            yield complaint


def other_terms(source: str, german: str) -> Iterator[str]:
    """Which words of the glossary ``german`` does not use, a clause each; now and then a text reads better without."""
    if source == german:
        return
    for english, wanted in TERMS:
        if re.search(english, source, re.IGNORECASE) and not re.search(wanted, german, re.IGNORECASE):
            yield f"does not say /{english}/ as the glossary does: {wanted}"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def _ending(text: str) -> str:
    """The sign at its end, before what closes a quotation or a bracket."""
    bare = text.rstrip().rstrip("”“)")
    return bare[-1] if bare and bare[-1] in _ENDS else ""
