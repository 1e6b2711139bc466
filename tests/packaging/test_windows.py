"""packaging/windows: installer, MSI, signatures and version, as far as files tell without Windows or its tools."""

from __future__ import annotations

import base64
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from xml.etree import ElementTree as Xml

import pytest

WINDOWS = Path(__file__).resolve().parents[2] / "packaging" / "windows"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture(scope="module")
def scripts() -> Iterator[Any]:
    """The modules of packaging/windows by their names; they are forgotten afterwards."""
    before, path = set(sys.modules), list(sys.path)
    sys.path[:0] = [str(WINDOWS), str(WINDOWS.parent)]
    names = ("associations", "identity", "make", "msi", "payload", "setup_exe", "sign", "version_info", "wine_machine")
    modules: dict[str, ModuleType] = {name: importlib.import_module(name) for name in names}
    yield SimpleNamespace(**modules)
    sys.path[:] = path
    for name in set(sys.modules) - before:
        if name in {file.stem for file in [*WINDOWS.glob("*.py"), WINDOWS.parent / "identity.py"]}:
            del sys.modules[name]


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder with the names of a build."""
    folder = tmp_path / "Verislide"
    for name in ("Verislide.exe", "verislide-cli.exe", "_internal/measures-1.dll", "_internal/PySide6/Qt6Core.dll"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def script() -> str:
    return (WINDOWS / "installer.nsi").read_text(encoding="utf-8")


def test_every_kind_of_file_is_offered(scripts: Any) -> None:
    text = scripts.associations.nsis_include()
    assert len(scripts.identity.FILE_TYPES) >= 8
    for kind in scripts.identity.FILE_TYPES:
        offered = rf'"Software\Classes\{kind.extension}\OpenWithProgids" "{kind.prog_id}" ""'
        assert f"WriteRegStr SHCTX {offered}" in text
        assert rf'DeleteRegValue SHCTX "Software\Classes\{kind.extension}\OpenWithProgids" "{kind.prog_id}"' in text
        assert f'"{kind.english}"' in text
        assert f'"{kind.german}"' in text
        command = r'"$\"$INSTDIR\Verislide.exe$\" --any-order $\"%1$\""'
        assert rf'WriteRegStr SHCTX "Software\Classes\{kind.prog_id}\shell\open\command" "" {command}' in text


def test_no_default_of_an_extension_is_seized(scripts: Any) -> None:
    """Its default is written for own files alone, and only inside the question whether there is one."""
    own = {kind.extension for kind in scripts.identity.FILE_TYPES if kind.own}
    assert own == {".verislide", ".vsreview"}
    lines = [line.strip() for line in scripts.associations.nsis_include().splitlines()]
    seized = [i for i, line in enumerate(lines) if re.match(r'WriteRegStr SHCTX "Software\\Classes\\\.\w+" ""', line)]
    assert {lines[i].split('"')[1].rpartition("\\")[2] for i in seized} == own
    for i in seized:
        key = lines[i].split('"')[1]
        assert lines[i - 1] == '${If} "$0$1" == ""'
        assert lines[i - 2] == f'ReadRegStr $1 HKLM "{key}" ""'
        assert lines[i - 3] == f'ReadRegStr $0 SHCTX "{key}" ""'
    assert r"Software\Classes" not in script()
    assert "HKCR" not in script()


def test_what_is_taken_back_is_what_was_written(scripts: Any) -> None:
    """Own trees go whole; of keys that others use, only values, and the key only where nothing is left in it."""
    text = scripts.associations.nsis_include().partition("!macro UnregisterFileTypes")[2]
    whole = set(re.findall(r'DeleteRegKey SHCTX "([^"]+)"', text))
    assert whole == set(scripts.associations.OWN_TREES)
    assert not any(re.search(r"\\\.\w+$", tree) or tree.count("\\") == 0 for tree in whole)
    for value in scripts.associations.values():
        inside = any(value.key == tree or value.key.startswith(tree + "\\") for tree in whole)
        assert inside or f'DeleteRegValue SHCTX "{value.key}" "{value.name}"' in text, value


def test_both_languages_have_every_text(scripts: Any) -> None:
    held = {}
    for language in ("english", "german"):
        text = (WINDOWS / f"texts-{language}.nsh").read_text(encoding="utf-8")
        found = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', text, re.MULTILINE)
        assert {name for _, name, _ in found} == {language.upper()}
        held[language] = {name: text for name, _, text in found}
    assert held["english"].keys() == held["german"].keys()
    assert all(held["english"][name] != held["german"][name] for name in held["english"])
    used = set(re.findall(r"\$\((\w+)\)", script()))
    assert used == held["english"].keys()


def test_uninstaller_removes_nothing_but_what_it_knows(scripts: Any, built: Path) -> None:
    (built / "_internal" / "a b (1).txt").touch()
    listed = scripts.setup_exe.file_list(scripts.payload.read_payload(built))
    install, _, remove = listed.partition("!macro RemoveFiles")
    assert install.count("  File ") == remove.count("  Delete ") == 5
    assert r'Delete "$INSTDIR\_internal\a b (1).txt"' in remove
    assert remove.index(r'RMDir "$INSTDIR\_internal\PySide6"') < remove.index(r'RMDir "$INSTDIR\_internal"')
    # Only the folder of settings goes as a whole, and that only on request.
    assert re.findall(r"RMDir /r .*", script() + listed) == [r'RMDir /r "$LOCALAPPDATA\Verislide"']


def function(name: str) -> str:
    """What a function of the installer does."""
    found = re.search(rf"^Function {re.escape(name)}\n(.*?)^FunctionEnd", script(), re.MULTILINE | re.DOTALL)
    assert found, name
    return found[1]


def test_what_starts_again_with_rights_keeps_language_folder_and_wish() -> None:
    installer, uninstaller = function("ModeLeave"), function("un.onInit")
    assert installer.index("Call LanguageSwitch") < installer.index('"$0 /D=$INSTDIR"')
    assert installer.index('"$0 /D=$INSTDIR"') < installer.index('ExecShell "runas" "$EXEPATH" "$0"')
    assert uninstaller.index('"/DELETEUSERDATA" $1') < uninstaller.index("Call un.LanguageSwitch")
    assert uninstaller.index('"$0 /DELETEUSERDATA"') < uninstaller.index(
        'ExecShell "runas" "$INSTDIR\\uninstall.exe" "$0"'
    )
    assert len(re.findall("runas", script())) == 2


def test_settings_of_another_account_are_neither_offered_nor_deleted() -> None:
    """With rights of somebody else's account, "my settings" would be that account's."""
    assert function("un.onInit").index("Call un.ReadDataIsOwn") < function("un.onInit").index("runas")
    assert function("un.ReadDataIsOwn").startswith("  StrCpy $DataIsOwn 0\n")
    page = function("un.ConfirmPage")
    assert page.index("${If} $DataIsOwn == 1") < page.index("$(UN_DATA)") < page.index("${Else}")
    deleted = script().partition("Section Uninstall")[2].partition("RMDir /r")[0]
    assert "${If} $DeleteUserData == 1\n    ${AndIf} $DataIsOwn == 1\n" in deleted


def test_exit_codes_are_the_ones_that_readme_lists() -> None:
    codes = dict(re.findall(r"!define EXIT_(\w+) (\d)", script()))
    readme = (WINDOWS / "README.md").read_text(encoding="utf-8")
    assert len(codes) == 7
    for code in codes.values():
        assert re.search(rf"^\| {code} \|", readme, re.MULTILINE), code
    for switch in ("/S", "/D=", "/AllUsers", "/CurrentUser", "/Language=", "/DELETEUSERDATA", "/qn"):
        assert switch in readme


def test_folder_that_is_no_build_for_windows_is_refused(scripts: Any, built: Path) -> None:
    problem = scripts.payload.Problem
    with pytest.raises(problem, match="build the program first"):
        scripts.payload.read_payload(built / "nowhere")
    (built / "verislide-cli.exe").unlink()
    with pytest.raises(problem, match=r"holds no verislide-cli\.exe"):
        scripts.payload.read_payload(built)


@pytest.mark.parametrize("name", ["a$b.txt", "a?.txt", "ä.txt", "dot./x.txt", "x" * 200])
def test_name_that_cannot_be_installed_is_refused(scripts: Any, built: Path, name: str) -> None:
    (built / name).parent.mkdir(exist_ok=True)
    (built / name).touch()
    with pytest.raises(scripts.payload.Problem, match=re.escape(name)):
        scripts.payload.read_payload(built)


def test_names_that_differ_in_capitals_alone_are_refused(scripts: Any, built: Path) -> None:
    (built / "verislide.EXE").touch()
    if len(list(built.glob("*.[eE][xX][eE]"))) == 3:  # not where the file system knows one file
        with pytest.raises(scripts.payload.Problem, match="one file on Windows"):
            scripts.payload.read_payload(built)


def test_msi_has_each_file_in_a_component_that_stays_the_same(scripts: Any, built: Path) -> None:
    payload = scripts.payload.read_payload(built)
    first = Xml.fromstring(scripts.msi.source(payload, "1.2.3"))
    second = Xml.fromstring(scripts.msi.source(payload, "1.3.0"))
    components = list(first.iter(f"{WIX}Component"))
    assert sorted(file.attrib["Source"] for file in first.iter(f"{WIX}File")) == sorted(
        str(built / file) for file in payload.files
    )
    assert all(len(component.findall(f"{WIX}File")) <= 1 for component in components)
    guids = [component.attrib["Guid"] for component in components]
    assert len(set(guids)) == len(guids)
    assert guids == [component.attrib["Guid"] for component in second.iter(f"{WIX}Component")]
    assert {reference.attrib["Id"] for reference in first.iter(f"{WIX}ComponentRef")} == {
        component.attrib["Id"] for component in components
    }
    product = first.find(f"{WIX}Product")
    assert product is not None
    assert product.attrib["Version"] == "1.2.3"
    assert product.attrib["UpgradeCode"] == "D0A5AC29-F798-4969-A20A-8827DA78E2F6"
    assert product.find(f"{WIX}MajorUpgrade") is not None


def test_msi_says_what_the_installer_says(scripts: Any, built: Path) -> None:
    tree = Xml.fromstring(scripts.msi.source(scripts.payload.read_payload(built), "1.2.3"))
    written = {
        (value.attrib["Key"], value.attrib.get("Name", "")): value.attrib["Value"].replace(
            "[INSTALLFOLDER]", "{folder}\\"
        )
        for value in tree.iter(f"{WIX}RegistryValue")
    }
    assert written.pop((scripts.msi.MARK, "InstallLocation")) == "{folder}\\"
    said = {(value.key, value.name): value for value in scripts.associations.values()}
    assert written.keys() == said.keys()
    for place, value in said.items():
        assert written[place].rstrip("\\") == value.data.replace("{exe}", r"{folder}\Verislide.exe")
    wary = [component for component in tree.iter(f"{WIX}Component") if component.find(f"{WIX}Condition") is not None]
    assert len(wary) == sum(value.only_where_none for value in said.values()) == 2
    # wixl knows no such conditions: they are put in afterwards.
    plain = scripts.msi.source(scripts.payload.read_payload(built), "1.2.3", for_wixl=True)
    assert all(component.find(f"{WIX}Condition") is None for component in Xml.fromstring(plain).iter(f"{WIX}Component"))
    assert scripts.msi.MARK in script()
    assert scripts.msi.SETUP_KEY in script()


def test_version_is_counted_in_four_numbers(scripts: Any) -> None:
    assert scripts.setup_exe.numbers("0.1.0") == "0.1.0.0"
    assert scripts.setup_exe.numbers("1.2.0rc1") == "1.2.0.0"
    with pytest.raises(scripts.payload.Problem, match="no version that Windows can count"):
        scripts.setup_exe.numbers("next")


def test_version_resource_is_what_pyinstaller_reads(scripts: Any) -> None:
    """PyInstaller evaluates the text with these six names and nothing else."""
    made: dict[str, Any] = {}

    def keep(*_: Any, **named: Any) -> None:
        made.update(named)

    def keep_text(name: str, text: str) -> None:
        made[name] = text

    names = dict.fromkeys(("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo"), keep)
    text = scripts.version_info.version_text("1.2.0rc1")
    eval(text, {"__builtins__": {}, **names, "StringStruct": keep_text, "VarStruct": keep})
    assert made["filevers"] == made["prodvers"] == (1, 2, 0, 0)
    assert made["ProductName"] == scripts.identity.NAME
    assert made["CompanyName"] == scripts.identity.PUBLISHER
    assert made["FileVersion"] == made["ProductVersion"] == "1.2.0rc1"
    assert made["OriginalFilename"] == scripts.payload.PROGRAMS[0]


def test_nothing_is_signed_without_a_certificate(scripts: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert scripts.sign.signer({}) is None
    assert scripts.sign.UNSIGNED.startswith("Nothing is signed")


def test_certificate_is_taken_from_file_or_text(scripts: Any, tmp_path: Path) -> None:
    (tmp_path / "c.pfx").write_bytes(b"held")
    by_file = scripts.sign.signer({"VERISLIDE_SIGN_PFX": str(tmp_path / "c.pfx"), "VERISLIDE_SIGN_PASSWORD": "p"})
    text = base64.b64encode(b"held").decode()
    by_text = scripts.sign.signer({"VERISLIDE_SIGN_PFX_BASE64": text, "VERISLIDE_SIGN_PASSWORD": "p"})
    assert by_file == by_text
    assert by_file.certificate == b"held"
    with pytest.raises(scripts.payload.Problem, match="no base64 text"):
        scripts.sign.signer({"VERISLIDE_SIGN_PFX_BASE64": "not base64!"})
    with pytest.raises(scripts.payload.Problem, match="cannot be read"):
        scripts.sign.signer({"VERISLIDE_SIGN_PFX": str(tmp_path / "none.pfx")})


def test_command_of_a_service_signs_own_files_and_its_failure_is_told(scripts: Any, built: Path) -> None:
    own = [file.name for file in scripts.sign.own_programs(scripts.payload.read_payload(built))]
    assert sorted(own) == ["Verislide.exe", "measures-1.dll", "verislide-cli.exe"]
    code = "import sys; open(sys.argv[1], 'ab').write(b' signed')"
    scripts.sign.sign(scripts.sign.Signer((sys.executable, "-c", code)), [built / "Verislide.exe"])
    assert (built / "Verislide.exe").read_bytes() == b"Verislide.exe signed"
    failing = scripts.sign.Signer(
        (sys.executable, "-c", "import sys; sys.exit('no s3cret for you')"), password="s3cret"
    )
    with pytest.raises(scripts.payload.Problem, match=r"was not signed.*\n.*no \*\*\* for you"):
        scripts.sign.sign(failing, [built / "Verislide.exe"])


def test_registry_is_read_as_regedit_writes_it(scripts: Any) -> None:
    text = 'Windows\n\n[HKEY_CURRENT_USER\\Software\\A]\n@="\\"C:\\\\x.exe\\" \\"%1\\""\n"n"=dword:0000000a\n"e"=""\n'
    assert scripts.wine_machine.parsed(text) == {
        r"HKCU\Software\A": {"": r'"C:\x.exe" "%1"', "n": "dword:0000000a", "e": ""}
    }
