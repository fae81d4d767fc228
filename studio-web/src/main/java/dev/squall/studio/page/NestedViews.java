package dev.squall.studio.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.expand.Expansion;
import dev.squall.studio.expand.Nested;
import dev.squall.studio.expand.Steps;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.CellView;
import dev.squall.studio.view.NestedView;
import dev.squall.studio.view.TableView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is expanded under records, as a view and as JSON. */
final class NestedViews {
    private final Catalog catalog;
    private final CellDisplay cells;

    NestedViews(Catalog catalog) {
        this.catalog = catalog;
        this.cells = new CellDisplay(catalog);
    }

    List<NestedView> of(List<Nested> nested, Relation parent, List<String> parentKey) {
        return nested.stream().map(n -> of(n, parent, parentKey)).toList();
    }

    private NestedView of(Nested nested, Relation parent, List<String> parentKey) {
        Expansion.Step step = nested.expansion().step();
        Relation relation = step.to();
        return new NestedView(
                step.name(),
                relation.name().toString(),
                all(step, parent, parentKey),
                step.many() ? count(nested) : "",
                nested.expansion().columns().stream()
                        .map(c -> new NestedView.Column(c.name(), CellDisplay.css(relation, c)))
                        .toList(),
                nested.rows().stream().map(row -> row(nested.expansion(), row)).toList());
    }

    /** The grid of the children; only where they refer to the key, whose values are known here. */
    private static Optional<String> all(Expansion.Step step, Relation parent, List<String> parentKey) {
        List<String> key = parent.key().stream().map(Column::name).toList();
        return step.many() && step.here().equals(key)
                ? Optional.of(Links.rows(step.to().name(), step.there(), parentKey))
                : Optional.empty();
    }

    private static String count(Nested nested) {
        return nested.count() > Nested.COUNT_CAP
                ? "more than " + Display.number(Nested.COUNT_CAP)
                : Display.number(nested.count());
    }

    private NestedView.Row row(Expansion expansion, Nested.Row row) {
        Relation relation = expansion.step().to();
        List<CellView> views = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            views.add(cells.of(relation, expansion.columns().get(i), row.cells().get(i)));
        }
        Optional<String> record =
                row.key().isEmpty() ? Optional.empty() : Optional.of(Links.record(relation.name(), row.key()));
        return new NestedView.Row(record, views, of(row.nested(), relation, row.key()));
    }

    /** The choices of what to expand; what is expanded already keeps its number and what is nested in it. */
    List<TableView.ColumnChoice> choices(Relation relation, List<Expansion> shown) {
        return Steps.from(catalog, relation).stream()
                .map(step -> {
                    Expansion expansion = shown.stream()
                            .filter(e -> e.step().name().equals(step.name()))
                            .findFirst()
                            .orElseGet(() -> new Expansion(step, 5, List.of()));
                    String name = step.many() ? step.name() + " (children)" : step.name();
                    return new TableView.ColumnChoice(expansion.written(), name, shown.contains(expansion));
                })
                .toList();
    }

    static void write(JsonGenerator json, List<Nested> nested) throws IOException {
        json.writeObjectFieldStart("expanded");
        for (Nested one : nested) {
            json.writeObjectFieldStart(one.expansion().step().name());
            json.writeNumberField("count", one.count());
            json.writeArrayFieldStart("rows");
            for (Nested.Row row : one.rows()) {
                json.writeStartObject();
                json.writeObjectFieldStart("values");
                List<Column> columns = one.expansion().columns();
                for (int i = 0; i < columns.size(); i++) {
                    json.writeStringField(
                            columns.get(i).name(), row.cells().get(i).text());
                }
                json.writeEndObject();
                if (!row.nested().isEmpty()) {
                    write(json, row.nested());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
