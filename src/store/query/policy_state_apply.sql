-- policy_state_apply.sql: the policy that an event tells of.
INSERT INTO policy_state (name, value, rev, seq)
SELECT 'signoffs', CAST(facts ->> '$.signoffs' AS BIGINT), rev, seq
FROM event WHERE seq = :seq AND object = 'policy'
ON CONFLICT (name) DO UPDATE SET value = excluded.value, rev = excluded.rev, seq = excluded.seq;
