"""A slide whose settings name patient, project and scanner, and the forms in which a name could lie in a file."""

from __future__ import annotations

import base64
from pathlib import Path

from viewer.slides.sample import SampleSpec, write_sample

SECRETS = {
    "SLIDE_ID": "5EC2E7A1D0815A47115EC2E7A1D0815A",
    "SLIDE_NAME": "Muster Erika S24-4711",
    "PROJECT_NAME": "Mammakarzinom-Projekt",
    "SCANNER_HARDWARE_ID": "P250-SN-778899",
}
KEPT = {"SCANNER_HARDWARE_VERSION": "Pannoramic 250 Flash", "SCANNER_SOFTWARE_VERSION": "1.18.1"}


def write_named(path: Path) -> Path:
    """Write a MIRAX slide that states all of ``SECRETS`` and ``KEPT``; returns ``path``."""
    write_sample(path, SampleSpec.plain(levels=3))
    settings = path.with_suffix("") / "Slidedat.ini"
    lines = settings.read_text(encoding="utf-8-sig").splitlines()
    (old_id,) = [line.split(" = ")[1] for line in lines if line.startswith("SLIDE_ID")]
    index = path.with_suffix("") / "Index.dat"
    index.write_bytes(index.read_bytes().replace(old_id.encode(), SECRETS["SLIDE_ID"].encode()))
    lines = [line for line in lines if line.split(" ")[0] not in SECRETS | KEPT]
    lines[1:1] = [f"{name} = {value}" for name, value in (SECRETS | KEPT).items()]
    settings.write_text("\r\n".join(lines), encoding="utf-8-sig")
    return path


def forms(text: str) -> set[bytes]:
    """A text in every encoding in which it could lie hidden in a file, in small letters."""
    found = {text.encode("utf-8"), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode("utf-32-le")}
    for plain in list(found):
        found.add(plain.hex().encode())
        for shift in range(3):
            # In base64 a text looks different by where it begins; what depends on its neighbours is cut off.
            encoded = base64.b64encode(bytes(shift) + plain + bytes(3 - (shift + len(plain)) % 3))
            found.add(encoded[(0, 2, 3)[shift] : -4])
    return {form.lower() for form in found}
