-- statement_state_apply.sql: the state that an event tells; corrected names stand among its words.
INSERT INTO statement_state (case_name, key, article, start, "end", state, rev, decided, decided_at, speaker, party,
                             new_start, new_end, seq)
SELECT e.case_name, e.key, e.facts ->> '$.article', CAST(e.facts ->> '$.start' AS BIGINT),
       CAST(e.facts ->> '$.end' AS BIGINT), e.facts ->> '$.state', e.rev, e.facts ->> '$.decided',
       e.facts ->> '$.decided_at', w.text ->> '$.speaker', w.text ->> '$.party',
       CAST(e.facts ->> '$.new_start' AS BIGINT), CAST(e.facts ->> '$.new_end' AS BIGINT), e.seq
FROM event e LEFT JOIN event_words w ON w.seq = e.seq
WHERE e.seq = :seq AND e.object = 'statement' AND e.action <> 'note'
ON CONFLICT (case_name, key) DO UPDATE SET state = excluded.state, rev = excluded.rev, decided = excluded.decided,
    decided_at = excluded.decided_at, speaker = excluded.speaker, party = excluded.party,
    new_start = excluded.new_start, new_end = excluded.new_end, seq = excluded.seq;
