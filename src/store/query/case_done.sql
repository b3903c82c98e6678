UPDATE case_state SET rules = :rules, stale = 0, pairs = :pairs WHERE name = :case;
