package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableFeatures;
import dev.squall.schema.Partitioning;
import dev.squall.schema.RowSecurity;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads row level security, partitions and storage parameters of a table record. */
final class FeatureReader {

    private FeatureReader() {}

    static TableFeatures read(Elements elements, TypeElement record, AnnotationView table) {
        Optional<AnnotationView> security = AnnotationView.one(elements, record, "RowSecurity");
        return new TableFeatures(
                table.texts("with"),
                security.map(AnnotationView::origin),
                security.filter(v -> v.flag("forced")).isPresent(),
                AnnotationView.all(elements, record, "Policy").stream()
                        .map(FeatureReader::policy)
                        .toList(),
                AnnotationView.one(elements, record, "Partitioned").map(v -> division(v, v.origin())),
                AnnotationView.all(elements, record, "Partition").stream()
                        .map(v -> partition(elements, v))
                        .toList());
    }

    private static TableFeatures.Policy policy(AnnotationView view) {
        Located<String> command = view.constant("command");
        return new TableFeatures.Policy(
                view.text("name"),
                view.flag("restrictive"),
                new Located<>(RowSecurity.Command.valueOf(command.value()), command.origin()),
                view.texts("roles"),
                view.given("using"),
                view.given("check"),
                view.given("comment").map(Located::value));
    }

    private static TableFeatures.Division division(AnnotationView view, Origin origin) {
        return new TableFeatures.Division(
                Partitioning.Strategy.valueOf(view.constant("by").value()), view.texts("key"), origin);
    }

    private static TableFeatures.Partition partition(Elements elements, AnnotationView view) {
        return new TableFeatures.Partition(
                view.text("value"),
                view.given("rows"),
                view.given("of"),
                Optional.of(division(view.nested(elements, "partitioned"), view.origin()))
                        .filter(d -> view.isWritten("partitioned") && !d.key().equals(List.of())));
    }
}
