-- Apart from routines.sql: the JDBC driver does not find the end of this statement when another one follows.
CREATE FUNCTION lib.atomic(n integer) RETURNS integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT n + 1; SELECT n + 2; END
