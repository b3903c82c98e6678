SELECT name, role, active, rev, added FROM reviewer_state ORDER BY name;
