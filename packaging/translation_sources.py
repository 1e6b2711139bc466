"""Which texts of the window are translated, read from the code: every call that asks for it, with its context.

A text may reach such a call through a variable, a table or a parameter; each of these is followed back to the texts.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "viewer" / "ui"
FunctionNode = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


class UiText(NamedTuple):
    """A text that the window has translated."""

    file: str
    """Where it stands, below viewer/ui."""
    line: int
    context: str
    """Under which Qt looks for it: a class, or what a function hands to ``QCoreApplication.translate``."""
    source: str


class NotFollowed(NamedTuple):
    """A call whose text could not be found in the code: a text that nobody could translate."""

    file: str
    line: int
    call: str


@dataclass(frozen=True)
class _Wrapper:
    """A function that has one of its parameters translated."""

    module: Path
    name: str
    parameter: str
    place: int
    context: str


@dataclass
class _Module:
    path: Path
    tree: ast.Module
    above: dict[ast.AST, ast.AST] = field(default_factory=dict)
    imported: dict[str, tuple[Path, str]] = field(default_factory=dict)
    called: dict[str, list[ast.Call]] = field(default_factory=dict)
    """Calls by the last part of what is called."""

    @classmethod
    def read(cls, path: Path) -> _Module:
        module = cls(path, ast.parse(path.read_text(encoding="utf-8")))
        for node in ast.walk(module.tree):
            for child in ast.iter_child_nodes(node):
                module.above[child] = node
            if isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                module.called.setdefault(name, []).append(node)
            if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                origin = ROOT.joinpath(*node.module.split(".")).with_suffix(".py")
                for alias in node.names:
                    module.imported[alias.asname or alias.name] = (origin, alias.name)
        return module

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """What encloses ``node``, from the inside out."""
        while node in self.above:
            node = self.above[node]
            yield node

    def class_of(self, node: ast.AST) -> str:
        return next((one.name for one in self.around(node) if isinstance(one, ast.ClassDef)), "")


class Sources:
    """The texts of the modules below a folder."""

    def __init__(self, folder: Path = WINDOW) -> None:
        self._folder = folder
        self._modules = {path: _Module.read(path) for path in sorted(folder.rglob("*.py"))}
        self._wrappers: dict[_Wrapper, None] = {}
        self.texts: list[UiText] = []
        self.not_followed: list[NotFollowed] = []
        for module in self._modules.values():
            for call in (*module.called.get("tr", ()), *module.called.get("translate", ())):
                self._take(module, call)
        done = 0
        while done < len(self._wrappers):
            self._follow(list(self._wrappers)[done])
            done += 1
        first: dict[tuple[str, str], UiText] = {}
        for text in sorted(self.texts):
            first.setdefault((text.context, text.source), text)
        self.texts = list(first.values())

    def _take(self, module: _Module, call: ast.Call) -> None:
        """The text of a call that itself asks for a translation, if it does."""
        called = call.func
        if isinstance(called, ast.Attribute) and called.attr == "translate" and len(call.args) == 2:
            context = call.args[0]
            if isinstance(context, ast.Constant) and isinstance(context.value, str):
                self._add(module, call, call.args[1], context.value)
        elif call.args and "tr" in (getattr(called, "attr", ""), getattr(called, "id", "")):
            self._add(module, call, call.args[0], module.class_of(call))

    def _follow(self, wrapper: _Wrapper) -> None:
        """The texts of all calls of ``wrapper``."""
        for module in self._modules.values():
            at_home = module.path == wrapper.module
            names = {name for name, origin in module.imported.items() if origin == (wrapper.module, wrapper.name)}
            if at_home:
                names.add(wrapper.name)
            for call in (call for name in names for call in module.called.get(name, ())):
                if isinstance(call.func, ast.Attribute) and not at_home:
                    continue
                given = next((word.value for word in call.keywords if word.arg == wrapper.parameter), None)
                if given is None and len(call.args) > wrapper.place:
                    given = call.args[wrapper.place]
                if given is not None:
                    self._add(module, call, given, wrapper.context)

    def _add(self, module: _Module, call: ast.Call, expression: ast.expr, context: str) -> None:
        file = module.path.relative_to(self._folder).as_posix()
        search = _Search(module, context)
        search.look(expression, call)
        self.texts += [UiText(file, call.lineno, context, text) for text in search.found if text.strip()]
        self._wrappers.update(dict.fromkeys(search.wrappers))
        if search.lost:
            self.not_followed.append(NotFollowed(file, call.lineno, ast.unparse(call)))


class _Search:
    """Goes from an expression back to the texts that it can be."""

    def __init__(self, module: _Module, context: str) -> None:
        self._module, self._context = module, context
        self._seen: set[ast.AST] = set()
        self.found: list[str] = []
        self.wrappers: list[_Wrapper] = []
        self.lost = False

    def look(self, node: ast.expr, at: ast.AST) -> None:
        if node in self._seen:
            return
        self._seen.add(node)
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                self.found.append(node.value)
        elif isinstance(node, ast.IfExp):
            self.look(node.body, at)
            self.look(node.orelse, at)
        elif isinstance(node, ast.BoolOp):
            for value in node.values:
                self.look(value, at)
        elif isinstance(node, ast.NamedExpr):
            self.look(node.value, at)
        elif isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            for value in node.elts:
                self.look(value, at)
        elif isinstance(node, ast.Starred):
            self.look(node.value, at)
        elif isinstance(node, ast.Dict):
            for value in node.values:
                self.look(value, at)
        elif isinstance(node, ast.Subscript):
            self.look(node.value, at)
        elif (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "values")
        ):
            self.look(node.func.value, at)
            for value in node.args[1:]:
                self.look(value, at)
        elif isinstance(node, ast.Name):
            self._name(node, at)
        else:
            self.lost = True

    def _name(self, node: ast.Name, at: ast.AST) -> None:
        for outer in [*self._module.around(at)]:
            if isinstance(outer, (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)):
                for clause in outer.generators:
                    if self._bind(clause.target, clause.iter, node.id, outer, loops=True):
                        return
            if isinstance(outer, FunctionNode):
                if self._parameter(outer, node.id):
                    return
                if self._assigned(outer, node.id):
                    return
            elif isinstance(outer, ast.Module) and self._assigned(outer, node.id):
                return
        self.lost = True

    def _parameter(self, function: ast.AST, name: str) -> bool:
        assert isinstance(function, FunctionNode)
        every = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        names = [one.arg for one in every]
        if name not in names:
            return False
        if isinstance(function, ast.Lambda):
            self.lost = True
            return True
        place = names.index(name) - (names[0] in ("self", "cls"))
        target = function.name
        if target == "__init__":
            target = self._module.class_of(function)
        self.wrappers.append(_Wrapper(self._module.path, target, name, place, self._context))
        return True

    def _assigned(self, scope: ast.AST, name: str) -> bool:
        known = False
        for node in ast.walk(scope):
            if isinstance(node, ast.Assign):
                known |= any(self._bind(target, node.value, name, node) for target in node.targets)
            elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
                known |= self._bind(node.target, node.value, name, node)
            elif isinstance(node, ast.For):
                known |= self._bind(node.target, node.iter, name, node, loops=True)
        return known

    def _bind(self, target: ast.expr, value: ast.expr, name: str, at: ast.AST, *, loops: bool = False) -> bool:
        """Look at what ``name`` is given, if ``target`` holds it."""
        if isinstance(target, ast.Name):
            if target.id != name:
                return False
            self.look(value, at)
            return True
        if not isinstance(target, (ast.Tuple, ast.List)):
            return False
        places = [place for place, part in enumerate(target.elts) if isinstance(part, ast.Name) and part.id == name]
        if not places:
            return any(self._bind(part, value, name, at, loops=loops) for part in target.elts)
        rows = value.elts if loops and isinstance(value, (ast.Tuple, ast.List)) else [value]
        if all(isinstance(row, (ast.Tuple, ast.List)) and len(row.elts) == len(target.elts) for row in rows):
            for row in rows:
                assert isinstance(row, (ast.Tuple, ast.List))
                self.look(row.elts[places[0]], at)
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "items":
            self.look(value.func.value, at)
        else:
            self.look(value, at)
        return True
