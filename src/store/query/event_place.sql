-- event_place.sql: where the statement is found that an event is about.
SELECT facts ->> '$.article', facts ->> '$.start', facts ->> '$.end' FROM event WHERE seq = :seq;
