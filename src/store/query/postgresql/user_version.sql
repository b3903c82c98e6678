-- user_version.sql: of the schema; and may nothing be written here?
SELECT version, pg_is_in_recovery() OR NOT has_table_privilege('finding', 'INSERT') FROM store;
