-- read_only.sql: a reading command's connection.
PRAGMA query_only = ON;
