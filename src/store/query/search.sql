-- search.sql: where :words are: in statements, and in articles that have no such statement; the
-- newest article first, in it by the place. total counts what :limit leaves out as well. :terms is of :words what an
-- index that knows no phrases can tell; :phrases is NULL where that is all.
WITH said AS MATERIALIZED (
    SELECT s.article_id, s.n
    FROM (SELECT rowid AS place FROM statement_index WHERE statement_index MATCH :terms) i
    JOIN statement s ON s.article_id = CASE WHEN i.place < 1099511627776 THEN i.place / 64
                                            ELSE (i.place - 1099511627776) / 1048576 END
                    AND s.n = CASE WHEN i.place < 1099511627776 THEN i.place % 64 ELSE i.place % 1048576 END
    WHERE (:party IS NULL OR s.party = :party OR s.speaker_resolved = :party)
      AND (:speaker IS NULL OR s.speaker_resolved = :speaker OR s.speaker = :speaker)
      AND (:quoted IS NULL OR s.kind = :quoted)
      AND (:phrases IS NULL OR words_are_in(:phrases, words_at(
               (SELECT sqlar_uncompress(text, size) FROM article WHERE id = s.article_id), s.start, s."end", s.spans)))
), written AS MATERIALIZED (
    SELECT w.id AS article_id FROM article_index JOIN article w ON w.id = article_index.rowid
    WHERE article_index MATCH :terms AND :party IS NULL AND :speaker IS NULL AND :quoted IS NULL
      AND (:phrases IS NULL OR words_are_in(:phrases, w.title, sqlar_uncompress(w.text, w.size)))
)
SELECT h.article_id, h.n, count(*) OVER () AS total
FROM (SELECT article_id, n FROM said
      UNION ALL
      SELECT article_id, NULL FROM written WHERE article_id NOT IN (SELECT article_id FROM said)) h
JOIN article a ON a.id = h.article_id
WHERE (:case IS NULL OR a.case_name = :case)
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR substr(a.published, 1, 10) <= :until)
  AND (:outlet IS NULL OR a.source = :outlet)
ORDER BY a.published IS NULL, a.published DESC, a.fetched DESC, a.key, a.case_name, h.n
LIMIT :limit;
