"""packaging/macos: Info.plist, entitlements, and the judgement of bundles, here on small files of their kind."""

from __future__ import annotations

import plistlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.packaging.mac_files import LIBCXX, PROJECT, bundle, fat, mach_o, packaging_modules, write


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    names = ("plist", "check_plist", "check_app", "mach_o", "identity")
    with packaging_modules(*names) as loaded:
        yield dict(zip(names, loaded, strict=True))


@pytest.fixture
def app(tmp_path: Path, modules: dict[str, ModuleType]) -> Path:
    return bundle(tmp_path, modules["plist"])


def test_info_plist_is_what_apple_documents(modules: dict[str, ModuleType]) -> None:
    info = modules["plist"].info_plist()
    assert modules["check_plist"].plist_complaints(info, finished=False) == []
    assert plistlib.loads(plistlib.dumps(info)) == info
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == modules["identity"].version()


def test_every_kind_of_file_is_declared_and_only_ours_are_owned(modules: dict[str, ModuleType]) -> None:
    info = modules["plist"].info_plist()
    ranks = {entry["LSItemContentTypes"][0]: entry["LSHandlerRank"] for entry in info["CFBundleDocumentTypes"]}
    assert ranks == {kind.uti: "Owner" if kind.own else "Alternate" for kind in modules["identity"].FILE_TYPES}
    exported = [entry["UTTypeIdentifier"] for entry in info["UTExportedTypeDeclarations"]]
    assert exported == ["org.verislide.session", "org.verislide.review"]
    imported = {
        entry["UTTypeIdentifier"]: entry["UTTypeTagSpecification"]["public.filename-extension"]
        for entry in info["UTImportedTypeDeclarations"]
    }
    assert imported["org.nema.dicom"] == ["dcm"] and imported["com.3dhistech.mirax"] == ["mrxs"]


def test_names_in_both_languages(modules: dict[str, ModuleType], tmp_path: Path) -> None:
    modules["plist"].write_strings(tmp_path)
    german = plistlib.loads((tmp_path / "de.lproj" / "InfoPlist.strings").read_bytes())
    english = plistlib.loads((tmp_path / "en.lproj" / "InfoPlist.strings").read_bytes())
    assert german["MIRAX slide"] == "MIRAX-Präparat" and english["MIRAX slide"] == "MIRAX slide"
    assert german.keys() == english.keys()
    said = modules["plist"].info_plist()
    assert {key for key in said if key.endswith("UsageDescription")} <= german.keys()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"NSHighResolutionCapable": "true"}, "is to be bool"),
        ({"LSMinimumSystemVersion": "15.4-beta"}, "one to three numbers"),
        ({"CFBundleIdentifier": "org.verislide.Veri_slide"}, "letters, digits, hyphens"),
        ({"CFBundleLocalisations": ["en"]}, "does not know"),
        ({"LSApplicationCategoryType": "medical"}, "no category"),
        ({"CFBundleLocalizations": []}, "is empty"),
        ({"CFBundleLocalizations": [1]}, "is no string"),
        ({"UTImportedTypeDeclarations": ["public.data"]}, "is no dictionary"),
        ({"UTImportedTypeDeclarations": [{"UTTypeIdentifier": "com.aperio.svs"}]}, "lacks UTTypeConformsTo"),
        ({"CFBundleDocumentTypes": [{"CFBundleTypeName": "x", "LSItemContentTypes": ["a.b"]}]}, "role or rank"),
    ],
)
def test_what_macos_would_not_read_is_told(
    modules: dict[str, ModuleType], change: dict[str, Any], sentence: str
) -> None:
    found = modules["check_plist"].plist_complaints({**modules["plist"].info_plist(), **change}, finished=False)
    assert any(sentence in complaint for complaint in found), found


def test_seizing_others_files_is_told(modules: dict[str, ModuleType]) -> None:
    info = modules["plist"].info_plist()
    info["CFBundleDocumentTypes"][0]["LSHandlerRank"] = "Owner"
    assert modules["check_plist"].plist_complaints(info, finished=False) == [
        "The document type MIRAX slide is to be offered only."
    ]


def test_entitlements_are_few_and_known(modules: dict[str, ModuleType]) -> None:
    with (PROJECT / "packaging" / "macos" / "entitlements.plist").open("rb") as file:
        entitlements = plistlib.load(file)
    judge = modules["check_plist"].entitlement_complaints
    assert judge(entitlements) == []
    assert list(entitlements) == ["com.apple.security.cs.allow-unsigned-executable-memory"]
    assert judge({"com.apple.security.get-task-allow": True}) and judge(dict.fromkeys(entitlements, False))


def test_headers_are_read(modules: dict[str, ModuleType], tmp_path: Path) -> None:
    one = mach_o("x86_64", 8, (10, 13), ["@rpath/a.dylib", LIBCXX], ["@loader_path"], [("_a", 1)], ["_b"], None)
    two = mach_o("arm64", 8, (11, 2), signature=(0x10000, "ABCDE12345"))
    path = write(tmp_path / "both.so", fat(one, two))
    intel, apple = modules["mach_o"].read(path)
    assert (intel.architecture, intel.kind, intel.oldest_system) == ("x86_64", 8, (10, 13))
    assert intel.loads == ("@rpath/a.dylib", LIBCXX) and intel.search_paths == ("@loader_path",)
    assert intel.signature is None
    assert (apple.architecture, apple.oldest_system) == ("arm64", (11, 2))
    assert apple.signature == modules["mach_o"].Signature(ad_hoc=False, hardened=True, team="ABCDE12345")
    assert modules["mach_o"].imported(path, "x86_64") == {("@rpath/a.dylib", "_a")}
    assert modules["mach_o"].exported(path, "x86_64") == {"_b"}
    assert modules["mach_o"].imported(path, "arm64") == modules["mach_o"].exported(path, "arm64") == frozenset()


