-- forget_verdicts.sql: what other programs said of those findings.
DELETE FROM verdict WHERE case_name = :case AND key IN (
    SELECT f.key FROM finding f JOIN finding_side x ON x.finding_id = f.id
    WHERE f.case_name = :case AND x.article_id = :article);
