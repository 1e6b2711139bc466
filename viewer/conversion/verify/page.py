"""The result of a verification as one HTML page to read and print: no scripts, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from viewer.comparison.whole.result_rows import number_text
from viewer.conversion.verify.result import Check, Figure, Outcome, Verification
from viewer.jobs.duration import duration
from viewer.slides.conversion_report import NAMES_SLIDE

_WORDS = {Outcome.PASSED: "Passed", Outcome.FAILED: "FAILED", Outcome.NOT_DONE: "Not done"}
_CLASSES = {Outcome.PASSED: "passed", Outcome.FAILED: "failed", Outcome.NOT_DONE: "undone"}
_ORDER = (Outcome.FAILED, Outcome.NOT_DONE, Outcome.PASSED)
_UNFOLDED = 10
"""Filled places that are seen without a click."""
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 52rem;
  margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.verdict { font-size: 1.1rem; border-left: .4rem solid; padding: .4rem .8rem; margin: 1rem 0 1.5rem; }
.passed { color: #1b6b3a; } .failed { color: #a3211b; } .undone { color: #6b5900; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid #ddd;
  overflow-wrap: anywhere; }
.checks th { width: 11rem; } .checks td:nth-child(2) { width: 5.5rem; font-weight: 600; }
.facts th { width: 11rem; font-weight: 600; }
.figures { color: #555; font-size: .87rem; margin: .25rem 0 0; padding: 0; list-style: none; }
.figures li { display: inline-block; margin-right: 1.2rem; }
footer { color: #555; border-top: 1px solid #ddd; margin-top: 2rem; padding-top: .6rem; }
tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } }
"""


def verification_page(
    title: str,
    verification: Verification | None,
    facts: Sequence[tuple[str, str]] = (),
    proven: str = "",
    filled: Sequence[str] = (),
) -> str:
    """A whole HTML document in plain sentences; what failed stands first.

    Args:
        title: What was converted, such as the name of the slide.
        verification: None where none was asked for, which the page says.
        facts: Names and values of what else is to be said of the conversion.
        proven: What a verification that passed has proven of the pixels, without a full stop.
        filled: A sentence for each place of the original that was filled; they stand last, most of them folded.
    """
    said = []
    if verification:
        tools = ", ".join(f"{what} by {tool}" for what, tool in verification.tools.items())
        said = [("Read for the verification", tools), ("Time of the verification", duration(verification.seconds))]
    foot = f"<footer>{escape(NAMES_SLIDE)}</footer>"
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}: verification of the conversion</title><style>{_STYLE}</style></head>\n"
        f"<body><h1>{escape(title)}</h1>\n{_verdict(verification, proven, bool(filled))}\n{_facts([*facts, *said])}\n"
        f"{_checks(verification.checks) if verification else ''}\n{_filled(filled)}{foot}</body></html>\n"
    )


def _verdict(verification: Verification | None, proven: str, is_filled: bool) -> str:
    if verification is None:
        return (
            '<p class="verdict undone"><strong>Not verified.</strong> The files were written, and not read again.</p>'
        )
    word, style = ("Passed.", "passed") if verification.passed else ("FAILED.", "failed")
    if verification.passed and is_filled:
        word, style = "Passed, with places filled.", "undone"
    said = f"{proven}. {verification.sentence}" if proven else verification.sentence
    return f'<p class="verdict {style}"><strong>{word}</strong> {escape(said)}</p>'


def _facts(facts: Sequence[tuple[str, str]]) -> str:
    if not facts:
        return ""
    rows = "".join(f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>\n' for name, value in facts)
    return f'<table class="facts">{rows}</table>'


def _checks(checks: Sequence[Check]) -> str:
    rows = "".join(_row(check) for outcome in _ORDER for check in checks if check.outcome is outcome)
    head = '<tr><th scope="col">Check</th><th scope="col">Result</th><th scope="col">What was found</th></tr>'
    return f'<h2>Checks</h2>\n<table class="checks"><thead>{head}</thead><tbody>\n{rows}</tbody></table>'


def _filled(filled: Sequence[str]) -> str:
    if not filled:
        return ""
    shown, folded = (
        "".join(f"<li>{escape(one)}</li>\n" for one in part) for part in (filled[:_UNFOLDED], filled[_UNFOLDED:])
    )
    more = f"<details><summary>All others</summary><ul>{folded}</ul></details>" if folded else ""
    return f"<h2>Filled places</h2>\n<ul>{shown}</ul>{more}\n"


def _figure(value: Figure) -> str:
    return number_text(0)(value) if type(value) is int else str(value)


def _row(check: Check) -> str:
    figures = "".join(f"<li>{escape(name)}: {escape(_figure(value))}</li>" for name, value in check.figures.items())
    files = f"<li>Files: {escape(', '.join(check.files))}</li>" if check.files else ""
    listed = f'<ul class="figures">{figures}{files}</ul>' if figures or files else ""
    return (
        f'<tr><th scope="row">{escape(check.name)}</th>'
        f'<td class="{_CLASSES[check.outcome]}">{_WORDS[check.outcome]}</td>'
        f"<td>{escape(check.sentence)}{listed}</td></tr>\n"
    )
