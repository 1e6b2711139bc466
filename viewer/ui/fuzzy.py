"""Finds a command by a few letters of its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_WORD_START: Final = 100.0
_WITHIN: Final = 60.0
_GROUP: Final = 40.0
_LETTERS: Final = 30.0


def fuzzy_rank(query: str, entries: Sequence[tuple[str, str]]) -> list[int]:
    """Places of the entries that fit ``query``, best first; entries that fit as well keep their order.

    Args:
        query: Words or beginnings of words in any order, or letters in the order in which they come.
        entries: Text and group of each; what is found in the text counts more.
    """
    scores = [_score(query, text, group) for text, group in entries]
    fitting = [(-score, place) for place, score in enumerate(scores) if score is not None]
    return [place for _, place in sorted(fitting)]


def has_words(query: str, entry: tuple[str, str]) -> bool:
    """Whether all words of ``query`` stand in an entry as they were typed, and not only their letters."""
    within = " ".join(map(_plain, entry))
    return all(word in within for word in _plain(query).split())


def _score(query: str, text: str, group: str) -> float | None:
    """How well all words of ``query`` fit together; None where one of them does not."""
    text, group = _plain(text), _plain(group)
    total = 0.0
    for word in _plain(query).split():
        found = _word_score(word, text, group)
        if found is None:
            return None
        total += found
    return total


def _word_score(word: str, text: str, group: str) -> float | None:
    starts = f" {text}".find(f" {word}")
    if starts >= 0:
        return _WORD_START - 0.1 * starts
    if word in text:
        return _WITHIN - 0.1 * text.index(word)
    if word in group:
        return _GROUP
    spread = _spread(word, text)
    return _LETTERS - spread if spread is not None and spread < _LETTERS else None


def _spread(letters: str, text: str) -> int | None:
    """Characters between ``letters`` where they stand closest in ``text``, in order, from the start of a word."""
    best: int | None = None
    for begin, letter in enumerate(text):
        if letter != letters[0] or (begin > 0 and text[begin - 1] != " "):
            continue
        at = begin
        for wanted in letters[1:]:
            at = text.find(wanted, at + 1)
            if at < 0:
                break
        else:
            gaps = at - begin + 1 - len(letters)
            best = gaps if best is None else min(best, gaps)
    return best


def _plain(text: str) -> str:
    """As it is typed: a small x for the sign of multiplication."""
    return text.casefold().replace("\N{MULTIPLICATION SIGN}", "x").replace("-", " ").replace(":", "")
