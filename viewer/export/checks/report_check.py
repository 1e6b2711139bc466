"""Whether ``verification.json`` and ``report.pdf`` say what is found, and nothing that the original says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from viewer.conversion.verify.result import Check, Fault, Figure, Outcome, judged
from viewer.export.checks.inventory import REPORT, VERIFICATION
from viewer.export.checks.pdf_words import pdf_texts, words_of_every_pdf
from viewer.export.checks.word_check import ON_LABEL, SoughtWords, strings
from viewer.export.report.facts import ReportFacts, report_facts
from viewer.export.report.phrases import CHECK, CHECK_PASSED, all_phrases
from viewer.export.report.software import report_software
from viewer.slides.slide import SlideError

_BY_OTHERS = ("dciodvfy", ON_LABEL)
"""Checks by programs that may be installed in another version."""


def check_report(
    folder: Path,
    checks: Sequence[Check],
    tools: dict[str, str],
    words: SoughtWords,
    tick: Callable[[int], None],
    made: bytes | None = None,
) -> Check:
    """Hold what lies beside the files against ``checks``, which were made just now.

    Checks that were not made, now or then, tell nothing about each other: dciodvfy may be missing. The page is made
    anew and compared where the libraries are those that made it.

    Args:
        folder: Holds the files.
        checks: All others.
        tools: Who read what, with versions.
        words: Of the original.
        tick: Told pixels read; may raise to end the work.
        made: The page, where it was made of the same files just now; None: it is made anew.
    """
    there = [name for name in (VERIFICATION, REPORT) if (folder / name).is_file()]
    if not there:
        sentence = f"Neither {VERIFICATION} nor {REPORT} lies in the folder."
        return Check(CHECK, Outcome.NOT_DONE, sentence)
    faults = [Fault(f"{name} is not there.", name) for name in (VERIFICATION, REPORT) if name not in there]
    if REPORT in there:
        faults += _word_faults(folder, checks, words)
    others: list[str] = []
    if len(there) == 2:
        try:
            facts = report_facts(folder)
            faults += _told_otherwise(facts, checks, tools)
            others = [name for name, now in report_software().items() if facts.software.get(name) != now]
            if not others and not any(check.outcome is Outcome.FAILED for check in checks):
                faults += _byte_faults(folder, tick, made)  # of files that are not what they should be none can be made
        except SlideError as error:
            faults.append(Fault(str(error), VERIFICATION))
    if others and not faults:
        sentence = (
            f"{VERIFICATION} says what was found; {REPORT} was made with other versions than are installed here "
            f"({', '.join(others)}), so that its bytes were not compared."
        )
        return Check(CHECK, Outcome.NOT_DONE, sentence)
    return judged(CHECK, CHECK_PASSED, faults)


def _byte_faults(folder: Path, tick: Callable[[int], None], made: bytes | None) -> Iterator[Fault]:
    from viewer.export.report.page import report_bytes

    if (folder / REPORT).read_bytes() != (report_bytes(folder, tick) if made is None else made):
        yield Fault(f"{REPORT} is not what is made of manifest.json, {VERIFICATION} and the pixels.", REPORT)


def _told_otherwise(facts: ReportFacts, checks: Sequence[Check], tools: dict[str, str]) -> Iterator[Fault]:
    """Where the report of then differs from what is found now."""
    then = {check.name: check for check in facts.verification.checks}
    now = {check.name: check for check in checks}
    same_tools = dict(facts.verification.tools) == tools
    for name in dict.fromkeys((*then, *now)):
        one, other = then.get(name), now.get(name)
        if one is None or other is None:
            yield Fault(f"{VERIFICATION} does not tell the checks that were made ({name}).", VERIFICATION)
        elif (
            Outcome.NOT_DONE not in (one.outcome, other.outcome)
            and name not in _BY_OTHERS
            and (
                one.outcome is not other.outcome
                or _as_written(one.figures) != _as_written(other.figures)
                or (same_tools and one.sentence != other.sentence)
            )
        ):
            yield Fault(f"{VERIFICATION} tells something else than is found ({name}).", VERIFICATION)


def _as_written(figures: Mapping[str, Figure]) -> str:
    """Numbers as JSON has them, where one that is none equals itself."""
    return json.dumps(dict(figures))


def _word_faults(folder: Path, checks: Sequence[Check], words: SoughtWords) -> Iterator[Fault]:
    """What of the original stands in the page: in its text, in what it says of itself, and in any of its bytes."""
    data = (folder / REPORT).read_bytes()
    try:
        texts = list(pdf_texts(data))
    except Exception:  # whatever it is, pypdf has many ways to say that it is no PDF
        yield Fault(f"{REPORT} cannot be read.", REPORT)
        texts = []
    said = (all_phrases(), *strings([check.to_dict() for check in checks]), *words_of_every_pdf())
    found = (*words.telling("\n".join(texts).encode()), *words.patterns.long_in(data))
    for number in words.but_for(said, dict.fromkeys(found)):
        yield Fault(f"{REPORT} holds {words.told(number)}.", REPORT)
