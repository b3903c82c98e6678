-- dangling.sql: a row for each sort of reference that nobody keeps from leading nowhere.
SELECT conrelid::regclass::text FROM pg_catalog.pg_constraint
WHERE connamespace = 'claimcheck'::regnamespace AND NOT convalidated;
