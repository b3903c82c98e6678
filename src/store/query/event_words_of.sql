SELECT words FROM event WHERE seq = :seq;
