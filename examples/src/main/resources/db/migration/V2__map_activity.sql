SET LOCAL lock_timeout = '5s';

CREATE VIEW map_activity AS
select r.map_id, count(distinct r.id) as rooms, count(m.id) as messages, max(m.sent_at) as last_message_at
  from rooms r
  left join messages m on m.room_id = r.id
 where r.map_id is not null
 group by r.map_id;

COMMENT ON VIEW map_activity IS 'How lively the rooms of a map are; maps without a room are not here.';

COMMENT ON COLUMN map_activity.messages IS 'how many were said in all rooms of the map';

COMMENT ON COLUMN map_activity.last_message_at IS 'when the last of them was said, if there is one';
