package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.catalog.RelationName;
import dev.squall.studio.diagram.Diagram;
import dev.squall.studio.diagram.DiagramLayout;
import dev.squall.studio.diagram.DiagramScope;
import dev.squall.studio.http.BadRequest;
import dev.squall.studio.http.NotFound;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import dev.squall.studio.link.Segment;
import dev.squall.studio.view.DiagramView;
import dev.squall.studio.view.Link;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The diagram of tables and foreign keys, as SVG inside the page. */
final class DiagramPage {
    private static final int MAX_ROWS = 14;
    private static final int MAX_CHARACTERS = 26;
    private static final double TITLE_HEIGHT = 28;
    private static final double ROW_HEIGHT = 18;
    private static final double CHARACTER_WIDTH = 7;
    private static final double MARGIN = 10;

    private final CatalogCache catalogs;
    private final Frame frame;

    DiagramPage(CatalogCache catalogs, Frame frame) {
        this.catalogs = catalogs;
        this.frame = frame;
    }

    Response show(Request request) throws SQLException {
        Catalog catalog = catalogs.current();
        Parameters query = request.query();
        Optional<Relation> focus = query.text("focus").map(f -> focus(catalog, f));
        int depth = query.text("depth").map(DiagramPage::depth).orElse(1);
        DiagramScope scope =
                focus.map(f -> DiagramScope.around(catalog, f, depth)).orElseGet(() -> DiagramScope.all(catalog));
        Diagram diagram = DiagramLayout.of(scope.relations(), DiagramPage::size);
        String title = focus.map(f -> f.name().toString()).orElse("All tables");
        var view = new DiagramView(
                frame.around(title, catalog, focus.map(Relation::name)),
                title,
                focus.map(f -> links(f, depth)).orElse(List.of()),
                note(scope),
                pixels(Math.max(diagram.width(), 1)),
                pixels(Math.max(diagram.height(), 1)),
                diagram.boxes().stream().map(box -> box(box, focus)).toList(),
                diagram.arrows().stream().map(arrow -> arrow(catalog, arrow)).toList());
        return Html.page(200, templates -> templates.diagram(view));
    }

    private static Relation focus(Catalog catalog, String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != 2) {
            throw new BadRequest("The focus of a diagram is written as schema.table.");
        }
        var name = new RelationName(Segment.decode(parts[0]), Segment.decode(parts[1]));
        return catalog.relation(name)
                .orElseThrow(() -> new NotFound("There is no table \"" + name + "\" in this database."));
    }

    private static int depth(String written) {
        if (!written.matches("[0-" + DiagramScope.MAX_DEPTH + "]")) {
            throw new BadRequest("The depth of a diagram is a number from 0 to " + DiagramScope.MAX_DEPTH + ".");
        }
        return Integer.parseInt(written);
    }

    private static List<Link> links(Relation focus, int depth) {
        List<Link> links = new ArrayList<>();
        if (depth > 0) {
            links.add(new Link("Fewer", Links.diagram(focus.name(), depth - 1)));
        }
        if (depth < DiagramScope.MAX_DEPTH) {
            links.add(new Link("More", Links.diagram(focus.name(), depth + 1)));
        }
        links.add(new Link("All tables", Links.DIAGRAM));
        links.add(new Link("Structure", Links.schema(focus.name())));
        return links;
    }

    private static String note(DiagramScope scope) {
        if (scope.relations().isEmpty()) {
            return "This database has no tables.";
        }
        return scope.left() == 0
                ? ""
                : scope.left() + " more tables are not shown: choose one to see what is around it.";
    }

    private static DiagramLayout.Size size(Relation relation) {
        int title = relation.name().name().length() + relation.name().schema().length() + 2;
        int widest = relation.columns().stream()
                .limit(MAX_ROWS)
                .mapToInt(c -> cut(c.name()).length() + cut(c.type()).length() + 3)
                .max()
                .orElse(0);
        int characters = Math.max(14, Math.max(Math.min(title, 2 * MAX_CHARACTERS), widest));
        int rows = Math.min(relation.columns().size(), MAX_ROWS + 1);
        return new DiagramLayout.Size(
                characters * CHARACTER_WIDTH + 2 * MARGIN, TITLE_HEIGHT + rows * ROW_HEIGHT + MARGIN / 2);
    }

    private static String cut(String text) {
        return text.length() <= MAX_CHARACTERS
                ? text
                : text.substring(
                                0,
                                text.offsetByCodePoints(
                                        0, Math.min(MAX_CHARACTERS - 1, text.codePointCount(0, text.length()))))
                        + "\u2026";
    }

    private static DiagramView.Box box(Diagram.Box box, Optional<Relation> focus) {
        Relation relation = box.relation();
        List<DiagramView.Row> rows = new ArrayList<>();
        double y = box.y() + TITLE_HEIGHT + ROW_HEIGHT - 5;
        for (Column column : relation.columns()) {
            boolean last = rows.size() == MAX_ROWS;
            boolean more = last && relation.columns().size() > MAX_ROWS + 1;
            String css = relation.key().contains(column)
                    ? "key"
                    : relation.referenceOf(column.name()).isPresent() ? "fk" : "";
            rows.add(new DiagramView.Row(
                    more ? (relation.columns().size() - MAX_ROWS) + " more" : cut(column.name()),
                    more ? "" : cut(column.type()),
                    more ? "" : css,
                    pixels(box.x() + MARGIN),
                    pixels(box.x() + box.width() - MARGIN),
                    pixels(y + rows.size() * ROW_HEIGHT)));
            if (last) {
                break;
            }
        }
        boolean focused = focus.filter(relation::equals).isPresent();
        return new DiagramView.Box(
                new Link(cut(relation.name().name()), Links.diagram(relation.name())),
                focused ? "box focus" : "box",
                pixels(box.x()),
                pixels(box.y()),
                pixels(box.width()),
                pixels(box.height()),
                pixels(box.x() + MARGIN),
                pixels(box.y() + TITLE_HEIGHT - 9),
                cut(relation.name().schema()),
                rows);
    }

    private static DiagramView.Arrow arrow(Catalog catalog, Diagram.Arrow arrow) {
        Reference reference = arrow.reference();
        String path = arrow.points().stream()
                .map(p -> pixels(p.x()) + " " + pixels(p.y()))
                .collect(Collectors.joining(" L", "M", ""));
        boolean optional = catalog.relation(reference.from())
                .map(from -> reference.fromColumns().stream()
                        .anyMatch(c -> from.column(c).filter(Column::nullable).isPresent()))
                .orElse(false);
        String title = reference.from() + "." + String.join(", ", reference.fromColumns()) + " refers to "
                + reference.to() + "." + String.join(", ", reference.toColumns());
        return new DiagramView.Arrow(title, path, optional);
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
