INSERT INTO article (case_name, key, sha256, text, form, file, line, name, given_title, given_source,
    given_author, given_url, given_date, given_fetched, given_option, undated, title, source, author,
    url, credit, published, published_from, fetched, added, rules, size)
VALUES (:case, :key, :sha256, sqlar_compress(:text), :form, :file, :line, :name, :given_title, :given_source,
    :given_author, :given_url, :given_date, :given_fetched, :given_option, :undated, :title, :source,
    :author, :url, :credit, :published, :published_from, :fetched, :added, :rules, length(:text))
RETURNING id;
