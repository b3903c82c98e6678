SELECT value, rev FROM policy_state WHERE name = 'signoffs';
