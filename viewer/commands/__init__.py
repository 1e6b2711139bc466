"""One module for each command that needs no window; ``viewer.app`` only hands over to them."""
