"""Which conversion is of which original: by reports, names and folders, then by what the slides state of themselves.

Nothing is guessed: what fits several originals stays unpaired, and the sentence with it names them.
"""

from __future__ import annotations

import json
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath, PureWindowsPath

from viewer.jobs.job import Progress
from viewer.review.slide_facts import SlideFacts, facts_of
from viewer.review.slide_names import bare_name, names_of, plain_name, says_conversion
from viewer.slides.conversion_report import REPORT
from viewer.slides.slide_kind import DICOM_SUFFIXES, SLIDE_SUFFIXES

_NAMED = 3
"""Slides that a sentence names before it counts."""
_TIFF = 1
"""How far it is from what scanners write."""

Look = Callable[[Path], SlideFacts]


class How(StrEnum):
    """By what a pair was found, in words."""

    REPORT = "Its report names the original"
    NAME = "Same name"
    FOLDER = "Name of the folder"
    IDENTIFIER = "Same slide ID"
    NAME_AND_SIZE = "Name and size"
    SIZE = "Same size only"
    TABLE = "From the table"
    HAND = "By hand"


@dataclass(frozen=True, slots=True)
class Match:
    """A conversion and the original that it is of."""

    original: Path
    conversion: Path
    how: How
    name: str = ""
    """Where somebody gave it one."""
    misfit: str | None = None
    """Why the two can hardly be the same slide, a sentence; empty where they can, None while nobody has looked."""

    @property
    def key(self) -> tuple[Path, Path]:
        """Which pair it is, however it was found and is called."""
        return self.original, self.conversion


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A slide without its counterpart."""

    path: Path
    why: str
    """A sentence."""


@dataclass(frozen=True, slots=True)
class Matching:
    """What became of all slides."""

    pairs: tuple[Match, ...] = ()
    """In the order of the originals; several with the same original where there are several conversions of it."""
    unmatched_originals: tuple[Unmatched, ...] = ()
    unmatched_conversions: tuple[Unmatched, ...] = ()

    @property
    def originals(self) -> tuple[Path, ...]:
        """All of them, by name, none twice."""
        every = (*(pair.original for pair in self.pairs), *(one.path for one in self.unmatched_originals))
        return tuple(sorted(set(every), key=_order))

    @property
    def conversions(self) -> tuple[Path, ...]:
        """Likewise."""
        every = (*(pair.conversion for pair in self.pairs), *(one.path for one in self.unmatched_conversions))
        return tuple(sorted(set(every), key=_order))


def match(
    originals: Sequence[Path], conversions: Sequence[Path], progress: Progress | None = None, *, look: Look = facts_of
) -> Matching:
    """Pair slides; a slide that is among both counts as a conversion.

    Args:
        originals: Files, or folders of DICOM files.
        conversions: Likewise.
        progress: Told of each slide that has to be opened, asked whether to stop.
        look: Opens a slide whose name does not tell.

    Raises:
        Cancelled: Somebody asked for the end.
    """
    conversions = sorted(set(conversions), key=_order)
    originals = sorted(set(originals).difference(conversions), key=_order)
    names = _Names(originals, conversions)
    found: list[Match] = []
    asked: dict[Path, list[Path]] = {}
    for conversion in conversions:
        how, called = names.originals_of(conversion)
        if len(called) == 1:
            found.append(Match(called[0], conversion, how))
        else:
            asked[conversion] = called
    free = _without(originals, found)
    facts = _looked_at(asked, free, look, progress or Progress())
    fitting = {one: _fitting(one, several, free, facts) for one, several in asked.items()}
    by_size = Counter(few[0] for how, few in fitting.values() if how is How.SIZE and len(few) == 1)
    left = []
    for conversion, (how, several) in fitting.items():
        if len(several) == 1 and by_size[several[0]] <= 1:
            found.append(Match(several[0], conversion, how))
        else:
            why = _why_no_original(facts.get(conversion), how, several, originals)
            left.append(Unmatched(conversion, why))
    found.sort(key=lambda pair: (_order(pair.original), _order(pair.conversion)))
    alone = [Unmatched(one, _why_no_conversion(facts.get(one), conversions)) for one in _without(originals, found)]
    return Matching(tuple(found), tuple(alone), tuple(left))


def told_apart(slides: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Originals and conversions among slides of which nobody has said what is what.

    Of slides that are called alike, a conversion is what has our report, a word such as "converted" in its name or that
    of its folder, or the format that is further from a scanner's: DICOM beside anything, TIFF beside a scanner's own.
    One that stands alone is an original, unless it is DICOM among others.
    """
    folders = _Folders(slides)
    groups: dict[str, list[Path]] = defaultdict(list)
    for path in dict.fromkeys(slides):
        groups[bare_name(path) or folders.name_of(path)].append(path)
    nearest = min((_from_scanner(path) for path in slides), default=0)
    conversions: list[Path] = []
    for group in groups.values():
        unsaid = [path for path in group if not _is_said_conversion(path)]
        if len(group) > 1:
            unsaid = unsaid or group
            first = min(_from_scanner(path) for path in unsaid)
        else:
            first = max(nearest, _TIFF)
        conversions += [path for path in group if path not in unsaid or _from_scanner(path) > first]
    return [path for path in slides if path not in conversions], conversions


