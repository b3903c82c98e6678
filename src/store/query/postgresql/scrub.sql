-- scrub.sql: no row of what was deleted is left in the files of the tables.
VACUUM (FULL) article, article_index, article_original, original, article_date, article_place, statement_row,
    statement_index, claim, claim_index, article_claims, reading, finding, finding_side, verdict, event_words;
