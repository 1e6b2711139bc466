"""Which packages the program needs at run-time: what pyproject.toml names, and what that needs in turn.

Read from the environment that runs this, so that a bundle holds these and no package of a developer.
"""

from __future__ import annotations

import importlib.metadata
from pathlib import Path

import tomllib
from packaging.requirements import Requirement
from pin_files import normalised

ROOT = Path(__file__).resolve().parent.parent


def required(root: Path = ROOT) -> list[Requirement]:
    """What pyproject.toml says that the program needs."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line) for line in project["dependencies"]]


def runtime_packages(root: Path = ROOT) -> dict[str, importlib.metadata.Distribution]:
    """All packages that are needed here, by their normalised names, sorted.

    Raises:
        importlib.metadata.PackageNotFoundError: The environment lacks one.
    """
    found: dict[str, importlib.metadata.Distribution] = {}
    # A package may be asked for again with an extra, which needs more of others.
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [(requirement, frozenset[str]()) for requirement in required(root)]
    while waiting:
        requirement, extras = waiting.pop()
        if not _applies(requirement, extras):
            continue
        name, wanted = normalised(requirement.name), frozenset(requirement.extras)
        if (name, wanted) in seen:
            continue
        seen.add((name, wanted))
        found[name] = importlib.metadata.distribution(requirement.name)
        waiting += [(Requirement(line), wanted) for line in found[name].requires or ()]
    return dict(sorted(found.items()))


def _applies(requirement: Requirement, extras: frozenset[str]) -> bool:
    if requirement.marker is None:
        return True
    return any(requirement.marker.evaluate({"extra": extra}) for extra in extras or ("",))
