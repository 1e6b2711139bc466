"""The right pixels, soon: which tiles a view needs, a cache bounded in bytes, and the threads that read."""
