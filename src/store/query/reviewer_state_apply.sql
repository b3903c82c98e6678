-- reviewer_state_apply.sql: the reviewer that an event tells of.
INSERT INTO reviewer_state (name, role, active, rev, added, seq)
SELECT key, facts ->> '$.role', CAST(facts ->> '$.active' AS BIGINT), rev, at, seq
FROM event WHERE seq = :seq AND object = 'reviewer'
ON CONFLICT (name) DO UPDATE SET role = excluded.role, active = excluded.active, rev = excluded.rev,
    seq = excluded.seq;
