UPDATE case_state SET rules = :rules, stale = 0, pairs = :pairs, crowd = :crowd WHERE name = :case;
