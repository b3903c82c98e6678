INSERT INTO login (token, reviewer, kind, expires) VALUES (:token, :reviewer, :kind, :expires);
