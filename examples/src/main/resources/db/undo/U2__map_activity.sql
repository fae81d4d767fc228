-- Undoes one release on a development database; run by squall:undo only.
-- squall:undoes V2__map_activity.sql

DROP VIEW map_activity;