class _Names:
    """Finds originals by what they and their folders are called."""

    def __init__(self, originals: Sequence[Path], conversions: Sequence[Path]) -> None:
        self._folders = _Folders(originals, conversions)
        self._by_path = {_resolved(path): path for path in originals}
        self._by_file = _grouped(originals, lambda path: path.name.casefold())
        self._plain = _grouped(originals, plain_name)
        self._called: dict[str, dict[int, list[Path]]] = defaultdict(lambda: defaultdict(list))
        """By a name, and by how many words had to go for it."""
        for path in originals:
            for without, name in enumerate(names_of(path)):
                self._called[name][without].append(path)
        # A folder that holds several originals is not called as a slide.
        folders = _grouped(originals, self._folders.name_of)
        self._folder = {name: found for name, found in folders.items() if len(found) == 1}

    def originals_of(self, conversion: Path) -> tuple[How, list[Path]]:
        """Those that fit best, and by what; none, or several, where it cannot be said."""
        for how, fitting in self._by_what(conversion):
            if fitting:
                folder = self._folders.name_of(conversion)
                beside = [one for one in fitting if folder and self._folders.name_of(one) == folder]
                return how, beside if len(beside) == 1 else fitting
        return How.NAME, []

    def _by_what(self, conversion: Path) -> Iterator[tuple[How, list[Path]]]:
        source = _reported_source(conversion)
        if source is not None:
            same = self._by_path.get(_resolved(Path(source)))
            yield How.REPORT, [same] if same is not None else []
            yield How.REPORT, self._by_file.get(_file_name(source).casefold(), [])
        yield How.NAME, self._plain.get(plain_name(conversion), [])
        for name in names_of(conversion):
            yield How.NAME, self._closest(name)
        own, folder = bare_name(conversion), self._folders.name_of(conversion)
        yield How.FOLDER, self._closest(folder)
        yield How.FOLDER, self._folder.get(own, [])
        yield How.FOLDER, self._folder.get(folder, [])

    def _closest(self, name: str) -> list[Path]:
        """The originals that are called so with the fewest words left out."""
        called = self._called.get(name)
        return called[min(called)] if called else []


class _Folders:
    """What the folders of slides are called; one that all slides, or all of one kind, lie in says nothing of them."""

    def __init__(self, *kinds: Sequence[Path]) -> None:
        every = [path for kind in kinds for path in kind]
        self._around_all = [_common_folder(slides) for slides in (every, *kinds) if len(slides) > 1]

    def name_of(self, slide: Path) -> str:
        """The first telling name of the folders around a slide; empty where there is none."""
        for folder in slide.parents:
            if any(common is not None and common.is_relative_to(folder) for common in self._around_all):
                break
            if name := bare_name(folder):
                return name
        return ""


def _common_folder(slides: Sequence[Path]) -> Path | None:
    if len({path.drive for path in slides}) > 1:
        return None
    return Path(os.path.commonpath([path.parent for path in slides]))


