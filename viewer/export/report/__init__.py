"""The page about an export that is printed and signed; made of what lies in its folder, and of nothing else."""
