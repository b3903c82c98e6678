-- login_use.sql: one of two who come at once gets the row.
DELETE FROM login WHERE token = :token AND kind = 'link' AND expires > :now RETURNING reviewer;