def _grouped(paths: Iterable[Path], name_of: Callable[[Path], str]) -> dict[str, list[Path]]:
    groups: dict[str, list[Path]] = defaultdict(list)
    for path in paths:
        groups[name_of(path)].append(path)
    groups.pop("", None)
    return dict(groups)


def _looked_at(
    asked: Mapping[Path, Sequence[Path]], free: Sequence[Path], look: Look, progress: Progress
) -> dict[Path, SlideFacts]:
    """Facts of every conversion that may still be of an original, and of these."""
    wanted: dict[Path, None] = {}
    for conversion, several in asked.items():
        if several or free:
            wanted.update(dict.fromkeys((conversion, *(several or free))))
    facts = {}
    for number, path in enumerate(wanted):
        progress.tick(number, len(wanted), f"Looking at {path.name}", "slides")
        facts[path] = look(path)
    return facts


def _fitting(
    conversion: Path, several: Sequence[Path], free: Sequence[Path], facts: Mapping[Path, SlideFacts]
) -> tuple[How, list[Path]]:
    """Of the originals that fit by name, or else of those that are free, the ones that state the same."""
    own = facts.get(conversion)
    if own is None or own.refused:
        return How.NAME, list(several)
    among = list(several or free)
    if same := [one for one in among if facts[one].identifiers & own.identifiers]:
        how, among = How.IDENTIFIER, same
    else:
        how = How.NAME_AND_SIZE if several else How.SIZE
    if how is How.IDENTIFIER and len(among) == 1:
        return how, among
    fitting = [one for one in among if facts[one].has_size_of(own)]
    # Where no size fits, all that were called alike are still what a person has to choose from.
    return how, fitting or (among if several or how is How.IDENTIFIER else [])


def _why_no_original(facts: SlideFacts | None, how: How, fitting: Sequence[Path], originals: Sequence[Path]) -> str:
    if not originals:
        return "There are no originals yet."
    if facts is not None and facts.refused:
        return facts.refused
    if len(fitting) == 1:
        return f"Other conversions have the size of {fitting[0].name}, too."
    if fitting:
        what = {How.IDENTIFIER: "Its slide ID", How.SIZE: "Its size"}.get(how, "Its name")
        return f"{what} fits {_listed(fitting)}."
    if facts is None:
        return "No original has its name, and none is left."
    return "No original has its name, and none that is left its slide ID or size."


def _why_no_conversion(facts: SlideFacts | None, conversions: Sequence[Path]) -> str:
    if not conversions:
        return "There are no conversions yet."
    if facts is not None and facts.refused:
        return facts.refused
    return "No conversion has its name, and none that is left its slide ID or size."


def _listed(paths: Sequence[Path]) -> str:
    # What is called alike can only be told by the folder.
    alike = len({path.name for path in paths}) < len(paths)
    names = [f"{path.parent.name}/{path.name}" if alike else path.name for path in paths[:_NAMED]]
    if len(paths) > _NAMED:
        return f"{', '.join(names)} and {len(paths) - _NAMED} more"
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def _without(originals: Sequence[Path], pairs: Sequence[Match]) -> list[Path]:
    taken = {pair.original for pair in pairs}
    return [one for one in originals if one not in taken]


def _reported_source(conversion: Path) -> str | None:
    """What the report of a conversion says it was made of; None where there is no report."""
    folder = conversion if conversion.is_dir() else conversion.parent
    try:
        source = json.loads((folder / REPORT).read_text("utf-8"))["source"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return source if isinstance(source, str) and source else None


def _file_name(path: str) -> str:
    """Of a path that may be of another system."""
    return (PureWindowsPath if "\\" in path else PurePosixPath)(path).name


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a loop of links
        return path.absolute()


def _is_said_conversion(path: Path) -> bool:
    return _reported_source(path) is not None or says_conversion(path) or says_conversion(path.parent)


def _from_scanner(path: Path) -> int:
    """How far a format is from what scanners write: 0 their own, 1 TIFF, 2 DICOM."""
    if path.is_dir() or path.suffix.lower() in DICOM_SUFFIXES:
        return _TIFF + 1
    return 0 if path.suffix.lower() in SLIDE_SUFFIXES else _TIFF


def _order(path: Path) -> tuple[str, str]:
    return plain_name(path), str(path)
