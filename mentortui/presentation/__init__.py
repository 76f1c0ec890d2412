"""Domain to words, glyphs and cells: pure functions that know neither the terminal nor the file."""
