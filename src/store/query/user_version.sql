-- user_version.sql: of the schema.
PRAGMA user_version;
