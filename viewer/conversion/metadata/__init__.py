"""What the files of a conversion say of patient, specimen and scanner, and what of the original they do not say."""
