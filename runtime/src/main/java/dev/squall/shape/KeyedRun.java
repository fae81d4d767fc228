package dev.squall.shape;

import dev.squall.sql.Session;
import dev.squall.sql.render.Rendered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a shape with one query per list: the keys of a level first, then the levels below, then the rows themselves. */
final class KeyedRun {

    private final Session session;

    KeyedRun(Session session) {
        this.session = session;
    }

    <S> List<S> list(Level level, Part<S> part, Rendered statement) throws SQLException {
        ResultSet rows = session.query(statement);
        Nested<S> nested = new Nested<>(part, rows, below(level, rows));
        List<S> all = new ArrayList<>();
        while (rows.next()) {
            all.add(nested.read());
        }
        return all;
    }

    /** Reads the lists of a level, and leaves its own result before the first row. */
    private Rows[] below(Level level, ResultSet rows) throws SQLException {
        List<Child> children = level.children();
        Rows[] lists = new Rows[children.size()];
        if (lists.length == 0) {
            return lists;
        }
        KeySet[] keys = new KeySet[lists.length];
        for (int i = 0; i < lists.length; i++) {
            keys[i] = children.get(i).keys().newSet();
        }
        while (rows.next()) {
            for (int i = 0; i < lists.length; i++) {
                keys[i].add(rows, children.get(i).keyAt());
            }
        }
        rows.beforeFirst();
        for (int i = 0; i < lists.length; i++) {
            lists[i] = read(children.get(i), keys[i]);
        }
        return lists;
    }

    private Rows read(Child child, KeySet keys) throws SQLException {
        Rows list = new Rows(child, keys);
        if (keys.size() > 0) {
            ResultSet rows = session.query(child.statement().with(keys));
            Nested<?> nested = new Nested<>(child.level().part(), rows, below(child.level(), rows));
            while (rows.next()) {
                list.add(rows, nested.read());
            }
        }
        return list;
    }
}
