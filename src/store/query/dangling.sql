-- dangling.sql: a row for each reference that leads nowhere.
PRAGMA foreign_key_check;
