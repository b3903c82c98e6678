INSERT INTO article_date (article_id, n, fate, source, written, date)
VALUES (:article, :n, :fate, :source, :written, :date);
