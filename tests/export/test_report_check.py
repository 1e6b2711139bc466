"""What lies beside the files is held against what is found: with damage in one respect, which is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.export.exports import Export
from tests.export.reports import add_report, page, tell, told
from viewer.conversion.verify.result import Check, Outcome
from viewer.documents.pdf import Pdf, Style
from viewer.export.verify import verify_export

PATIENT = "Würzburg"
"""A word of the original's description."""
VERIFICATION, REPORT = "verification.json", "report.pdf"


@pytest.fixture(scope="module")
def reported(exports: dict[str, Export], tmp_path_factory: pytest.TempPathFactory) -> Export:
    return add_report(exports["copied"].copied_to(tmp_path_factory.mktemp("reported") / "out"))


def on_verification(change: Callable[[dict[str, Any]], object]) -> Callable[[Export], None]:
    def do(made: Export) -> None:
        found = told(made.folder, VERIFICATION)
        change(found)
        tell(made.folder, VERIFICATION, found)

    return do


def on_check(name: str, **values: object) -> Callable[[Export], None]:
    """Another value in the JSON, and a page that says the same."""

    def do(made: Export) -> None:
        on_verification(lambda found: named(found, name).update(values))(made)
        (made.folder / REPORT).write_bytes(page(made.folder))

    return do


def named(found: dict[str, Any], name: str) -> dict[str, Any]:
    check: dict[str, Any] = next(one for one in found["checks"] if one["name"] == name)
    return check


def on_report(change: Callable[[bytes], bytes]) -> Callable[[Export], None]:
    def do(made: Export) -> None:
        path = made.folder / REPORT
        data = path.read_bytes()
        changed = change(data)
        assert changed != data
        path.write_bytes(changed)

    return do


def document(text: str, title: str = "") -> bytes:
    pdf = Pdf(title, "", "")
    pdf.add_page()
    pdf.text(20, 20, text, Style(9))
    return pdf.to_bytes()


def remade(made: Export) -> None:
    """A manifest with another number of tiles, and a page that says so."""
    manifest = made.manifest
    manifest["audit"] = {"events": 3, "sha256": "0" * 64}
    made.tell(manifest)


OTHER_FIGURES = {"level 0: tiles identical": 13}
DAMAGES: tuple[tuple[str, Callable[[Export], None], str], ...] = (
    ("no report", lambda made: (made.folder / REPORT).unlink(), "report.pdf is not there"),
    ("no verification", lambda made: (made.folder / VERIFICATION).unlink(), "verification.json is not there"),
    ("a byte", on_report(lambda data: data.replace(b"%%EOF", b"%%eOF")), "report.pdf is not what is made of"),
    ("a byte behind the end", on_report(lambda data: data + b"\n"), "report.pdf is not what is made of"),
    ("the page of another", on_report(lambda _: document("another")), "report.pdf is not what is made of"),
    ("a manifest that goes on", remade, "report.pdf is not what is made of"),
    ("no PDF", on_report(lambda _: b"no PDF at all"), "report.pdf cannot be read"),
    ("a word on the page", on_report(lambda _: document(f"of {PATIENT}")), "report.pdf holds what the original states"),
    ("a word in its title", on_report(lambda _: document("", PATIENT)), "report.pdf holds what the original states"),
    ("a word in its bytes", on_report(lambda data: data + b"%" + PATIENT.encode()), "report.pdf holds what"),
    ("no JSON", lambda made: (made.folder / VERIFICATION).write_text("{"), "verification.json is damaged"),
    ("no fields", lambda made: (made.folder / VERIFICATION).write_text("[]"), "it holds no fields"),
    ("a contradiction", on_verification(lambda found: found.update(passed=False)), "it contradicts itself"),
    ("a field of its own", on_verification(lambda found: found.update(by="Huber")), "it holds something of its own"),
    ("a check less", on_verification(lambda found: found["checks"].pop(2)), "checks that were made (Names)"),
    ("another number", on_check("Copied tiles", figures=OTHER_FIGURES), "something else than is found (Copied tiles)"),
    ("another sentence", on_check("Names", sentence="All is well."), "something else than is found (Names)"),
    ("a failure", on_verification(lambda found: found["checks"][0].update(outcome="failed")), "it contradicts itself"),
)


def checked(made: Export) -> Check:
    found = verify_export(made.folder, made.source, made.redactions)
    return next(one for one in found.checks if one.name == "Report")


def test_a_right_report_passes_again_and_again(reported: Export) -> None:
    before = (reported.folder / VERIFICATION).read_text("utf-8")
    assert named(json.loads(before), "Report")["outcome"] == "passed"
    found = verify_export(reported.folder, reported.source, reported.redactions)
    assert found.passed and found.to_json() == before


@pytest.mark.parametrize(("name", "damage", "says"), DAMAGES, ids=lambda one: one if isinstance(one, str) else "")
def test_damage_is_found_and_named(
    name: str, damage: Callable[[Export], None], says: str, reported: Export, tmp_path: Path
) -> None:
    made = reported.copied_to(tmp_path / "out")
    damage(made)
    found = checked(made)
    assert found.outcome is Outcome.FAILED
    assert says in found.sentence
    assert PATIENT not in found.sentence


def test_where_there_is_no_report_none_is_looked_at(exports: dict[str, Export]) -> None:
    found = checked(exports["copied"])
    assert (found.outcome, found.sentence) == (
        Outcome.NOT_DONE,
        "Neither verification.json nor report.pdf lies in the folder.",
    )


def test_a_page_of_other_versions_is_not_compared_but_read(reported: Export, tmp_path: Path) -> None:
    made = reported.copied_to(tmp_path / "out")
    manifest = made.manifest
    manifest["software"]["fpdf2"] = "2.8.1"
    made.tell(manifest)
    found = checked(made)
    assert found.outcome is Outcome.NOT_DONE and "(fpdf2)" in found.sentence
    (made.folder / REPORT).write_bytes(document(PATIENT))
    assert checked(made).outcome is Outcome.FAILED


def test_a_check_that_cannot_be_made_everywhere_is_no_contradiction(reported: Export, tmp_path: Path) -> None:
    """As dciodvfy, which may be installed where the export was made only, or where it is verified."""
    made = reported.copied_to(tmp_path / "out")
    on_check("Names", outcome="not done", sentence="It could not be made.")(made)
    assert checked(made).outcome is Outcome.PASSED
