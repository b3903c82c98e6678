DELETE FROM reviewer_state;
