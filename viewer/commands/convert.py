"""``convert SLIDE ... --out DIR``: slides into DICOM, verified, without a window.

Exit codes: 0 where every slide is there and kept every promise; 1 where one could not be converted; 2 for a wrong
command line, or where nothing could be started; 128 and the number of the signal where it was interrupted.
"""

from __future__ import annotations

import argparse
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from viewer.commands import convert_encoding as encoding
from viewer.commands.argument_types import count
from viewer.commands.interrupts import interrupts
from viewer.commands.output import aligned, never_fail_on_letters, printed
from viewer.commands.progress_line import ProgressLine
from viewer.conversion.annotations.carried import annotations_for
from viewer.conversion.done import done_before, in_use, kept_words
from viewer.conversion.leaving import wait_for_left
from viewer.conversion.metadata.presets import profile_preset, profile_presets
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.metadata.profile_file import read_profile
from viewer.conversion.metadata.rules import problems
from viewer.conversion.metadata.table import read_table
from viewer.conversion.plan import ConversionPlan, Pixels, plan_conversion
from viewer.conversion.presets import PRESETS
from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import ConversionSettings, Extent, Levels, Pyramid, Uids
from viewer.jobs.duration import duration
from viewer.jobs.job import Cancelled, PartProgress, Progress
from viewer.slides.conversion_report import REPORT
from viewer.slides.slide import SlideError

NOT_CONVERTED, FAILED = 1, 2
_UNITS = {"": 1, "K": 2**10, "M": 2**20, "G": 2**30}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command ``convert`` to a command line."""
    parser = subparsers.add_parser(
        "convert",
        help="slides into DICOM, verified",
        description="Convert slides to DICOM and verify each: DIR/<slide name>/ gets the files, report.json and "
        "report.html. docs/convert.md explains everything.",
        epilog="Slides that are there already, converted alike, are skipped, so that the same command goes on where "
        "it was interrupted. Exit code: 0; 1 where a slide could not be converted; 2 on error; 130 after Ctrl+C.",
    )
    parser.add_argument("slides", type=Path, nargs="+", metavar="SLIDE", help="originals; they are only read")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the folders of the slides")
    encoding.add_options(parser)
    parser.add_argument(
        "--metadata",
        type=Path,
        metavar="FILE|NAME",
        help="profile (.json), a table with one row a slide (.csv), or a profile to start from such as he",
    )
    parser.add_argument(
        "--annotations",
        type=Path,
        metavar="FILE|FOLDER",
        help="GeoJSON or CSV in level-0 pixels; of several slides a folder with a file named as each",
    )
    parser.add_argument(
        "--annotations-cropped",
        action="store_true",
        help="they count from the corner of the scanned part, as QuPath does of MIRAX since 0.7",
    )
    parser.add_argument("--workers", type=count, default=2, metavar="N", help="threads that read, and encode (2)")
    parser.add_argument(
        "--verify",
        choices=("full", "sample"),
        default="full",
        help="measure all tiles, or some drawn by lot (%(default)s)",
    )
    parser.add_argument("--plan", action="store_true", help="only print what would be done")
    parser.add_argument(
        "--levels", type=_levels, metavar="all|every-second|N,N...", help="levels of the original (all)"
    )
    parser.add_argument("--pyramid", type=Pyramid, choices=list(Pyramid), help="levels above 0 (as the preset says)")
    parser.add_argument("--extent", type=Extent, choices=list(Extent), help="what was scanned, or all (bounds)")
    parser.add_argument("--tile", type=count, metavar="PX", help="width and height of a tile (512)")
    parser.add_argument("--label", action="store_true", help="with the photo of the label, which may name a patient")
    parser.add_argument(
        "--macro",
        "--overview",
        dest="overview",
        action="store_true",
        help="with the macro, the photo of the whole glass, which often shows the label (DICOM: OVERVIEW)",
    )
    parser.add_argument("--no-thumbnail", action="store_true", help="without the small picture of the scanned part")
    parser.add_argument("--part-size", type=_bytes, metavar="SIZE", help="cut larger files into parts, such as 2G")
    parser.add_argument("--uids", type=Uids, choices=list(Uids), help="identifiers (new)")
    parser.add_argument("--strict", action="store_true", help="refuse slides with photos that cannot be read")


def run(arguments: argparse.Namespace) -> int:
    """Convert, print and write; returns the exit code."""
    never_fail_on_letters()
    line = ProgressLine(sys.stderr)
    try:
        requests = _requests(arguments)
        with interrupts(progress := Progress(line)) as signals:
            try:
                if arguments.plan:
                    planned = [_planned(one, progress, line) for one in requests]
                    code = NOT_CONVERTED if any(refused for _, refused in planned) else 0
                    return printed("\n\n".join(text for text, _ in planned), code)
                arguments.out.mkdir(parents=True, exist_ok=True)
                outcomes = _converted(requests, line, progress)
            except Cancelled:
                wait_for_left()
                line.close()
                print("Stopped. The same command goes on with the slides that are missing.", file=sys.stderr)
                return 128 + signals[0]
        line.close()
        failed = any(one.failed for one in outcomes)
        return printed(_table(outcomes), NOT_CONVERTED if failed else 0)
    except (SlideError, ValueError, OSError) as error:
        line.close()
        advice = error.advice if isinstance(error, SlideError) else ""
        print(f"{error} {advice}".strip(), file=sys.stderr)
    except KeyboardInterrupt:  # asked twice
        line.close()
        return 128 + signal.SIGINT
    except Exception:  # else Python's own exit code would say that a slide could not be converted
        line.close()
        traceback.print_exc()
    return FAILED


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one slide."""

    name: str
    sentence: str
    report: ConversionReport | None = None
    failed: bool = False
    said: tuple[str, ...] = ()
    """Sentences on it beside those of the report."""


