package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds a comment to each statement. The encoding leaves no quote, star, slash or question mark. */
final class CommentedExecutor implements Executor {

    private final Executor executor;
    private final Map<String, String> tags;
    private final String comment;

    CommentedExecutor(Executor executor, Map<String, String> tags) {
        this.executor = executor;
        this.tags = new TreeMap<>(tags);
        this.comment = this.tags.entrySet().stream()
                .map(tag -> encoded(tag.getKey()) + "='" + encoded(tag.getValue()) + "'")
                .collect(Collectors.joining(",", " /*", "*/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private Rendered commented(Rendered statement) {
        return new Rendered(statement.sql() + comment, statement.binds());
    }

    @Override
    public Executor comment(String key, String value) {
        Map<String, String> more = new TreeMap<>(tags);
        more.put(key, value);
        return new CommentedExecutor(executor, more);
    }

    @Override
    public <R extends @Nullable Object> R query(Rendered statement, ResultHandler<R> handler) {
        return executor.query(commented(statement), handler);
    }

    @Override
    public <R extends @Nullable Object> R session(Session.Body<R> body) {
        return executor.session(session -> body.run(new Session() {
            @Override
            public ResultSet query(Rendered statement) throws SQLException {
                return session.query(commented(statement));
            }

            @Override
            public long roundTripNanos() throws SQLException {
                return session.roundTripNanos();
            }
        }));
    }

    @Override
    public long update(Rendered statement) {
        return executor.update(commented(statement));
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(Rendered statement, RowReader<R> reader) {
        return executor.stream(commented(statement), reader);
    }

    @Override
    public long batch(List<Rendered> statements) {
        return executor.batch(statements.stream().map(this::commented).toList());
    }

    @Override
    public long copyIn(String sql, Iterator<String> lines) {
        return executor.copyIn(sql + comment, lines);
    }

    @Override
    public long copyOut(String sql, OutputStream out) throws IOException {
        return executor.copyOut(sql + comment, out);
    }
}
