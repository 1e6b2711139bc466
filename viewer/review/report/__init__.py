"""The report of a review: pages to be signed, tables, JSON, and a version that names nobody."""
