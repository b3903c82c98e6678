-- reviewer_count.sql: reviewers, and active leads but :name.
SELECT count(*), coalesce(sum(role = 'lead' AND active AND name IS NOT :name), 0) FROM reviewer_state;
