-- finding_decided.sql: findings that somebody has come to a view on.
SELECT key FROM finding_state
WHERE case_name = :case AND state IN ('needs_info', 'confirmed', 'dismissed', 'signed', 'approved') ORDER BY key;
