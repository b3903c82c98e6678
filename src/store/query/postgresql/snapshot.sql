-- snapshot.sql: for reading only: what others write meanwhile is not seen. What writes begins with begin.sql.
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
