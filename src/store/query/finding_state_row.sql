SELECT state, rev, assignee, reason, decided, decided_at, signer_1, signed_1, signer_2, signed_2, seal, evidence,
       because, seq
FROM finding_state WHERE case_name = :case AND key = :key;
