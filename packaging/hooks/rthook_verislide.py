"""What the environment of a bundle needs, before anything of the program is imported."""

import os
import sys

_folder = os.path.join(sys._MEIPASS, "turbojpeg")  # type: ignore[attr-defined]  # noqa: PTH118
if os.path.isdir(_folder):  # noqa: PTH112  (pathlib would be imported for every probe)
    # opentile loads libturbojpeg by ctypes, and looks for it here last.
    for _name in os.listdir(_folder):  # noqa: PTH208
        os.environ.setdefault("TURBOJPEG", os.path.join(_folder, _name))  # noqa: PTH118
if sys.platform.startswith("linux"):
    # The loader has read it; programs that we start (a browser, a validator of DICOM) must not get our libraries.
    _before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if _before:
        os.environ["LD_LIBRARY_PATH"] = _before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
