"""Which sentences of the Qt-free core the window may show, read from the code, as templates.

The core speaks English always: records, reports, manifests and the command line depend on it, so nothing is marked
there.
Every phrase is taken, with {0}, {1} for what is put in, but for those that stand where nobody reads them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
CORE = ROOT / "viewer"
ROOMS = {
    "slides": "core-slides",
    "tiles": "core-slides",
    "comparison": "core-comparison",
    "alignment": "core-comparison",
    "measures": "core-comparison",
    "conversion": "core-conversion",
    "export": "core-export",
    "redaction": "core-export",
    "review": "core-review",
}
"""The file of each room's translations."""
OTHERS = "core-rest"
ENGLISH = (
    "ui/",
    "commands/",
    "review/report/",
    "export/report/",
    "export/report_csv.py",
    "documents/pdf.py",
    "conversion/verify/page.py",
    "slides/sample/",
    "app.py",
)
"""Not the window's, or in English on purpose: reports, command line, pages that are kept beside a conversion."""
_UNREAD_CALLS = frozenset(
    {
        "compile",
        "match",
        "fullmatch",
        "search",
        "sub",
        "findall",
        "finditer",
        "execute",
        "executemany",
        "executescript",
        "find",
        "rfind",
        "index",
        "get",
        "pop",
        "setdefault",
        "open",
        "read_text",
        "write_text",
        "decode",
        "encode",
        "strftime",
        "strptime",
        "add_argument",
        "add_parser",
        "ArgumentParser",
        "cast",
        "TypeVar",
        "NewType",
        "replace",
        "split",
        "startswith",
        "endswith",
        "removeprefix",
        "removesuffix",
        "strip",
        "lstrip",
        "rstrip",
        "partition",
        "join_path",
        "getLogger",
        "debug",
        "info",
        "warning",
        "error",
        "exception",
        "critical",
        "log",
        "warn",
        "TypeError",
        "AssertionError",
        "NotImplementedError",
        "RuntimeError",
        "KeyError",
        "IndexError",
        "import_module",
        "getattr",
        "setattr",
        "hasattr",
        "frozenset",
        "dtype",
        "array",
        "date_format",
        "UserWarning",
        "filterwarnings",
        "run",
        "Popen",
        "which",
        "Dataset",
        "add_new",
    }
)
_WORD_CALLS = frozenset(
    {
        "Column",
        "About",
        "Statement",
        "judged",
        "Check",
        "Part",
        "Preset",
        "ProfilePreset",
        "PlanRow",
        "MetadataRow",
        "Stated",
        "Judged",
        "Fact",
        "_row",
        "_fact",
    }
)
"""What these are given is a heading, even if it is one word."""
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
        if file.startswith(ENGLISH) or path.name == "__init__.py":
            continue
        for text in sorted(CoreText(file, *one) for one in _Reader(path).texts()):
            found.setdefault(text.template, text)
    return list(found.values())


def room_file(text: CoreText) -> str:
    """The file of translations that it belongs to."""
    return ROOMS.get(text.file.partition("/")[0], OTHERS)


class _Reader:
    def __init__(self, path: Path) -> None:
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        self._above = {child: node for node in ast.walk(self._tree) for child in ast.iter_child_nodes(node)}

    def texts(self) -> Iterator[tuple[int, str]]:
        """Lines and templates."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _called(node).lstrip("_") == "counted" and len(node.args) == 2:
                thing = node.args[1]
                if isinstance(thing, ast.Constant) and isinstance(thing.value, str):
                    yield node.lineno, f"1 {thing.value}"
                    yield node.lineno, f"{{0}} {thing.value}s"
            template = self._template(node)
            if template is not None and self._is_read(node, template):
                assert isinstance(node, ast.expr)
                yield node.lineno, template

    def _template(self, node: ast.AST) -> str | None:
        """The text of a literal, a literal with values put in, or a sum of such; None for a part of another."""
        if isinstance(self._above.get(node), ast.JoinedStr):
            return None
        if isinstance(node, ast.BinOp):
            above = self._above.get(node)
            if isinstance(above, ast.BinOp) and isinstance(above.op, ast.Add):
                return None
            parts = list(_parts(node))
            if not any(isinstance(part, str) for part in parts):
                return None
        elif isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            above = self._above.get(node)
            if isinstance(above, ast.BinOp) and isinstance(above.op, ast.Add):
                return None
            parts = list(_parts(node))
        else:
            return None
        text, number = "", 0
        for part in parts:
            if isinstance(part, str):
                text += part
            else:
                text += f"{{{number}}}"
                number += 1
        return _numbered(text) if self._is_formatted(node) else text

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
        inside_value = False
        inner: ast.AST = node
        for outer in self._around(node):
            if isinstance(outer, ast.Expr) and inner is node:
                return False
            if isinstance(outer, (ast.Assert, ast.arg)) or (
                isinstance(outer, ast.AnnAssign) and inner is outer.annotation
            ):
                return False
            if isinstance(outer, ast.FunctionDef) and (inner is outer.returns or inner in outer.decorator_list):
                return False
            if isinstance(outer, ast.Subscript) and inner is outer.slice:
                return False
            if isinstance(outer, ast.Dict) and inner in outer.keys:
                return False
            if isinstance(outer, ast.Compare):
                return False
            if isinstance(outer, ast.Call) and inner is not outer.func and _called(outer) in _UNREAD_CALLS:
                return False
            if isinstance(outer, ast.FormattedValue):
                inside_value = True
            if isinstance(outer, ast.stmt):
                break
            inner = outer
        if len(words) >= 2 and " " in template.strip():
            return True
        if inside_value and isinstance(above, (ast.IfExp, ast.Subscript, ast.Dict, ast.Tuple)):
            return True
        if "{0}" in template and " " in template.strip():
            return True
        return isinstance(above, ast.Call) and _called(above) in _WORD_CALLS and template[:1].isupper()

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


def _called(call: ast.Call) -> str:
    called = call.func
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""
