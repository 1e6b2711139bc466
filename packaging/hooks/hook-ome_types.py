"""Its plug-in for xsdata is named nowhere but in entry points."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("xsdata_pydantic_basemodel")
