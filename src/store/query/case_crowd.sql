SELECT crowd FROM case_state WHERE name = :case;
