-- schema_size.sql: 1 where there is a store; 0 in a database without one.
SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'claimcheck' AND c.relname = 'store';
