"""What a verification found, check by check; kept in report.json."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, Self

Scope = Literal["full", "sample"]
Figure = str | int | float | bool | None
VERIFYING = "Verifying the conversion"
"""What the progress of a verification says."""
FILLED_TILES, LOOKED_TILES = "tiles with filled places, not compared", "tiles looked at"
"""Figures of the checks of pixels, where places of the original were filled."""
_SAID = 3
"""Faults of a check that are said in words; the others are counted."""


class Outcome(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_DONE = "not done"
    """It could not be made here, or does not apply; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    outcome: Outcome
    sentence: str
    """What was found, or what is wrong and where."""
    figures: Mapping[str, Figure] = field(default_factory=dict)
    """Numbers behind the sentence; each name says its unit."""
    files: tuple[str, ...] = ()
    """Names of the files it is about, where not of all."""

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return {
            "name": self.name,
            "outcome": self.outcome.value,
            "sentence": self.sentence,
            "figures": dict(self.figures),
            "files": list(self.files),
        }

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> Self:
        """What ``to_dict`` gave."""
        return cls(
            str(found["name"]),
            Outcome(found["outcome"]),
            str(found["sentence"]),
            dict(found["figures"]),
            tuple(found["files"]),
        )


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong."""

    sentence: str
    file: str = ""
    """Name of the file it is in, where it is in one."""


def counted(number: int, thing: str) -> str:
    """Such as "1 tile" or "12 tiles"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def judged(name: str, passed: str, faults: Sequence[Fault], figures: Mapping[str, Figure] | None = None) -> Check:
    """A check that passed with the sentence ``passed`` if there is no fault, else one that names the first of them."""
    if not faults:
        return Check(name, Outcome.PASSED, passed, figures or {})
    said = [fault.sentence for fault in faults[:_SAID]]
    more = len(faults) - len(said)
    if more:
        said.append(f"And {counted(more, 'more fault')} of this kind.")
    files = tuple(dict.fromkeys(fault.file for fault in faults if fault.file))
    return Check(name, Outcome.FAILED, " ".join(said), {**(figures or {}), "faults": len(faults)}, files)


@dataclass(frozen=True, slots=True)
class Verification:
    """Everything that was checked about one folder."""

    scope: Scope
    """Whether every tile was looked at, or a sample that is the same every time."""
    checks: tuple[Check, ...]
    tools: Mapping[str, str]
    """The programs and libraries that read the files, with their versions."""
    seconds: float

    @property
    def passed(self) -> bool:
        """Whether no check failed; those not done are no failures, but are said."""
        return not self.failed

    @property
    def failed(self) -> tuple[Check, ...]:
        """The checks that failed."""
        return tuple(check for check in self.checks if check.outcome is Outcome.FAILED)

    @property
    def sentence(self) -> str:
        """The whole in one sentence."""
        counts = {outcome: sum(check.outcome is outcome for check in self.checks) for outcome in Outcome}
        undone = counts[Outcome.NOT_DONE]
        rest = f"; {undone} not made" if undone else ""
        if self.failed:
            names = ", ".join(check.name.lower() for check in self.failed)
            return f"{counts[Outcome.FAILED]} of {len(self.checks)} checks failed: {names}{rest}."
        looked = "every tile was looked at" if self.scope == "full" else "a sample of the tiles was looked at"
        filled, of = (self._sum(name) for name in (FILLED_TILES, LOOKED_TILES))
        if filled:
            were, they = ("was", "it holds") if filled == 1 else ("were", "they hold")
            looked += f", but {filled} of {of} {were} not compared, as {they} filled places"
        return f"All {counts[Outcome.PASSED]} checks that were made passed{rest}; {looked}."

    def _sum(self, figure: str) -> int:
        return sum(value for check in self.checks if isinstance(value := check.figures.get(figure), int))

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return {
            "scope": self.scope,
            "passed": self.passed,
            "checks": [check.to_dict() for check in self.checks],
            "tools": dict(self.tools),
            "seconds": self.seconds,
        }

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> Self:
        """What ``to_dict`` gave."""
        scope: Scope = "full" if found["scope"] == "full" else "sample"
        checks = tuple(Check.from_dict(one) for one in found["checks"])
        return cls(scope, checks, dict(found["tools"]), float(found["seconds"]))
