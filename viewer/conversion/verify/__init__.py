"""Proof of a finished conversion, read from its bytes: knows nothing of who wrote them."""
