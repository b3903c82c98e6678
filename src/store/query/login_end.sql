-- login_end.sql: a reviewer who is one no longer has no session either.
DELETE FROM login WHERE reviewer = :reviewer;
