"""What a Linux desktop asks of a program: menu entry, kinds of file, the page of a software centre.

All of it follows from packaging/identity.py. Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from identity import COMMAND, FILE_TYPES, IDENTIFIER, NAME, PUBLISHER, SUMMARY, SUMMARY_DE, FileType

SHARED_ALREADY = frozenset({"application/dicom"})
"""What shared-mime-info has told since long, with a better magic than a package could add."""
PARENTS = {
    # Each really is one, so that the other viewers of such files stay on offer.
    ".svs": "image/tiff",
    ".ndpi": "image/tiff",
    ".scn": "image/tiff",
    ".bif": "image/tiff",
    ".mrxs": "image/jpeg",
    ".verislide": "application/json",
    ".vsreview": "application/vnd.sqlite3",
}
REVIEW_ID = 0x56535256
"""Application id in the header of a review, as viewer/review/schema.py has it (SQLite's file format, offset 68)."""
MAGIC = {
    ".verislide": '<match type="string" value="&quot;verislide_session&quot;" offset="1:16"/>',
    ".vsreview": '<match type="string" value="SQLite format 3\\x00" offset="0">\n'
    f'        <match type="big32" value="0x{REVIEW_ID:08x}" offset="68"/>\n'
    "      </match>",
    # Another program's scenes are called .scn, too: where names do not decide, this is looked for.
    ".scn": '<match type="string" value="II+\\x00" offset="0">\n'
    '        <match type="string" value="leica-microsystems.com/scn" offset="0:65536"/>\n'
    "      </match>",
}
"""What only files of that kind hold; all others are known by their names alone."""


def desktop_entry() -> str:
    """The menu entry. It takes several files at once: the original first, then its conversions."""
    types = "".join(f"{one.mime};" for one in FILE_TYPES)
    return f"""[Desktop Entry]
Type=Application
Version=1.0
Name={NAME}
GenericName=Comparison Microscope
GenericName[de]=Vergleichsmikroskop
Comment={SUMMARY}
Comment[de]={SUMMARY_DE}
Exec={COMMAND} %F
Icon={COMMAND}
Terminal=false
Categories=Science;MedicalSoftware;
Keywords=pathology;microscopy;slide;DICOM;MIRAX;compare;redact;
Keywords[de]=Pathologie;Mikroskopie;Präparat;DICOM;MIRAX;Vergleich;Schwärzung;
MimeType={types}
StartupNotify=true
StartupWMClass={COMMAND}
"""


def mime_types() -> str:
    """The kinds of file that shared-mime-info does not tell, for its folder ``packages``."""
    told = [_mime_type(one) for one in FILE_TYPES if one.mime not in SHARED_ALREADY]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n' + "".join(told) + "</mime-info>\n"
    )


def _mime_type(one: FileType) -> str:
    lines = [
        f"  <mime-type type={quoteattr(one.mime)}>",
        f"    <comment>{escape(one.english)}</comment>",
        f'    <comment xml:lang="de">{escape(one.german)}</comment>',
        f"    <sub-class-of type={quoteattr(PARENTS[one.extension])}/>",
    ]
    if one.own:
        lines.append(f"    <icon name={quoteattr(COMMAND)}/>")
    if one.extension in MAGIC:
        # Above the 50 of the parents, which are right as well, but say less.
        lines += ['    <magic priority="60">', f"      {MAGIC[one.extension]}", "    </magic>"]
    lines += [f"    <glob pattern={quoteattr('*' + one.extension)}/>", "  </mime-type>"]
    return "\n".join(lines) + "\n"


def metainfo() -> str:
    """What a software centre shows (AppStream). It names no release, as none is published yet."""
    types = "\n".join(f"    <mediatype>{escape(one.mime)}</mediatype>" for one in FILE_TYPES)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{IDENTIFIER}</id>
  <name>{NAME}</name>
  <summary>{SUMMARY}</summary>
  <summary xml:lang="de">{SUMMARY_DE}</summary>
  <metadata_license>FSFAP</metadata_license>
  <project_license>Apache-2.0</project_license>
  <developer_name>{PUBLISHER}</developer_name>
  <description>
    <p>
      {NAME} shows an original slide and its conversions side by side, at the same place and at every magnification,
      down to the single stored pixel. It tells where they differ and how much, converts slides to DICOM, proves that a
      conversion is right, and takes out what must not be passed on.
    </p>
    <p xml:lang="de">
      {NAME} zeigt ein Originalpräparat und seine Konvertierungen nebeneinander, an derselben Stelle und bei jeder
      Vergrößerung, bis zum einzelnen gespeicherten Pixel. Es sagt, wo und wie sehr sie sich unterscheiden, konvertiert
      Präparate nach DICOM, belegt, dass eine Konvertierung stimmt, und schwärzt, was nicht weitergegeben werden darf.
    </p>
  </description>
  <launchable type="desktop-id">{COMMAND}.desktop</launchable>
  <provides>
    <binary>{COMMAND}</binary>
{types}
  </provides>
  <categories>
    <category>Science</category>
    <category>MedicalSoftware</category>
  </categories>
  <content_rating type="oars-1.1"/>
</component>
"""
