"""OpenSlide's library: PyInstaller's own pattern, ``lib*.so``, misses libopenslide.so.1."""

from PyInstaller.utils.hooks import collect_dynamic_libs

binaries = collect_dynamic_libs("openslide_bin", search_patterns=["*.dll", "*.dylib", "lib*.so*"])
