package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import dev.squall.studio.sql.ConsoleResult;
import dev.squall.studio.sql.QueryHistory;
import dev.squall.studio.sql.RefusedStatement;
import dev.squall.studio.sql.ResultColumn;
import dev.squall.studio.sql.TypedStatement;
import dev.squall.studio.view.CellView;
import dev.squall.studio.view.Link;
import dev.squall.studio.view.PlanView;
import dev.squall.studio.view.Problem;
import dev.squall.studio.view.SqlView;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view of the page for typed SQL, step by step. */
final class SqlViews {
    /** What the names of the fields for values start with. */
    static final String VALUE = "v.";

    /** What the names of the boxes for NULL start with. */
    static final String NULL = "null.";

    private static final int HISTORY_SHOWN = 20;
    private static final int TITLE_CHARACTERS = 90;

    private final Frame frame;
    private final Catalog catalog;
    private final Typed typed;
    private final List<String> saved;
    private final List<QueryHistory.Entry> history;
    private Optional<TypedStatement> statement = Optional.empty();
    private Map<String, String> types = Map.of();
    private Optional<SqlView.SqlError> error = Optional.empty();
    private Optional<SqlView.Result> result = Optional.empty();
    private Optional<PlanView> plan = Optional.empty();
    private String message = "";

    /**
     * What was sent.
     *
     * @param text the statement
     * @param name the name to save it under
     * @param run the name under which it can be stopped
     * @param form all fields
     */
    record Typed(String text, String name, String run, Parameters form) {}

    SqlViews(Frame frame, Catalog catalog, Typed typed, List<String> saved, List<QueryHistory.Entry> history) {
        this.frame = frame;
        this.catalog = catalog;
        this.typed = typed;
        this.saved = saved;
        this.history = history;
    }

    Typed typed() {
        return typed;
    }

    SqlViews with(TypedStatement checked, Map<String, String> parameterTypes) {
        this.statement = Optional.of(checked);
        this.types = parameterTypes;
        return this;
    }

    SqlViews message(String text) {
        this.message = text;
        return this;
    }

    SqlViews refused(RefusedStatement e) {
        var problem = new Problem("This statement was not run", String.valueOf(e.getMessage()), "", "");
        this.error = Optional.of(new SqlView.SqlError(problem, "", "", "", ""));
        return this;
    }

    /** The error of the server, at its place in what was typed. */
    SqlViews failed(SQLException e) {
        Problem problem = ServerErrors.consoleProblem(e);
        int position = ServerErrors.position(e);
        this.error = Optional.of(
                position > 0 ? located(problem, place(position)) : new SqlView.SqlError(problem, "", "", "", ""));
        return this;
    }

    private int place(int position) {
        try {
            return statement.orElseGet(() -> TypedStatement.of(typed.text)).place(position);
        } catch (RefusedStatement e) {
            return 0;
        }
    }

    private SqlView.SqlError located(Problem problem, int place) {
        String text = typed.text;
        int start = text.lastIndexOf('\n', place - 1) + 1;
        int newline = text.indexOf('\n', place);
        int end = newline < 0 ? text.length() : newline;
        int wordEnd = place;
        while (wordEnd < end && !Character.isWhitespace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        long line = text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        return new SqlView.SqlError(
                problem,
                "line " + line,
                text.substring(start, place),
                text.substring(place, wordEnd),
                text.substring(wordEnd, end));
    }

    SqlViews plan(String json) {
        this.plan = Optional.of(PlanViews.of(json));
        return this;
    }

    SqlViews result(ConsoleResult found) {
        List<SqlView.Head> heads = found.columns().stream()
                .map(c -> new SqlView.Head(c.name(), c.type(), CellDisplay.css(c.kind())))
                .toList();
        String rows =
                found.rows().size() == 1 ? "1 row" : Display.number(found.rows().size()) + " rows";
        String summary = (found.complete() ? rows : "the first " + rows) + ", " + Display.millis(found.took());
        this.result = Optional.of(new SqlView.Result(
                heads,
                found.rows().stream().map(row -> row(found.columns(), row)).toList(),
                summary));
        return this;
    }

    private static List<CellView> row(List<ResultColumn> columns, List<Cell> cells) {
        List<CellView> views = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            views.add(CellDisplay.plain(CellDisplay.css(columns.get(i).kind()), cells.get(i)));
        }
        return views;
    }

    Response page(int status) {
        List<SqlView.Parameter> parameters = statement
                .map(s -> s.parameters().stream().map(this::parameter).toList())
                .orElse(List.of());
        var view = new SqlView(
                frame.around("SQL", catalog, Optional.empty()),
                new SqlView.Editor(typed.text, typed.name, typed.run, parameters),
                error,
                result,
                plan,
                saved.stream().map(name -> new Link(name, Links.sql(name))).toList(),
                history.stream().limit(HISTORY_SHOWN).map(SqlViews::history).toList(),
                message);
        return Html.page(status, templates -> templates.sql(view));
    }

    private SqlView.Parameter parameter(String name) {
        String type = types.getOrDefault(name, "");
        List<String> labels = type.equals("bool")
                ? List.of("true", "false")
                : catalog.relations().stream()
                        .flatMap(r -> r.columns().stream())
                        .filter(c -> !c.labels().isEmpty()
                                && (c.cast().equals(type) || c.type().equals(type)))
                        .findFirst()
                        .map(c -> c.labels())
                        .orElse(List.of());
        return new SqlView.Parameter(
                name,
                type,
                typed.form.first(VALUE + name).orElse(""),
                typed.form.first(NULL + name).isPresent(),
                labels);
    }

    private static Link history(QueryHistory.Entry entry) {
        String line = entry.text().strip().replaceAll("\\s+", " ");
        String title = line.length() <= TITLE_CHARACTERS ? line : line.substring(0, TITLE_CHARACTERS) + "\u2026";
        return new Link(title, Links.sqlFilled(entry.text()));
    }
}
