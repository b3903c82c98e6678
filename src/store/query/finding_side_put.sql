INSERT INTO finding_side (finding_id, side, n, article_id, claim_n)
VALUES (:finding, :side, :n, :article, :claim);
