-- statement_index_put.sql: :X_folded is :X folded.
INSERT INTO statement_index (article_id, n, folded) VALUES (:article, :n, :text_folded);
