package dev.squall.processor.model;

import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import java.util.List;

/** Maps what a record and its enums say about the way from the last release. */
final class IntentMapping {

    private IntentMapping() {}

    static Intents of(TableDeclaration table, List<EnumDeclaration> enums, List<CompositeDeclaration> composites) {
        Intents.Builder intents = Intents.builder();
        QualifiedName name = table.name();
        table.changes()
                .renamedFrom()
                .map(from -> new QualifiedName(name.schema(), from.value()))
                .ifPresent(from -> {
                    if (table.view().isPresent()) {
                        intents.renameObject("view", from, name);
                    } else {
                        intents.renameTable(from, name);
                    }
                });
        composites.forEach(type -> addComposite(type, intents));
        for (ColumnDeclaration column : table.columns()) {
            String columnName = column.name().value();
            ColumnDeclaration.Modifiers modifiers = column.modifiers();
            modifiers.renamedFrom().ifPresent(from -> intents.renameColumn(name, from.value(), columnName));
            modifiers.using().ifPresent(sql -> intents.convert(name, columnName, sql.value()));
            modifiers.backfill().ifPresent(sql -> intents.backfill(name, columnName, sql.value()));
            modifiers.allowed().forEach(risk -> intents.allow(name + "." + columnName, risk));
        }
        for (DroppedDeclaration dropped : table.changes().dropped()) {
            dropped.column().ifPresent(column -> intents.dropColumn(name, column.value(), dropped.lossy()));
        }
        table.changes().allowed().forEach(risk -> intents.allow(name.toString(), risk));
        if (!table.changes().online()) {
            intents.offline(name);
        }
        enums.forEach(type -> addEnum(type, intents));
        return intents.build();
    }

    private static void addComposite(CompositeDeclaration type, Intents.Builder intents) {
        QualifiedName name = type.name();
        type.renamedFrom()
                .ifPresent(from ->
                        intents.renameObject("composite type", new QualifiedName(name.schema(), from.value()), name));
        for (ColumnDeclaration attribute : type.attributes()) {
            attribute
                    .modifiers()
                    .renamedFrom()
                    .ifPresent(from -> intents.renameColumn(
                            name, from.value(), attribute.name().value()));
        }
        type.dropped()
                .forEach(dropped -> dropped.column()
                        .ifPresent(attribute -> intents.dropColumn(name, attribute.value(), dropped.lossy())));
    }

    private static void addEnum(EnumDeclaration type, Intents.Builder intents) {
        QualifiedName name = type.name();
        type.changes()
                .renamedFrom()
                .ifPresent(from -> intents.renameEnum(new QualifiedName(name.schema(), from.value()), name));
        type.labels()
                .forEach(label -> label.renamedFrom()
                        .ifPresent(from -> intents.renameLabel(
                                name, from.value(), label.text().value())));
        type.changes()
                .dropped()
                .forEach(dropped -> intents.dropLabel(
                        name, dropped.label().value(), dropped.mapTo().value()));
    }
}
