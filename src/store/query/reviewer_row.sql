SELECT role, active, rev FROM reviewer_state WHERE name = :name;
