-- schema_size.sql: tables and indices; none in a new file.
SELECT count(*) FROM sqlite_schema;
