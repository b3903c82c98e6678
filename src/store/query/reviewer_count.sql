-- reviewer_count.sql: reviewers, and active leads but :name.
SELECT count(*),
       count(*) FILTER (WHERE role = 'lead' AND active = 1 AND name IS DISTINCT FROM :name)
FROM reviewer_state;
