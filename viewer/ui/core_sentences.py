"""Sentences of the English core in another language, found again by the templates that they were made from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

_PLACE: Final = re.compile(r"((?:\{\d+\})+)")
"""For a value, or for values that touch each other: where one ends and the next begins cannot be known."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_END: Final = re.compile(r"(?<=[.!?…])[ \n]+(?=[^\W\d_a-z]|“|\d+ [a-z])|\n")
"""Between two sentences, or two lines."""
_LIST: Final = re.compile(r"(, |; |: | and | or | then )")
_COUNT: Final = re.compile(r"([\d.,\u202f\xa0]+\s)(\S.*)", re.DOTALL)
_BEHIND: Final = re.compile(r"\.? (?=[A-Z][^{}]* )")
_JOINT: Final = re.compile(r"(?=[ ,;:])")
_LINKS: Final = {" and ": " und ", " or ": " oder ", " of ": " von ", " to ": " bis ", " then ": " dann "}
"""Between parts of a list, or between two numbers; other signs stay."""
_NUMBER: Final = r"[+\-−]?\d[\d.,\u202f\xa0]*(?:\s?[×%°])?"
_NUMBERS: Final = re.compile(rf"({_NUMBER})( of | to | then )({_NUMBER})")
_PART_OF: Final = re.compile(rf"({_NUMBER})( of )({_NUMBER} \S.*)")
_NAMED: Final = re.compile(r"\w+ \d+(?:\.\d+)+")
"""A program with its version."""
_SMALL: Final = re.compile("[a-zäöüß]{2,}")
_MOST_PARTS: Final = 16
"""Of a list that is looked at."""
_MOST_ENDS: Final = 6
"""Of sentences that are looked at together: a long text is gone through bit by bit."""
_LEAST_LETTERS: Final = 4
"""Of a template around its values: with fewer it says nothing by which it could be known."""
_FEW_LETTERS: Final = 7
_FEW_WORDS: Final = 3
"""Of a value in a template of few letters: with a longer one it is rather another sentence that begins alike."""
_LONGEST: Final = 4000
_MOST_SENTENCES: Final = 200
"""Of a text that is looked at: what is longer is no sentence of the core, and the window must not wait for it."""
_MOST_JOINTS: Final = 8
"""Of a value that is taken for two texts that touch."""
_LETTERS_BESIDE_A_NAME: Final = 12
"""Of a template for a value that ends as names of files do: “Specimen 4.svs” is a name, not “Specimen {0}”."""
_FILE_NAME: Final = re.compile(r"[^\s.]\.[A-Za-z][A-Za-z0-9]{1,5}$")
_KEPT: Final = 4096
"""As many sentences are remembered; a repaint asks for the same ones again."""


@dataclass(frozen=True)
class _Template:
    """A sentence with places for values."""

    english: str
    other: str

    @cached_property
    def _pieces(self) -> list[str]:
        """Literal text and numbers of places in turns."""
        return _PLACE.split(self.english)

    @cached_property
    def letters(self) -> int:
        """How many letters it has of its own."""
        return sum(len(word) for piece in self._pieces[::2] for word in _WORD.findall(piece))

    @cached_property
    def own(self) -> tuple[int, int]:
        """How much it says by itself: letters, and where two have as many, all signs."""
        return self.letters, sum(map(len, self._pieces[::2]))

    @property
    def is_told(self) -> bool:
        """Whether it says enough to be known by; in brackets less is enough."""
        return self.letters >= _LEAST_LETTERS - ("(" in self.english)

    def words(self) -> set[str]:
        """Words that are whole in every sentence made from it."""
        found: set[str] = set()
        last = len(self._pieces) - 1
        for number, piece in enumerate(self._pieces):
            if number % 2:
                continue
            # A word that touches a place may go on in the value.
            whole = ("" if number == 0 else "x") + piece + ("" if number == last else "x")
            outer = {0 if number else -1, -1 if number == last else len(whole) - 1}
            for match in _WORD.finditer(whole):
                if match.start() not in outer and match.end() - 1 not in outer - {-1}:
                    found.add(match.group())
        return found

    def values(self, text: str) -> dict[str, str] | None:
        """What was put into it to make ``text``; None: it was not made from it, or not surely with which values."""
        shortest, longest = self._shortest(text), self._longest(text)
        if shortest is None or shortest != longest:
            return None
        if self.letters < _FEW_LETTERS and any(len(_WORD.findall(value)) > _FEW_WORDS for value in shortest):
            return None
        found: dict[str, str] = {}
        for place, value in zip(self._pieces[1::2], shortest, strict=True):
            if found.setdefault(place, value) != value:
                return None
        return found

    def _shortest(self, text: str) -> list[str] | None:
        """Values of which the first is as short as can be, then the second, and so on; None: it does not fit.

        Found by its literal pieces, one after the other: a pattern would try all their places with each other, which
        takes seconds for a text of some sentences.
        """
        first, *middle, last = self._pieces[::2]
        end = len(text) - len(last)
        if not text.startswith(first) or not text.endswith(last) or len(first) > end:
            return None
        at, values = len(first), []
        for piece in middle:
            if (found := text.find(piece, at, end)) < 0:
                return None
            values.append(text[at:found])
            at = found + len(piece)
        return [*values, text[at:end]]

    def _longest(self, text: str) -> list[str] | None:
        """Values of which the first is as long as can be, likewise."""
        first, *middle, last = self._pieces[::2]
        end = len(text) - len(last)
        values = []
        for piece in reversed(middle):
            if (found := text.rfind(piece, len(first), end)) < 0:
                return None
            values.append(text[found + len(piece) : end])
            end = found
        return [text[len(first) : end], *reversed(values)]


