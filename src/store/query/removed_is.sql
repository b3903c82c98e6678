-- removed_is.sql: was that text removed, and may it not come back?
SELECT substr(at, 1, 10), by, reason FROM removed_state WHERE case_name = :case AND article = :key AND lifted = 0;
