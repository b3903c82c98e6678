-- finding_state_reset.sql: before all states are made anew.
UPDATE finding SET state = 'new' WHERE state <> 'new';
