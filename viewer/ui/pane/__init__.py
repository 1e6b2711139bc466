"""One slide on screen: drawing it, moving over it, and what is written on it."""
