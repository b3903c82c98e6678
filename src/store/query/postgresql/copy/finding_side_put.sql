COPY finding_side (finding_id, side, n, article_id, claim_n) FROM STDIN (FORMAT binary);
