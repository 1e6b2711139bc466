"""Finished exports with their report, for the tests of the page and of its check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.export.exports import Export
from viewer.export.report.page import report_bytes
from viewer.export.verify import Verification, verify_export


def add_report(made: Export) -> Export:
    """Verify, and write ``verification.json`` and ``report.pdf``."""

    def write(found: Verification) -> None:
        (made.folder / "verification.json").write_text(found.to_json(), "utf-8")
        (made.folder / "report.pdf").write_bytes(page(made.folder))

    found = verify_export(made.folder, made.source, made.redactions, report=write)
    (made.folder / "verification.json").write_text(found.to_json(), "utf-8")
    return made


def page(folder: Path) -> bytes:
    return report_bytes(folder, lambda _pixels: None)


def told(folder: Path, name: str) -> dict[str, Any]:
    """A JSON file of an export."""
    found: dict[str, Any] = json.loads((folder / name).read_text("utf-8"))
    return found


def tell(folder: Path, name: str, found: dict[str, Any]) -> None:
    """Write it anew."""
    (folder / name).write_text(json.dumps(found, indent=1, ensure_ascii=False), "utf-8")