def _requests(arguments: argparse.Namespace) -> list[ConversionRequest]:
    """One for each slide, all checked before the first is begun.

    Raises:
        SlideError: A slide or a file of metadata is not there, or says what it may not.
        ValueError: The settings contradict one another.
    """
    settings = _settings(arguments)
    slides = [path.absolute() for path in arguments.slides]
    for path in slides:
        if not path.is_file():
            raise SlideError(f"{path.name} cannot be converted: there is no such file.", advice="Check its name.")
    profiles = _profiles(slides, arguments.metadata)
    names = _folder_names(slides)
    out = arguments.out.absolute()
    annotations = _annotations(slides, arguments.annotations)
    return [
        ConversionRequest(
            path,
            out / name,
            settings,
            profiles.get(path),
            verify=arguments.verify,
            annotations=annotations.get(path),
            annotations_cropped=arguments.annotations_cropped,
        )
        for path, name in zip(slides, names, strict=True)
    ]


def _annotations(slides: Sequence[Path], path: Path | None) -> Mapping[Path, Path]:
    """The file of each slide; those that have none are named.

    Raises:
        SlideError: There is no such file, it is one for several slides, or a slide has several.
    """
    if path is None:
        return {}
    if path.is_file():
        if len(slides) > 1:
            raise SlideError(
                f"The annotations {path.name} belong to one slide, and {len(slides)} are to be converted.",
                advice="Name a folder that holds a file for each, such as CMU-1.geojson for CMU-1.mrxs.",
            )
        return {slides[0]: path.absolute()}
    if not path.is_dir():
        raise SlideError(f"The annotations {path.name} are not there.", advice="Check the name.")
    found = {slide: annotations_for(slide, path.absolute()) for slide in slides}
    for slide, file in found.items():
        if file is None:
            print(f"{slide.name} has no annotations in {path.name}; it is converted without.", file=sys.stderr)
    return {slide: file for slide, file in found.items() if file is not None}


def _profiles(slides: Sequence[Path], path: Path | None) -> Mapping[Path, MetadataProfile]:
    """What is to be written of each slide; those that a table does not name have none, and that is said.

    Raises:
        SlideError: The file cannot be read, or states what DICOM does not allow.
    """
    if path is None:
        return {}
    if path.suffix.lower() == ".csv":
        match = read_table(path).match(slides)
        for sentence in match.sentences:
            print(sentence, file=sys.stderr)
        return match.profiles
    if not path.exists() and str(path) in [one.name for one in profile_presets()]:
        return dict.fromkeys(slides, profile_preset(str(path)).profile)
    profile = read_profile(path)
    if wrong := problems(profile):
        raise SlideError(f"{path.name} cannot be used: {wrong[0].sentence}", advice="Correct the field.")
    return dict.fromkeys(slides, profile)


def _settings(arguments: argparse.Namespace) -> ConversionSettings:
    asked: dict[str, Any] = {
        "levels": arguments.levels,
        "pyramid": arguments.pyramid,
        "extent": arguments.extent,
        "tile_size": arguments.tile,
        "part_bytes": arguments.part_size,
        "uids": arguments.uids,
    }
    return replace(
        encoding.settings(arguments),
        workers=arguments.workers,
        label=arguments.label,
        overview=arguments.overview,
        thumbnail=not arguments.no_thumbnail,
        strict=arguments.strict,
        **{name: value for name, value in asked.items() if value is not None},
    )


def _folder_names(slides: Sequence[Path]) -> list[str]:
    """The name of each slide; with its ending where two would be alike.

    Raises:
        SlideError: Two slides have the same file name.
    """
    stems, whole = Counter(path.stem for path in slides), Counter(path.name for path in slides)
    if twice := [name for name, count in whole.items() if count > 1]:
        raise SlideError(
            f"{twice[0]} is there {whole[twice[0]]} times, and both would be written to one folder.",
            advice="Convert them one after the other, each to a folder of its own.",
        )
    return [path.stem if stems[path.stem] == 1 else path.name for path in slides]


