-- backup.sql: a consistent copy at :path, which must not be there.
VACUUM INTO :path;
