-- removed_any.sql: how much of a case was removed and may not come back.
SELECT count(*) FROM removed_state WHERE case_name = :case AND lifted = 0;