def _converted(requests: Sequence[ConversionRequest], line: ProgressLine, progress: Progress) -> list[_Outcome]:
    """One slide after the other; one that fails does not keep the others.

    Raises:
        Cancelled: Somebody asked for the end.
    """
    outcomes = []
    refused = [in_use(request) for request in requests]
    for error in filter(None, refused):  # before the first begins, which may take hours
        print(f"{error} {error.advice}", file=sys.stderr)
    for number, request in enumerate(requests, 1):
        name = request.source.name
        before = f"{name} ({number} of {len(requests)}): " if len(requests) > 1 else ""
        if earlier := done_before(request):
            outcomes.append(_Outcome(name, "was there already, kept", earlier, said=(kept_words(earlier),)))
            continue
        progress.check()
        if refused[number - 1] is not None:
            outcomes.append(_Outcome(name, "not converted", failed=True))
            continue
        try:
            report = convert_slide(request, PartProgress(progress, before))
        except SlideError as error:
            line.close()
            print(f"{error} {error.advice}".strip(), file=sys.stderr)
            outcomes.append(_Outcome(name, "not converted", failed=True))
        else:
            outcomes.append(_Outcome(name, _kept(report), report))
    return outcomes


def _kept(report: ConversionReport) -> str:
    checks = report.verification.checks if report.verification else ()
    passed, undone = (sum(one.outcome == outcome for one in checks) for outcome in ("passed", "not done"))
    not_made = f", {undone} not made" if undone else ""
    proven = f". {report.proof.found}" if report.proof else ""
    return f"converted, {passed} of {len(checks) - undone} checks passed{not_made}{proven}"


def _table(outcomes: Sequence[_Outcome]) -> str:
    rows = [("slide", "result", "files", "MB", "time")]
    for one in outcomes:
        if one.report is None:
            rows.append((one.name, one.sentence, "", "", ""))
            continue
        sizes = one.report.all_sizes
        size = sum(sizes.values()) / 1e6
        rows.append((one.name, one.sentence, str(len(sizes)), f"{size:.1f}", duration(one.report.seconds)))
    said = [aligned(rows, numbers_from=2)]
    for one in outcomes:
        if one.report is not None:
            said += [
                f"{one.name}: {sentence}" for sentence in (*one.said, *one.report.annotations, *one.report.warnings)
            ]
            said.append(f"{one.name}: {one.report.folder / REPORT}")
    return "\n".join(said)


def _planned(request: ConversionRequest, progress: Progress, line: ProgressLine) -> tuple[str, bool]:
    """What would be done, and whether that is refused."""
    plan = plan_conversion(request.source, request.settings, progress)
    line.close()
    said, refused = [_plan_text(plan)], None
    if earlier := done_before(request):
        said.append(kept_words(earlier))
    elif refused := in_use(request):
        said.append(f"{refused} {refused.advice}")
    return "\n".join(said), refused is not None


def _plan_text(plan: ConversionPlan) -> str:
    rows = [("level", "size, px", "pixels", "encoding", "MB", "time", "opened by", "why")]
    for level in plan.levels:
        out = level.pixels is Pixels.LEFT_OUT
        rows.append(
            (
                str(level.level),
                f"{level.size.width} x {level.size.height}",
                level.pixels.value,
                level.encoding,
                "" if out else f"{level.bytes / 1e6:.1f}",
                "" if out else _time(level.seconds + level.check_seconds),
                level.readers,
                level.why,
            )
        )
    for image in plan.images:
        size = f"{image.size.width} x {image.size.height}"
        rows.append((image.name, size, image.pixels.value, "", "", "", "", image.why))
    checking = f"{_time(plan.check_seconds)} of it for the check"
    total = f"About {plan.bytes / 1e6:.1f} MB in {_time(plan.seconds)}, {checking}."
    return "\n".join([f"{plan.source.name}:", aligned(rows), total, *map(_by_options, plan.warnings)])


def _time(seconds: float) -> str:
    """Exact enough that the times of levels add up."""
    return f"{seconds:.1f} s" if seconds < 60 else duration(seconds)


def _by_options(sentence: str) -> str:
    """With the presets as this command calls them, not as the window does."""
    for one in PRESETS:
        sentence = sentence.replace(f'"{one.title}"', f"--preset {one.name}")
    return sentence


def _levels(text: str) -> Levels | tuple[int, ...]:
    if text in list(Levels):
        return Levels(text)
    return tuple(int(part) for part in text.split(","))


def _bytes(text: str) -> int:
    unit = text[-1:].upper()
    factor = _UNITS.get(unit, 0)
    return int(float(text[:-1]) * factor) if factor else int(text)


# argparse says "invalid levels value".
_levels.__name__ = "levels"
_bytes.__name__ = "size"
