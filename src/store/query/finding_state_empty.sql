DELETE FROM finding_state;
