"""The command line: one file a family of commands, each command thin over the journal."""
