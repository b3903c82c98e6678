-- setup.sql: every connection. What is lost when the server's machine fails is the newest, never a part of it.
SET client_encoding = 'UTF8';
SET search_path = claimcheck, pg_temp;
SET lock_timeout = '15s';
SET synchronous_commit = off;
SET client_min_messages = error;
SET jit = off;
SET cursor_tuple_fraction = 1;
