"""SQLite: the only place that knows a table name. Reading goes through `sqlite3`, writing through sqlite-utils."""
