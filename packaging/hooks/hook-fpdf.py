"""The colour profile of PDF/A, in a package that is named but in a string."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("fpdf.data")
datas = collect_data_files("fpdf")
