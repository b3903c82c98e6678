-- finding_state_mirror.sql: the finding has the state that an event tells.
UPDATE finding SET state = e.state
FROM (SELECT case_name, key, facts ->> '$.state' AS state FROM event
      WHERE seq = :seq AND object = 'finding' AND action <> 'note') AS e
WHERE finding.case_name = e.case_name AND finding.key = e.key;
