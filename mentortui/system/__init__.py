"""The outside world, a few functions each: clock, clipboard, editor, files, paths, signals, terminal.

Imports nothing else of mentortui. Errors are built-in ones whose text is one sentence for the user.
"""
