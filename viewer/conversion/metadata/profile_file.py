"""Profiles as JSON: a format of the program's own with a version, of which every field comes back as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.profile import SECTIONS, About, MetadataProfile, Value, fields_of, leaves
from viewer.slides.slide import SlideError

FORMAT: Final = "verislide metadata profile"
VERSION: Final = 1
_SPECIMENS: Final = "specimens"


def profile_to_dict(profile: MetadataProfile) -> dict[str, Any]:
    """As JSON takes it: one object a section, a list of specimens, and of the fields only what is known."""
    sections: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    specimens: list[dict[str, Any]] = [{} for _ in profile.specimens]
    for leaf in leaves(profile):
        if not leaf.value:
            continue
        section, _, name = leaf.path.partition(".")
        if section in SECTIONS and section != "specimen":
            sections.setdefault(section, {})[name] = _plain(leaf.value)
        else:
            specimens[int(section.removeprefix("specimen") or 1) - 1][name] = _plain(leaf.value)
    if any(specimens) or len(specimens) > 1:
        sections[_SPECIMENS] = specimens
    return sections


def profile_from_dict(found: Any, name: str) -> MetadataProfile:
    """What ``profile_to_dict`` gave; ``name`` is of the file and stands in every sentence.

    A coded value may also be written as its code or its term; numbers are taken as they are written.

    Raises:
        SlideError: It is no profile, is of a later version, or has a field or a value that is unknown.
    """
    if not isinstance(found, Mapping) or found.get("format") != FORMAT:
        raise _refused(name, f"it does not say that it is one; its format should be “{FORMAT}”")
    if found.get("version") != VERSION:
        raise SlideError(
            f"{name} cannot be read as a metadata profile: it is of version {found.get('version')}, "
            f"and this program reads version {VERSION}.",
            advice="Open it with the version of Verislide that wrote it, or a newer one.",
        )
    profile = MetadataProfile()
    for section, fields in found.items():
        if section in ("format", "version"):
            continue
        if section == _SPECIMENS:
            if not isinstance(fields, list):
                raise _refused(name, f"{section} is no list")
            for number, specimen in enumerate(fields, 1):
                path = "specimen" if number == 1 else f"specimen{number}"
                # Even one without a field is counted.
                profile = profile.with_value(f"{path}.identifier", "")
                profile = _with_section(profile, path, "specimen", specimen, name)
        elif section in SECTIONS and section != "specimen":
            profile = _with_section(profile, section, section, fields, name)
        else:
            raise _refused(name, f"it has the unknown field {section}")
    return profile


def profile_bytes(profile: MetadataProfile) -> bytes:
    """The content of a profile's file: UTF-8, one field a line."""
    return (json.dumps(profile_to_dict(profile), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def read_profile(path: Path) -> MetadataProfile:
    """The profile of a JSON file.

    Raises:
        SlideError: It cannot be read, or is no profile; the sentence names file and field.
    """
    try:
        found = json.loads(path.read_bytes().decode("utf-8-sig"), object_pairs_hook=_without_doubles)
    except OSError as error:
        raise _refused(path.name, (error.strerror or str(error)).lower()) from error
    except UnicodeDecodeError as error:
        raise _refused(path.name, "it is not text in UTF-8") from error
    except json.JSONDecodeError as error:
        raise _refused(path.name, f"line {error.lineno} is no JSON ({error.msg})") from error
    except ValueError as error:
        raise _refused(path.name, str(error)) from error
    return profile_from_dict(found, path.name)


def _with_section(profile: MetadataProfile, path: str, section: str, fields: Any, name: str) -> MetadataProfile:
    if not isinstance(fields, Mapping):
        raise _refused(name, f"{path} is no object with fields")
    for field, value in fields.items():
        about = fields_of(section).get(field)
        if about is None:
            raise _refused(name, f"it has the unknown field {path}.{field}")
        try:
            profile = profile.with_value(f"{path}.{field}", _value(value, about))
        except ValueError as error:
            raise _refused(name, f"{path}.{field}: {error}") from error
    return profile


def _value(value: Any, about: About) -> Value:
    if about.many:
        several = value if isinstance(value, list) else [value]
        return tuple(_one(one, about) for one in several)  # type: ignore[return-value]
    return _one(value, about)


def _one(value: Any, about: About) -> str | Concept:
    if about.codes is not None and isinstance(value, Mapping):
        if set(value) != {"code", "scheme", "meaning"} or not all(isinstance(part, str) for part in value.values()):
            raise ValueError("a coded value has the texts code, scheme and meaning, and nothing else")
        return Concept(**value)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError(f"{json.dumps(value)} is no text")
    return str(value) if about.codes is None else about.codes.find(str(value))


def _plain(value: Value) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.to_dict() if isinstance(value, Concept) else value


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """JSON lets a field stand twice, and the last one win: nobody would see which."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the field {next(name for name in names if names.count(name) > 1)} stands there twice")
    return found


def _refused(name: str, cause: str) -> SlideError:
    return SlideError(
        f"{name} cannot be read as a metadata profile: {cause}.",
        advice="Save a profile from the metadata form to see how one is written.",
    )
