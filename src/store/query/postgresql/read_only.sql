-- read_only.sql: a reading command's connection.
SET default_transaction_read_only = on;
