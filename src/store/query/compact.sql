-- compact.sql: no room is left between what a store has.
VACUUM;