@pytest.mark.parametrize(
    "content", [b"", b"#!/bin/sh\n", b"\xca\xfe\xba\xbe\0\0\0\x41", fat(mach_o())[:28] + b"!<arch>\n"]
)
def test_other_files_are_no_code(modules: dict[str, ModuleType], tmp_path: Path, content: bytes) -> None:
    assert modules["mach_o"].read(write(tmp_path / "file", content)) == ()


def test_a_damaged_library_is_named(modules: dict[str, ModuleType], tmp_path: Path) -> None:
    path = write(tmp_path / "libx.dylib", mach_o(loads=[LIBCXX])[:60])
    with pytest.raises(ValueError, match=r"libx\.dylib is a damaged"):
        modules["mach_o"].read(path)


def test_a_sound_bundle(modules: dict[str, ModuleType], app: Path) -> None:
    assert modules["check_app"].complaints(app) == []
    assert modules["check_app"].main([str(app)]) == 0


def _rewrite(relative: str, **properties: Any) -> Callable[[Path], object]:
    return lambda app: write(app / "Contents" / relative, mach_o(**properties))


def _set(key: str, value: object) -> Callable[[Path], object]:
    def change(app: Path) -> None:
        path = app / "Contents" / "Info.plist"
        path.write_bytes(plistlib.dumps({**plistlib.loads(path.read_bytes()), key: value}))

    return change


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda app: (app / "Contents/Info.plist").unlink(), "has no Contents/Info.plist"),
        (lambda app: (app / "Contents/Info.plist").write_bytes(b"<"), "no property list"),
        (lambda app: (app / "Contents/MacOS/Verislide").chmod(0o644), "has no executable"),
        (_rewrite("MacOS/Verislide", kind=6), "no program for macOS"),
        (lambda app: (app / "Contents/Resources/verislide.icns").write_bytes(b"icns\0\0\0\x08"), "lacks 16 × 16 @2x"),
        (lambda app: (app / "Contents/Resources/de.lproj/InfoPlist.strings").unlink(), "de.lproj"),
        (lambda app: (app / "Contents/Frameworks/x").symlink_to("/usr/lib"), "link out of the bundle"),
        (lambda app: (app / "Contents/Frameworks/x").symlink_to("../../../y"), "link out of the bundle"),
        (lambda app: (app / "Contents/Frameworks/x").symlink_to("y"), "link to nothing"),
        (lambda app: (app / "Contents/Frameworks/x.txt").write_text("x"), "data among the code"),
        (_rewrite("Resources/x.dylib"), "code among the data"),
        (_rewrite("Frameworks/a.b/x.dylib"), "has a dot in its name"),
        (lambda app: (app / "Contents/Python").mkdir(), "Contents/Python has no place"),
        (_rewrite("Frameworks/x.dylib", processor="x86_64"), "has nothing for arm64"),
        (_rewrite("Frameworks/x.dylib", search=["/opt/homebrew/lib"]), "searches /opt/homebrew, a folder of whoever"),
        (_rewrite("Frameworks/x.dylib", loads=["/usr/local/lib/libpq.5.dylib"]), "needs /usr/local/lib/libpq.5.dylib"),
        (_rewrite("Frameworks/x.dylib", loads=["@rpath/y.dylib"], search=["@loader_path"]), "needs @rpath/y.dylib"),
        (_rewrite("Frameworks/codec/__dot__dylibs/libz.1.dylib", has=["_deflate"]), "needs _inflate of"),
        (
            _rewrite("Frameworks/x.dylib", oldest=(26, 0), loads=[LIBCXX], needs=[("_new", 1)]),
            "needs _new, which macOS",
        ),
        (_rewrite("Frameworks/x.dylib", signature=None), "is not signed"),
        (_set("LSMinimumSystemVersion", "12.0"), "was built for macOS 14.0 and needs _old"),
        (_set("CFBundleIconFile", ""), "CFBundleIconFile is empty"),
    ],
)
def test_each_fault_of_a_bundle_is_told(
    modules: dict[str, ModuleType], app: Path, damage: Callable[[Path], object], sentence: str
) -> None:
    damage(app)
    found = modules["check_app"].complaints(app)
    assert any(sentence in complaint for complaint in found), found


def test_a_newer_library_that_needs_nothing_new_is_sound(modules: dict[str, ModuleType], app: Path) -> None:
    newer = mach_o(oldest=(26, 0), loads=[LIBCXX], needs=[("_old", 1), ("__ZTVNSt3__117bad_function_callE", 1)])
    write(app / "Contents" / "Frameworks" / "x.dylib", newer)
    assert modules["check_app"].complaints(app) == []
    _set("LSMinimumSystemVersion", "15.0")(app)
    assert "bad_function_call" in modules["check_app"].complaints(app)[0]


def test_a_signed_bundle_is_one_teams_and_hardened(modules: dict[str, ModuleType], tmp_path: Path) -> None:
    app = bundle(tmp_path, modules["plist"], (0x10000, "ABCDE12345"))
    judge = modules["check_app"].complaints
    assert judge(app, signed=True) == []
    library = app / "Contents" / "Frameworks" / "x.dylib"
    for signature, sentence in (
        ((0x2, ""), "signed by nobody"),
        ((0x0, "ABCDE12345"), "hardened runtime"),
        ((0x10000, "ZZZZZ99999"), "2 teams"),
        (None, "not signed"),
    ):
        write(library, mach_o(signature=signature))
        assert any(sentence in complaint for complaint in judge(app, signed=True)), sentence
