DELETE FROM statement_state;
