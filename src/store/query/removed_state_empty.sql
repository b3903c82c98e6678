DELETE FROM removed_state;
