"""From what somebody dropped to the pairs of a review: folders are looked through, tables read, slides paired."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from viewer.jobs.job import Progress
from viewer.review.pair_table import SUFFIX, read_table
from viewer.review.pairing import Match, Matching, match, told_apart
from viewer.review.slide_facts import SlideFacts
from viewer.review.slides_below import slides_below


@dataclass(frozen=True, slots=True)
class Sources:
    """Files and folders, by what a person said of them; tables are known by their ending wherever they were dropped."""

    originals: tuple[Path, ...] = ()
    conversions: tuple[Path, ...] = ()
    both: tuple[Path, ...] = ()
    """Of which nobody has said what is what."""
    tables: tuple[Path, ...] = ()

    def added(self, side: str, paths: Sequence[Path]) -> Self:
        """With more of one of the fields, each path once and in that field alone."""
        tables = [path for path in paths if path.suffix.lower() == SUFFIX]
        given = {name: [p for p in getattr(self, name) if p not in paths] for name in _SIDES}
        given[side] += [path for path in paths if path not in tables]
        given["tables"] += tables
        return replace(self, **{name: tuple(dict.fromkeys(found)) for name, found in given.items()})

    def cleared(self, side: str) -> Self:
        """Without those of one field."""
        return replace(self, **{side: ()})

    @property
    def is_empty(self) -> bool:
        """Whether nothing was named yet."""
        return not (self.originals or self.conversions or self.both or self.tables)


_SIDES = ("originals", "conversions", "both", "tables")


def gathered(sources: Sources, progress: Progress) -> Matching:
    """All slides of ``sources``, paired.

    Raises:
        SlideError: A folder or table cannot be read.
        Cancelled: Somebody asked for the end.
    """
    listed = [pair for table in sources.tables for pair in read_table(table)]
    originals, conversions, both = (
        slides_below(paths, progress) for paths in (sources.originals, sources.conversions, sources.both)
    )
    if not originals or not conversions or set(originals) == set(conversions):
        originals, conversions = _from_one_side(originals, conversions)
    some, others = told_apart(both)
    return _with_listed(listed, [*originals, *some], [*conversions, *others], progress)


def _from_one_side(originals: list[Path], conversions: list[Path]) -> tuple[list[Path], list[Path]]:
    """Where only one side was named, its folder may hold both: so it is where pairs are found by their names."""
    apart = told_apart([*dict.fromkeys((*originals, *conversions))])
    return apart if match(*apart, look=lambda _: SlideFacts()).pairs else (originals, conversions)


def _with_listed(
    listed: Sequence[Match], originals: Sequence[Path], conversions: Sequence[Path], progress: Progress
) -> Matching:
    """What a table says holds; only what it does not name is paired."""
    named = {path for pair in listed for path in pair.key}
    rest = match(
        [path for path in originals if path not in named], [path for path in conversions if path not in named], progress
    )
    return replace(rest, pairs=(*dict.fromkeys(listed), *rest.pairs))