class CoreSentences:
    """Finds what sentences are called in the other language; what is not known, or not surely, stays as it is."""

    def __init__(self, table: Mapping[str, str]) -> None:
        """``table`` holds templates, with {0}, {1} for values, and what they are in the other language."""
        # A sentence that is put behind another has a space before it, which belongs to neither where it is looked up.
        begun = ((_BEHIND.match(english), english, other) for english, other in table.items())
        behind = {english[at.end() :]: other.removeprefix(at.group()) for at, english, other in begun if at}
        table = behind | dict(table)
        self._whole = {english: other for english, other in table.items() if not _PLACE.search(english)}
        made = [
            _Template(english, other)
            for english, other in table.items()
            if _PLACE.search(english) and set(_PLACE.findall(english)) == set(_PLACE.findall(other))
        ]
        known = [(template, template.words()) for template in made if template.is_told]
        often = Counter(word for _, words in known for word in words)
        self._by_word: dict[str, list[_Template]] = {}
        for template, words in known:
            if words:
                rarest = min(words, key=lambda word: (often[word], word))
                self._by_word.setdefault(rarest, []).append(template)
        self._found = lru_cache(_KEPT)(self._text)
        self._known = lru_cache(_KEPT)(self._made)

    def __call__(self, text: str) -> str:
        """``text``, which may be several sentences, as far as it is known."""
        return self._found(text)

    def _text(self, text: str) -> str:
        if text in self._whole:
            return self._whole[text]
        ends = [(match.start(), match.end()) for match in _END.finditer(text)]
        if len(text) > _LONGEST or len(ends) > _MOST_SENTENCES:
            return text
        split = self._split(text, ends) if len(ends) <= _MOST_ENDS else None
        if split is not None:
            return split
        whole = self._sentence(text)
        if whole is not None or not ends:
            return text if whole is None else whole
        # The longest beginning that is known; a value may hold what looks like the end of a sentence.
        for stop, begin in reversed(ends[:_MOST_ENDS]):
            first = self._sentence(text[:stop])
            if first is not None:
                return first + text[stop:begin] + self._text(text[begin:])
        stop, begin = ends[0]
        return text[:begin] + self._text(text[begin:])

    def _split(self, text: str, ends: list[tuple[int, int]]) -> str | None:
        """Several sentences, all of which are known: surer than one whose value reaches over them."""
        for stop, begin in ends:
            first = self._sentence(text[:stop])
            if first is None:
                continue
            later = [(one - begin, other - begin) for one, other in ends if one > stop]
            rest = self._split(text[begin:], later) or self._sentence(text[begin:])
            if rest is not None:
                return first + text[stop:begin] + rest
        return None

    def _sentence(self, text: str) -> str | None:
        """All of ``text`` as one; it may have been given a capital letter, or a full stop, where it is shown."""
        for form in self._forms(text):
            found = self._known(form)
            if found is None:
                continue
            if form[0] != text[0]:
                found = found[0].upper() + found[1:]
            return found if len(form) == len(text) or found.endswith(text[-1]) else found + text[-1]
        if _FILE_NAME.search(text):
            return None
        listed = self._listed(text)
        if not listed and text.endswith("."):
            listed = self._listed(text[:-1])
            return f"{listed}." if listed else None
        return listed or None

    @staticmethod
    def _forms(text: str) -> Iterator[str]:
        if not _WORD.search(text):
            return
        yield text
        small = text[0].lower() + text[1:]
        if small != text:
            yield small
        if text[-1] in ".:" and len(text) > 1:
            yield text[:-1]
            if small != text:
                yield small[:-1]

    def _made(self, text: str, least: int = 0) -> str | None:
        """``text`` made from one template, which has ``least`` letters of its own; None: from none, or which one?"""
        if text in self._whole:
            return self._whole[text]
        if match := _NUMBERS.fullmatch(text):
            return f"{match[1]}{_LINKS[match[2]]}{match[3]}"
        best: list[tuple[_Template, dict[str, str]]] = []
        for word in dict.fromkeys(_WORD.findall(text)):
            for template in self._by_word.get(word, ()):
                if template.own < (best[0][0].own if best else (least, 0)):
                    continue
                values = template.values(text)
                if values is not None:
                    if best and template.own > best[0][0].own:
                        best.clear()
                    best.append((template, values))
        said = {self._put(template, values) for template, values in best}
        return said.pop() if len(said) == 1 else None

    def _put(self, template: _Template, values: Mapping[str, str]) -> str:
        return _PLACE.sub(lambda match: self._value(values[match.group(1)]), template.other)

    def _value(self, text: str) -> str:
        """A value that is itself a text of the core; a capital word alone may be somebody's name and stays."""
        if len(text) > 1 and text[0] + text[-1] == "“”":
            return f"„{text[1:-1]}“"
        if not _WORD.search(text) or (text[:1].isupper() and not re.search(r"\s", text)):
            return text
        if _FILE_NAME.search(text):
            return self._known(text, _LETTERS_BESIDE_A_NAME) or text
        ways = (self._known, self._begun, self._counted, self._listed, self._joined)
        for found in (way(text) for way in ways):
            if found:
                return found
        if _END.search(text):
            return self._text(text)
        return self._value(text[:-1]) + text[-1] if text[-1] in ".:" else text

    def _begun(self, text: str) -> str:
        """Known without the capital letter that it begins with."""
        known = self._known(text[0].lower() + text[1:]) if text[0].isupper() else None
        return known[0].upper() + known[1:] if known else ""

    def _counted(self, text: str) -> str:
        """As “3 tiles”, or “3 of 8 tiles”."""
        if of := _PART_OF.fullmatch(text):
            whole = self._known(of[3]) or self._counted(of[3])
            return f"{of[1]}{_LINKS[of[2]]}{whole}" if whole else ""
        match = _COUNT.fullmatch(text)
        known = self._known(match.group(2)) if match else None
        return f"{match.group(1)}{known}" if match and known else ""

    def _listed(self, text: str) -> str:
        """Parts of which each is known, as long as can be, or has nothing to translate; numbers, or one is known."""
        parts = _LIST.split(text)
        if not 1 < len(parts) < 2 * _MOST_PARTS:
            return ""
        # From the end on: what of each part and those behind it becomes, and whether any of that is known.
        made: dict[int, tuple[str, bool]] = {len(parts) + 1: ("", False)}
        for at in range(len(parts) - 1, -1, -2):
            link = parts[at - 1] if at else ""
            for end in range(len(parts), at, -2):
                if end + 1 not in made:
                    continue
                (after, found), part = made[end + 1], "".join(parts[at:end])
                known = self._known(part) or self._counted(part)
                said = f"{_LINKS.get(link, link)}{known}" if known else (link and self._known(link + part)) or ""
                if said:
                    made[at] = said + after, True
                    break
                if end == at + 1 and (not _SMALL.search(part) or _NAMED.fullmatch(part)):
                    made[at] = f"{_LINKS.get(link, link)}{part}{after}", found
        said, found = made.get(0, ("", False))
        return said if found or not any(map(_WORD.search, parts[::2])) else ""

    def _joined(self, text: str) -> str:
        """Two texts that touch each other, the first of which may be a number."""
        joints = list(_JOINT.finditer(text))
        if len(joints) > _MOST_JOINTS:
            joints = [match for match in joints if text[match.start()] != " "]
        for match in joints if len(joints) <= _MOST_JOINTS else ():
            first, second = text[: match.start()], text[match.start() :]
            known = self._known(first) if _WORD.search(first) else first
            other = self._known(second)
            if first and known and other:
                return known + other
        return ""
