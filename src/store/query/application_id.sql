-- application_id.sql: whose file it is.
PRAGMA application_id;
