DELETE FROM login WHERE token = :token;
