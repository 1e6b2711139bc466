"""The tour of three steps that is given at the first start, and again when it is asked for."""
