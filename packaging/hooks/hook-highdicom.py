"""Its colour profile, and the tables of names that annotations are looked up in."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("highdicom")
