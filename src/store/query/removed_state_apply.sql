-- removed_state_apply.sql: the removal that an event tells of, or that it was lifted.
INSERT INTO removed_state (case_name, article, by, at, reason, lifted, rev, seq)
SELECT case_name, key, facts ->> '$.by', facts ->> '$.at', facts ->> '$.reason',
       CAST(facts ->> '$.lifted' AS BIGINT), rev, seq
FROM event WHERE seq = :seq AND object = 'article'
ON CONFLICT (case_name, article) DO UPDATE SET by = excluded.by, at = excluded.at, reason = excluded.reason,
    lifted = excluded.lifted, rev = excluded.rev, seq = excluded.seq;
