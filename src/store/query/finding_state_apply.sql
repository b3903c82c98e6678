-- finding_state_apply.sql: the state that an event tells.
INSERT INTO finding_state (case_name, key, state, rev, assignee, reason, decided, decided_at, signer_1, signed_1,
                           signer_2, signed_2, seal, evidence, because, seq)
SELECT case_name, key, facts ->> '$.state', rev, facts ->> '$.assignee', facts ->> '$.reason', facts ->> '$.decided',
       facts ->> '$.decided_at', facts ->> '$.signed[0].by', facts ->> '$.signed[0].at', facts ->> '$.signed[1].by',
       facts ->> '$.signed[1].at', facts ->> '$.seal', facts ->> '$.evidence', facts ->> '$.because', seq
FROM event WHERE seq = :seq AND object = 'finding' AND action <> 'note'
ON CONFLICT (case_name, key) DO UPDATE SET state = excluded.state, rev = excluded.rev, assignee = excluded.assignee,
    reason = excluded.reason, decided = excluded.decided, decided_at = excluded.decided_at,
    signer_1 = excluded.signer_1, signed_1 = excluded.signed_1, signer_2 = excluded.signer_2,
    signed_2 = excluded.signed_2, seal = excluded.seal, evidence = excluded.evidence, because = excluded.because,
    seq = excluded.seq;
