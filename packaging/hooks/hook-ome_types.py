"""Its plug-in for xsdata is named nowhere but in entry points; it reads schemas from files."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("xsdata_pydantic_basemodel")
datas = collect_data_files("ome_types")
