"""Makes the MSI for roll-out by policy: writes the source of WiX 3, and calls wixl (Linux) or candle and light.

For everybody at a computer, without dialogs. Components keep their identity from version to version, so that Windows
replaces and repairs what is there. Standard library only; runs on Python 3.9 or newer.

Schema: the *WiX Toolset 3* reference, of which wixl knows a part.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as Xml

from associations import Value, values
from payload import PROGRAMS, Payload, Problem
from setup_exe import numbers
from windows_tools import found

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from identity import NAME, PUBLISHER, ROOT, SUMMARY

NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
ICON = ROOT / "resources" / "identity" / "verislide.ico"
UPGRADE_CODE = "D0A5AC29-F798-4969-A20A-8827DA78E2F6"
"""By which Windows knows every version as the same product: never to be changed."""
COMPONENTS = uuid.UUID("58F68C7D-E22C-4D64-805F-A7A807BE06AF")
"""From which the identities of components are reckoned: never to be changed."""
HKLM = 2
RAW_VALUE_64 = 18
"""msidbLocatorTypeRawValue and msidbLocatorType64bit."""
MARK = rf"Software\{NAME}-MSI"
"""Key by which the installer sees that this package is there (installer.nsi: MSI_KEY)."""
SETUP_KEY = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
"""Key of the installer's own installation (installer.nsi: UNINSTALL_KEY)."""


def component_guid(what: str) -> str:
    """The identity of a component: the same for the same file in every version."""
    return str(uuid.uuid5(COMPONENTS, what.lower())).upper()


def short(kind: str, what: str) -> str:
    """A name of a row: kinds and paths are longer than a name may be."""
    return kind + hashlib.sha256(what.encode()).hexdigest()[:24]


def source(payload: Payload, version: str, for_wixl: bool = False, base: Path | None = None) -> str:
    """The text that candle or wixl reads.

    Args:
        payload: What is installed.
        version: Of the program.
        for_wixl: Leave out the conditions of components, which wixl knows nothing of.
        base: Folder to which the names of files are relative, as wixl wants them; None for whole paths.
    """

    def place(file: Path) -> str:
        return str(file) if base is None else os.path.relpath(file, base)

    root = Xml.Element("Wix", xmlns=NAMESPACE)
    product = Xml.SubElement(
        root,
        "Product",
        Id="*",
        Name=NAME,
        Language="1033",
        Version=".".join(numbers(version).split(".")[:3]),
        Manufacturer=PUBLISHER,
        UpgradeCode=UPGRADE_CODE,
    )
    Xml.SubElement(
        product,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Description=f"{NAME} {version}",
        Comments=SUMMARY,
        Manufacturer=PUBLISHER,
    )
    Xml.SubElement(product, "MajorUpgrade", DowngradeErrorMessage=f"A newer {NAME} is installed already.")
    Xml.SubElement(product, "Media", Id="1", Cabinet="verislide.cab", EmbedCab="yes")
    Xml.SubElement(product, "Icon", Id="verislide.ico", SourceFile=place(ICON))
    for name, text in (("ARPPRODUCTICON", "verislide.ico"), ("ARPNOMODIFY", "1"), ("ARPCOMMENTS", SUMMARY)):
        Xml.SubElement(product, "Property", Id=name, Value=text)
    _refuse_beside_setup(product)
    target = Xml.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    Xml.SubElement(target, "Directory", Id="ProgramMenuFolder")
    programs = Xml.SubElement(target, "Directory", Id="ProgramFiles64Folder")
    folder = Xml.SubElement(programs, "Directory", Id="INSTALLFOLDER", Name=NAME)
    components = [*_add_files(folder, payload, place), *_add_registry(product, folder)]
    feature = Xml.SubElement(
        product, "Feature", Id="Program", Title=NAME, Level="1", ConfigurableDirectory="INSTALLFOLDER"
    )
    for name in components:
        Xml.SubElement(feature, "ComponentRef", Id=name)
    if not for_wixl:
        elements = {component.attrib["Id"]: component for component in product.iter("Component")}
        for name, condition in conditions().items():
            Xml.SubElement(elements[name], "Condition").text = condition
    Xml.indent(root)
    return Xml.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _refuse_beside_setup(product: Xml.Element) -> None:
    search = Xml.SubElement(product, "Property", Id="SETUPFOUND")
    Xml.SubElement(
        search,
        "RegistrySearch",
        Id="SetupFound",
        Root="HKLM",
        Key=SETUP_KEY,
        Name="InstallLocation",
        Type="raw",
        Win64="yes",
    )
    sentence = f"{NAME} was installed for everybody by its installer: remove that first (Settings > Apps)."
    Xml.SubElement(product, "Condition", Message=sentence).text = "Installed OR NOT SETUPFOUND"


def _component(parent: Xml.Element, what: str) -> Xml.Element:
    return Xml.SubElement(parent, "Component", Id=short("C", what), Guid=component_guid(what), Win64="yes")


