"""What a bundle must not hold, and where its parts lie: asked by the spec, which leaves it out, and by the check.

Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import re
from pathlib import Path

UNWANTED_MODULES = [
    *("tkinter", "_tkinter", "turtle", "readline", "curses", "_curses", "_curses_panel", "idlelib", "ensurepip"),
    *("pydoc_data", "pytest", "_pytest", "hypothesis", "setuptools", "pkg_resources", "pip", "wheel", "mypy", "uv"),
    *("pypdfium2", "pygments", "IPython", "matplotlib", "pandas", "dask", "distributed", "numba"),
    *(
        "PySide6.QtQml",
        "PySide6.QtQuick",
        "PySide6.QtSql",
        "PySide6.QtNetwork",
        "PySide6.QtTest",
        "PySide6.QtPrintSupport",
    ),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtXml", "PySide6.QtConcurrent"),
]
"""What libraries import if it is there, and do without otherwise."""

UNWANTED_CODECS = {
    *("apng", "avif", "bcn", "bmp", "cfitsio", "exr", "gif", "h5checksum", "heif", "lzham", "lzo", "meshopt"),
    *("pcodec", "pcx", "pglz", "quantize", "qoi", "rav1e", "rgbe", "sperr", "spng", "svtav1", "sz3", "tga"),
    *("ultrahdr", "wavpack", "zfp"),
}
"""Of imagecodecs, what neither DICOM nor any format of slides knows. It says itself that one is missing when it is
asked for it; which modules the others need is left to it, for that changes from version to version."""

_QT_LIBRARIES = (
    "Qml|QmlModels|QmlMeta|QmlWorkerScript|QmlCompiler|Quick|QuickWidgets|QuickControls2|Sql|Test|VirtualKeyboard"
    "|VirtualKeyboardQml|Designer|Help|Pdf|PrintSupport|Network"
)
OF_THE_SYSTEM = re.compile(
    r"^lib(X11|X11-xcb|Xau|Xdmcp|bsd|md|brotlicommon|brotlidec|cap|com_err|dbus-1|expat|fontconfig|freetype|gcrypt"
    r"|glib-2\.0|gthread-2\.0|gpg-error|gssapi_krb5|k5crypto|keyutils|krb5|krb5support|lz4|pcre2-8|png16|systemd|z|zstd"
    r"|xcb-(glx|randr|render|shape|shm|sync|xfixes|xkb)|xkbcommon|xkbcommon-x11|stdc\+\+|gcc_s)\.so\.\d+$"
)
"""Libraries that every Linux desktop has and keeps up to date. An older copy beside the program would keep newer
graphics drivers and fonts from loading, and ask for the C library of the machine that builds."""
UNWANTED_FILES = re.compile(
    "|".join(
        [
            # Qt: modules that nothing uses; plug-ins for networks, embedded devices, and those that bring in GTK.
            rf"(^|/)(lib)?Qt6?({_QT_LIBRARIES})(\.so|\.dll|\.framework|\.abi3|\.pyd|/|$)",
            r"(^|/)plugins/(tls|networkinformation|qmltooling|sqldrivers|printsupport|generic|egldeviceintegrations)/",
            r"(^|/)(lib)?q(gtk3|tvirtualkeyboardplugin|eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay)\.(so|dll|dylib)$",
            r"(^|/)libQt6(EglFSDeviceIntegration|EglFsKmsSupport|EglFsKmsGbmSupport)\.so",
            r"(^|/)plugins/imageformats/(lib)?qpdf\.",
            r"^PySide6/.*translations/(?!qtbase_(de|en)\.qm$)[^/]+\.qm$",
            # Software OpenGL of Qt and the video library of OpenCV, on Windows: neither is ever called.
            r"(^|/)opengl32sw\.dll$",
            r"(^|/)opencv_videoio_ffmpeg\w*\.dll$",
            # Of the machine that builds: OpenSlide comes from its wheel.
            r"(^|/)libopenslide\.so\.0$",
            # Of packages' metadata all but what is read.
            r"\.dist-info/(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json|top_level\.txt|sboms/.*)$",
            r"(^|/)(tests|testing)/.*\.(npz|npy|dcm|tiff?|png|jpg|gz|pyi)$",
        ]
    )
)
"""Paths inside a bundle, with forward slashes, that are left out."""


def contents_of(folder: Path) -> list[Path]:
    """Where the program's files lie, the place for data first.

    In a bundle of macOS there are two, each with links to what lies in the other.
    """
    if folder.suffix == ".app":
        return [folder / "Contents" / "Resources", folder / "Contents" / "Frameworks"]
    return [folder / "_internal"]
