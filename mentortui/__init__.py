"""mentortui: find, keep and be a mentor, from the terminal."""

__version__ = "0.1.0"
