SELECT reviewer FROM login WHERE token = :token AND kind = 'session' AND expires > :now;
