-- article_add.sql: with its words. :X_folded is :X folded.
WITH added AS (
    INSERT INTO article (case_name, key, sha256, text, form, file, line, name, given_title, given_source,
        given_author, given_url, given_date, given_fetched, given_option, undated, title, source, author,
        url, credit, published, published_from, fetched, added, rules, size)
    VALUES (:case, :key, :sha256, :text, :form, :file, :line, :name, :given_title, :given_source,
        :given_author, :given_url, :given_date, :given_fetched, :given_option, :undated, :title, :source,
        :author, :url, :credit, :published, :published_from, :fetched, :added, :rules, octet_length(:text))
    RETURNING id
)
INSERT INTO article_index (article_id, folded)
SELECT id, coalesce(:title_folded, ' ') || '|' || :text_folded FROM added
RETURNING article_id;
