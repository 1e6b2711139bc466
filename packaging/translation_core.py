"""Which sentences of the Qt-free core the window may show, read from the code, as templates.

The core speaks English always: records, reports, manifests and the command line depend on it, so nothing is marked
there.
Every phrase is taken, with {0}, {1} for what is put in, but for those that stand where nobody reads them.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Set
from pathlib import Path
from typing import NamedTuple

from translation_places import (
    ENGLISH,
    HEADINGS,
    KEYED,
    LIKE_CORE,
    OTHERS,
    ROOMS,
    SAID_TOO,
    UNREAD_CALLS,
    WINDOW,
    WORD_CALLS,
    WORDS,
    WORDY,
)

ROOT = Path(__file__).resolve().parent.parent
CORE = ROOT / "viewer"
_SHORT = 24
"""Letters of a word that is written into the sentence, rather than translated by itself."""
_MOST_CHOICES = 2
_SMALL_WORD = re.compile("[a-z]{4,}")
_KEYWORD = re.compile(r"[A-Z]{2}|\w*[a-z][A-Z]\w*")
"""Of DICOM, or one of its value representations."""
_HEADING = re.compile("[A-Z][a-z]{3,}")
_ONE = re.compile("An? [a-z]{3,}")
_WORD = re.compile(r"[^\W\d_]{2,}")


class CoreText(NamedTuple):
    """A sentence or phrase of the core."""

    file: str
    """Where it stands, below viewer."""
    line: int
    template: str
    """With {0}, {1} for what is put in."""


def core_texts(core: Path = CORE) -> list[CoreText]:
    """All of them, each where it stands first, in the order of the code."""
    found: dict[str, CoreText] = {}
    for path in sorted(core.rglob("*.py")):
        file = path.relative_to(core).as_posix()
        if (file.startswith(ENGLISH) and file not in LIKE_CORE | SAID_TOO.keys()) or path.name == "__init__.py":
            continue
        for text in sorted(
            CoreText(file, *one)
            for one in _Reader(path, file.startswith(HEADINGS), file in WORDY, file.startswith(KEYED)).texts(
                SAID_TOO.get(file)
            )
        ):
            found.setdefault(text.template, text)
    return list(found.values())


def room_file(text: CoreText) -> str:
    """The file of translations that it belongs to."""
    if (_HEADING.fullmatch(text.template) and text.file.startswith(HEADINGS)) or (
        _SMALL_WORD.fullmatch(text.template) and text.file in WORDY
    ):
        return WORDS
    return WINDOW if text.file in LIKE_CORE else ROOMS.get(text.file.partition("/")[0], OTHERS)


class _Choice(NamedTuple):
    test: str
    words: tuple[str, str]


class _Reader:
    def __init__(self, path: Path, has_headings: bool = False, wordy: bool = False, keyed: bool = False) -> None:
        """What is said to people: a capital word alone, a small word alone, the keys of tables."""
        self._keyed = keyed
        self._wordy = wordy
        self._has_headings = has_headings
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        self._above = {child: node for node in ast.walk(self._tree) for child in ast.iter_child_nodes(node)}

    def texts(self, names: Set[str] | None = None) -> Iterator[tuple[int, str]]:
        """Lines and templates; of what is assigned to ``names`` alone where they are given."""
        begun = [self._tree] if names is None else [one for one in self._tree.body if _assigned(one) in names]
        for node in itertools.chain.from_iterable(map(ast.walk, begun)):
            if isinstance(node, ast.Call) and _called(node).lstrip("_") == "counted" and len(node.args) == 2:
                thing = node.args[1]
                if isinstance(thing, ast.Constant) and isinstance(thing.value, str):
                    yield node.lineno, f"1 {thing.value}"
                    yield node.lineno, f"{{0}} {thing.value}s"
            for template in self._templates(node):
                if self._is_read(node, template):
                    assert isinstance(node, ast.expr)
                    yield node.lineno, template

    def _templates(self, node: ast.AST) -> list[str]:
        """The text of a literal, a literal with values put in, or a sum of such; none for a part of another.

        Where a value is one of two words, as “tile” and “tiles”, there is a template for each.
        """
        above = self._above.get(node)
        sums = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)
        text = isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
        if not (sums or text) or isinstance(above, ast.JoinedStr):
            return []
        if isinstance(above, ast.BinOp) and isinstance(above.op, ast.Add):
            return []
        parts = list(_parts(node))
        if not any(isinstance(part, str) for part in parts):
            return []
        choices = [None if isinstance(part, str) else self._choice(part) for part in parts]
        tests = list(dict.fromkeys(choice.test for choice in choices if choice is not None))[:_MOST_CHOICES]
        found = []
        for chosen in itertools.product((0, 1), repeat=len(tests)):
            made, number = "", 0
            for part, choice in zip(parts, choices, strict=True):
                if isinstance(part, str):
                    made += part
                elif choice is not None and choice.test in tests:
                    made += choice.words[chosen[tests.index(choice.test)]]
                else:
                    made += f"{{{number}}}"
                    number += 1
            found.append(_numbered(made) if self._is_formatted(node) or "{}" in made else made)
        return list(dict.fromkeys(found))

    def _choice(self, value: ast.AST) -> _Choice | None:
        """The two short words of which ``value`` is one."""
        if isinstance(value, ast.FormattedValue) and value.format_spec is None:
            value = value.value
        if isinstance(value, ast.Name):
            function = next((one for one in self._around(value) if isinstance(one, ast.FunctionDef)), None)
            given = [
                node.value
                for node in ast.walk(function or ast.Pass())
                if isinstance(node, ast.Assign)
                and any(isinstance(one, ast.Name) and one.id == value.id for one in node.targets)
            ]
            value = given[0] if len(given) == 1 else value
        if not isinstance(value, ast.IfExp):
            return None
        words = [one.value for one in (value.body, value.orelse) if isinstance(one, ast.Constant)]
        short = [one for one in words if isinstance(one, str) and len(one) <= _SHORT]
        if len(short) < 2:
            return None
        test = ast.unparse(value.test)
        # One is chosen by “== 1”, another by “!= 1”: the same choice the other way round.
        turned = next((sign for sign in (" != ", " > ") if sign in test), "")
        return (
            _Choice(test.replace(turned, " == "), (short[1], short[0]))
            if turned
            else _Choice(test, (short[0], short[1]))
        )

    def _is_formatted(self, node: ast.AST) -> bool:
        above = self._above.get(node)
        return isinstance(above, ast.Attribute) and above.attr == "format"

    def _is_read(self, node: ast.AST, template: str) -> bool:
        words = _WORD.findall(re.sub(r"\{\d+\}", " ", template))
        if (
            not words
            or not {"\x00", "\r"}.isdisjoint(template)
            or template.strip().startswith(("<", "http", "SELECT", "INSERT", "CREATE"))
        ):
            return False
        above = self._above.get(node)
        inside_value = in_words = False
        inner: ast.AST = node
        is_key = self._keyed and len(words) >= 2
        for outer in self._around(node):
            if isinstance(outer, ast.Expr) and inner is node:
                return False
            in_words |= isinstance(outer, ast.Call) and _called(outer) in WORD_CALLS
            noted = isinstance(outer, ast.AnnAssign) and inner is outer.annotation and not in_words
            if noted or isinstance(outer, (ast.Assert, ast.arg)):
                return False
            if isinstance(outer, ast.FunctionDef) and (inner is outer.returns or inner in outer.decorator_list):
                return False
            if isinstance(outer, ast.Subscript) and inner is outer.slice and not in_words and not is_key:
                return False
            if isinstance(outer, ast.Dict) and inner in outer.keys and not is_key:
                return False
            if isinstance(outer, ast.Compare):
                return False
            if isinstance(outer, ast.Call) and inner is not outer.func and _is_unread(outer):
                return False
            if isinstance(outer, ast.FormattedValue):
                inside_value = True
            if isinstance(outer, ast.stmt):
                break
            inner = outer
        if (len(words) >= 2 and " " in template.strip()) or _ONE.fullmatch(template):
            return True
        if inside_value and isinstance(above, ast.IfExp):
            return self._choice(above) is None
        if inside_value and isinstance(above, (ast.Subscript, ast.Dict, ast.Tuple)):
            return True
        if "{0}" in template and " " in template.strip():
            return True
        if self._has_headings and _HEADING.fullmatch(template):
            return True
        if self._wordy and _SMALL_WORD.fullmatch(template) and isinstance(above, (ast.IfExp, ast.Assign, ast.Dict)):
            return True
        if not isinstance(above, ast.Call) or _called(above) not in WORD_CALLS:
            return False
        return template[:1].isupper() and not _KEYWORD.fullmatch(template)

    def _around(self, node: ast.AST) -> Iterator[ast.AST]:
        while node in self._above:
            node = self._above[node]
            yield node


def _parts(node: ast.AST) -> Iterator[str | ast.AST]:
    """Literal texts, and what is put between them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for value in node.values:
            yield from _parts(value)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield node


def _numbered(text: str) -> str:
    """Names of places and empty ones, as {where} and {}, become numbers."""
    numbers: dict[str, int] = {}
    count = iter(range(1000))

    def number(match: re.Match[str]) -> str:
        name = match.group(1).partition(":")[0]
        if name.isdigit():
            return f"{{{name}}}"
        if not name:
            return f"{{{next(count)}}}"
        return f"{{{numbers.setdefault(name, len(numbers))}}}"

    return re.sub(r"\{([^{}]*)\}", number, text)


def _assigned(statement: ast.stmt) -> str:
    """The name that it gives something, if any."""
    if not isinstance(statement, (ast.Assign, ast.AnnAssign)):
        return ""
    named = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
    return named.id if isinstance(named, ast.Name) else ""


def _is_unread(call: ast.Call) -> bool:
    # That of texts has the name of that of data classes, which is given sentences.
    return _called(call) in UNREAD_CALLS and not (isinstance(call.func, ast.Name) and call.func.id == "replace")


def _called(call: ast.Call) -> str:
    called = call.func
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""
