"""Writes the bill of materials (CycloneDX, JSON) of a built folder: every package and library that is in it.

    python packaging/sbom.py dist/Verislide --out FILE [--python PYTHON]

What is in the folder stands in its licences/index.json, which the build writes; what the packages are, who made them
and what they need comes from ``cyclonedx-py`` (to be installed from requirements-bill.txt), which reads the
environment that the folder was built from. The result is checked against CycloneDX's schema.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import dev
import identity

BUILT_FROM = identity.ROOT / "build" / "venv"
SCHEMA = "1.6"


def inventory(bundle: Path) -> list[dict[str, Any]]:
    """What the build says is in ``bundle``: name, version and licence of each part.

    Raises:
        FileNotFoundError: nothing says so.
    """
    found = sorted(bundle.rglob("licences/index.json"))
    if not found:
        raise FileNotFoundError(f"{bundle} has no licences/index.json.")
    content: list[dict[str, Any]] = json.loads(found[0].read_text(encoding="utf-8"))
    return content


def of_environment(python: Path) -> dict[str, Any]:
    """The bill of the whole environment, tools for building included.

    Raises:
        subprocess.CalledProcessError: cyclonedx-py failed.
    """
    pyproject = ["--pyproject", str(identity.ROOT / "pyproject.toml"), "--mc-type", "application"]
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--spec-version", SCHEMA, "--output-reproducible"]
    run = subprocess.run([*command, *pyproject, str(python)], stdout=subprocess.PIPE, check=True)
    bill: dict[str, Any] = json.loads(run.stdout)
    return bill


def normal(name: str) -> str:
    """A package's name as all spellings of it have it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def narrowed(bill: Mapping[str, Any], parts: Iterable[Mapping[str, Any]], version: str) -> dict[str, Any]:
    """``bill`` with what is shipped and nothing else, and with the native libraries that no package stands for."""
    shipped = {normal(part["name"]): part for part in parts}
    components = [part for part in bill.get("components", []) if normal(part["name"]) in shipped]
    known = {normal(part["name"]) for part in components}
    for name in sorted(shipped.keys() - known):
        part = shipped[name]
        entry: dict[str, Any] = {"bom-ref": f"library:{name}", "type": "library", "name": part["name"]}
        if part.get("version"):
            entry["version"] = part["version"]
        if part.get("licence"):
            entry["licenses"] = [{"license": {"name": part["licence"]}}]
        components.append(entry)
    main = {**bill["metadata"]["component"], "name": identity.NAME, "version": version}
    references = {part["bom-ref"] for part in [*components, main]}
    dependencies = [
        {**entry, "dependsOn": [other for other in entry.get("dependsOn", []) if other in references]}
        for entry in bill.get("dependencies", [])
        if entry["ref"] in references
    ]
    metadata = {**bill["metadata"], "component": main}
    return {**bill, "metadata": metadata, "components": components, "dependencies": dependencies}


def faults(text: str) -> str:
    """What CycloneDX's schema has against ``text``; empty where nothing."""
    schema: Any = importlib.import_module("cyclonedx.schema")
    validation: Any = importlib.import_module("cyclonedx.validation.json")
    error = validation.JsonStrictValidator(schema.SchemaVersion.from_version(SCHEMA)).validate_str(text)
    return str(error or "")


def main(arguments: list[str]) -> int:
    """Write the bill; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument(
        "--python", type=Path, default=dev.venv_python(BUILT_FROM), help="of the environment that it was built from"
    )
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    bill = narrowed(of_environment(options.python), inventory(options.bundle), identity.version())
    text = json.dumps(bill, indent=2, ensure_ascii=False) + "\n"
    wrong = faults(text)
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text, encoding="utf-8")
    print(f"{options.out}: {len(bill['components'])} components, valid CycloneDX {SCHEMA}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