def _add_files(folder: Xml.Element, payload: Payload, place: Callable[[Path], str]) -> list[str]:
    """Each file in a component of its own, as Windows Installer wants it; the program with its shortcut."""
    places = {PurePosixPath("."): folder}
    for path in payload.folders:
        places[path] = Xml.SubElement(places[path.parent], "Directory", Id=short("D", str(path)), Name=path.name)
    names = []
    for path in payload.files:
        component = _component(places[path.parent], str(path))
        name = "F" + component.attrib["Id"][1:]
        Xml.SubElement(component, "File", Id=name, Name=path.name, Source=place(payload.folder / path), KeyPath="yes")
        if str(path) == PROGRAMS[0]:
            # In the component and with a target: else wixl makes it one that installs first when it is clicked.
            Xml.SubElement(
                component,
                "Shortcut",
                Id="StartMenu",
                Directory="ProgramMenuFolder",
                Name=NAME,
                Target=f"[INSTALLFOLDER]{PROGRAMS[0]}",
                WorkingDirectory="INSTALLFOLDER",
                Icon="verislide.ico",
                Advertise="no",
            )
        names.append(component.attrib["Id"])
    return names


def _defaults() -> list[tuple[Value, str]]:
    """The defaults of own files, each with the name of the property that holds what stands there before."""
    wary = [value for value in values() if value.only_where_none]
    return [(value, f"DEFAULT{number}") for number, value in enumerate(wary, 1)]


def conditions() -> dict[str, str]:
    """Names of components and when they are installed: where nobody, or an older version of this, set the default."""
    return {
        short("C", f"registry {value.key}"): f'NOT {there} OR {there} = "{value.data}"' for value, there in _defaults()
    }


def _add_registry(product: Xml.Element, folder: Xml.Element) -> list[str]:
    """What associations.py says, and the mark; defaults of own files in components of their own."""
    always = _component(folder, "registry")
    _add_value(always, Value(MARK, "InstallLocation", "{folder}"), key_path=True)
    for value in values():
        if not value.only_where_none:
            _add_value(always, value)
    names = [always.attrib["Id"]]
    for value, there in _defaults():
        component = _component(folder, f"registry {value.key}")
        _add_value(component, value, key_path=True)
        search = Xml.SubElement(product, "Property", Id=there)
        Xml.SubElement(search, "RegistrySearch", Id=f"Find{there}", Root="HKLM", Key=value.key, Type="raw", Win64="yes")
        names.append(component.attrib["Id"])
    return names


def _add_value(component: Xml.Element, value: Value, key_path: bool = False) -> None:
    data = value.data.replace("{exe}", f"[INSTALLFOLDER]{PROGRAMS[0]}").replace("{folder}", "[INSTALLFOLDER]")
    element = Xml.SubElement(component, "RegistryValue", Root="HKLM", Key=value.key, Type="string", Value=data)
    if value.name:
        element.set("Name", value.name)
    if key_path:
        element.set("KeyPath", "yes")


def make_msi(payload: Payload, out: Path, version: str) -> Path:
    """Make the MSI.

    Raises:
        Problem: Neither wixl nor WiX 3 is there, or it has failed.
    """
    made = out.resolve() / f"{NAME}-{version}-windows-x64.msi"
    made.unlink(missing_ok=True)
    wix_folder = [str(Path(os.environ["WIX"]) / "bin")] if os.environ.get("WIX") else []
    candle, light = found("candle", wix_folder), found("light", wix_folder)
    wixl, msibuild = found("wixl"), found("msibuild")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        written, compiled = folder / "verislide.wxs", folder / "verislide.wixobj"
        if candle is not None and light is not None:
            text = source(payload, version)
            commands = [
                [candle, "-nologo", "-arch", "x64", "-out", str(compiled), str(written)],
                [light, "-nologo", "-spdb", "-out", str(made), str(compiled)],
            ]
        elif wixl is not None and msibuild is not None:
            text = source(payload, version, for_wixl=True, base=folder)
            commands = [[wixl, "--arch", "x64", "--output", str(made), str(written)]]
            # One call of msibuild carries out one query.
            commands += [[msibuild, str(made), "-q", query] for query in _queries()]
        else:
            raise Problem(
                "Neither WiX 3 nor wixl and msibuild are on this machine: install them (Windows: WiX Toolset 3.14; "
                "Debian: apt install wixl msitools), then try again."
            )
        written.write_text(text, encoding="utf-8")
        for command in commands:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace", check=False
            )
            if done.returncode != 0:
                made.unlink(missing_ok=True)
                raise Problem(f"{Path(command[0]).name} made no MSI; it says:\n{(done.stdout + done.stderr).strip()}")
    if not made.is_file():
        raise Problem(f"{Path(commands[0][0]).name} ended without an error, but made no MSI: try it by hand.")
    return made


def _queries() -> list[str]:
    """What puts the conditions of components into a made MSI, and the searches for defaults, which wixl leaves out."""
    found = [
        f"UPDATE `Component` SET `Condition` = '{condition}' WHERE `Component` = '{name}'"
        for name, condition in conditions().items()
    ]
    for value, there in _defaults():
        row = f"'Find{there}', {HKLM}, '{value.key}', {RAW_VALUE_64}"
        found.append(f"INSERT INTO `RegLocator` (`Signature_`, `Root`, `Key`, `Type`) VALUES ({row})")
    return found
