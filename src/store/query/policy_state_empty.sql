DELETE FROM policy_state;
