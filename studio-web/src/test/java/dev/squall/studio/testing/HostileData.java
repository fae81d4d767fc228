package dev.squall.studio.testing;

import dev.squall.studio.data.Sql;
import java.util.List;

/** Names and values that break out of markup, quotes, paths or patterns wherever somebody forgot to escape. */
public final class HostileData {
    /** The texts. */
    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"onmouseover=\"alert(1)",
            "'); drop table x; --",
            "javascript:alert(1)",
            "a.b/c?d#e&f=g%h~i+j",
            "..",
            "\u202egnp.exe \ud83d\ude00 \u00fc\u4f60",
            "tab\tnew\nline \\ $1 ${x} {{y}} ?");

    private HostileData() {}

    /** A schema, a type, a table, a column, a label, a default, a comment and values with each of these names. */
    public static String script() {
        var script = new StringBuilder();
        TEXTS.forEach(name -> script.append(table(name)));
        return script.toString();
    }

    private static String table(String name) {
        String table = Sql.name(name).text() + "." + Sql.name(name).text();
        String type = Sql.name(name).text() + "." + Sql.name("type " + name).text();
        var script = new StringBuilder("""
                create schema %1$s;
                create type %3$s as enum (%4$s);
                create table %2$s (%1$s text primary key check (%1$s <> 'never'), parent text references %2$s,
                    name text default %4$s, kind %3$s);
                comment on table %2$s is %4$s;
                comment on column %2$s.%1$s is %4$s;
                insert into %2$s values ('');
                """.formatted(Sql.name(name).text(), table, type, literal(name)));
        for (String value : TEXTS) {
            script.append("insert into %s values (%2$s, %2$s, %2$s, %3$s);%n"
                    .formatted(table, literal(value), literal(name)));
        }
        return script.toString();
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
