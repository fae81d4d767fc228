package dev.squall.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a program with a table for each line of {@code src/test/programs/types.txt}: its values go through the generated
 * classes alone, in arrays and as NULL, inserted one by one, together and by COPY, and changed.
 */
final class TypePrograms {

    private static final String IMPORTS = """
            package types;

            import dev.squall.annotation.*;
            import dev.squall.type.bit.*;
            import dev.squall.type.geometric.*;
            import dev.squall.type.geometric.Path;
            import dev.squall.type.network.*;
            import dev.squall.type.range.*;
            import dev.squall.type.temporal.*;
            import dev.squall.type.text.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    private static final String OTHERS = """
            enum Color { RED, DARK_BLUE }

            record ItemId(long value) {}

            @Composite
            record Part(@Nullable String label, @Nullable BigDecimal amount, List<String> tags) {}
            """;

    private static final String PACKAGE = """
            @Schema("types")
            @Extension("citext")
            @Extension("ltree")
            @Extension("hstore")
            @Domain(value = "email", type = "text", checks = @Check("value like '%@%'"))
            @Domain(value = "positive", type = "integer", checks = @Check("value > 0"))
            package types;

            import dev.squall.annotation.*;
            """;

    private TypePrograms() {}

    static void write(Path types, Path directory) throws IOException {
        StringBuilder program = new StringBuilder(IMPORTS.replace("import dev.squall.annotation.*;\n", """
                import static dev.squall.sql.Sql.*;
                import static org.assertj.core.api.Assertions.assertThat;
                import static types.Tables.*;

                import dev.squall.db.Database;
                import dev.squall.sql.Copy;
                """)
                .replace("import java.util.*;", "import java.util.*;\nimport java.util.function.Consumer;"));
        program.append("\npublic final class Program implements Consumer<Database> {\n");
        StringBuilder calls = new StringBuilder();
        int number = 0;
        for (String line : Files.readAllLines(types)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" *\\| *", 4);
            number++;
            boolean array = !parts[2].equals("-");
            String record = "Type" + number;
            Files.writeString(directory.resolve(record + ".java"), record(record, parts, array));
            program.append(method(record, "TYPE" + number, parts, array));
            calls.append("        check").append(record).append("(db);\n");
        }
        program.append("\n    @Override\n    public void accept(Database db) {\n")
                .append(calls)
                .append("    }\n}\n");
        Files.writeString(directory.resolve("Program.java"), program);
        Files.writeString(directory.resolve("package-info.java"), PACKAGE);
        for (String other : OTHERS.split("\n\n")) {
            String name = other.replaceAll("(?s).*(?:enum|record) (\\w+).*", "$1");
            Files.writeString(directory.resolve(name + ".java"), IMPORTS + "\n" + other);
        }
    }

    private static String record(String name, String[] parts, boolean array) {
        String boxed = boxed(parts[0]);
        String many = array ? "\n        " + parts[2] + " List<" + boxed + "> many," : "";
        return IMPORTS + "\n@Table(\"" + name.toLowerCase(Locale.ROOT) + "\")\nrecord " + name
                + "(\n        @Id @Identity long id,\n        " + parts[1] + " " + parts[0] + " one," + many
                + "\n        " + parts[1] + " Optional<" + boxed + "> maybe) {}\n";
    }

    private static String method(String record, String constant, String[] parts, boolean array) {
        List<String> lines = new ArrayList<>();
        String boxed = boxed(parts[0]);
        lines.add("private static void check" + record + "(Database db) {");
        lines.add("    List<" + boxed + "> all = new ArrayList<>();");
        for (String value : parts[3].split(" ;; ")) {
            lines.add("    all.add(" + value + ");");
        }
        lines.add("    List<New" + record + "> rows = new ArrayList<>();");
        lines.add("    for (" + boxed + " value : all) {");
        lines.add("        rows.add(New" + record + ".one(value)" + (array ? ".many(all)" : "") + ".maybe(value));");
        lines.add("    }");
        lines.add("    rows.add(New" + record + ".one(all.get(0))" + (array ? ".many(List.of())" : "")
                + ".maybe(null));");
        lines.add("    for (New" + record + " row : rows) {");
        lines.add("        insert(" + constant + ", row).execute(db);");
        lines.add("    }");
        lines.add("    insert(" + constant + ", rows).execute(db);");
        lines.add("    Copy.in(db, " + constant + ", rows.iterator());");
        lines.add("    List<" + record + "> read = selectFrom(" + constant + ").orderBy(" + constant
                + ".id.asc()).list(db);");
        lines.add("    assertThat(read).hasSize(3 * rows.size());");
        lines.add("    for (int i = 0; i < read.size(); i++) {");
        lines.add("        int at = i % rows.size();");
        lines.add("        boolean last = at == all.size();");
        lines.add("        " + record + " row = read.get(i);");
        lines.add("        assertThat((Object) row.one()).as(\"one of " + record
                + "\").isEqualTo(all.get(last ? 0 : at));");
        lines.add("        assertThat(row.maybe().isPresent()).isEqualTo(!last);");
        lines.add("        if (!last) {");
        lines.add("            assertThat((Object) row.maybe().get()).as(\"maybe of " + record
                + "\").isEqualTo(all.get(at));");
        lines.add("        }");
        if (array) {
            lines.add("        assertThat(row.many()).as(\"many of " + record
                    + "\").containsExactlyElementsOf(last ? List.of() : all);");
        }
        lines.add("    }");
        lines.add("    update(" + constant + ").set(" + constant + ".one, all.get(all.size() - 1)).setNull(" + constant
                + ".maybe).everyRow().execute(db);");
        lines.add("    " + record + " changed = selectFrom(" + constant + ").orderBy(" + constant
                + ".id.asc()).list(db).get(0);");
        lines.add("    assertThat((Object) changed.one()).isEqualTo(all.get(all.size() - 1));");
        lines.add("    assertThat(changed.maybe()).isEmpty();");
        lines.add("}");
        return "\n    " + String.join("\n    ", lines) + "\n";
    }

    private static String boxed(String type) {
        return switch (type) {
            case "boolean" -> "Boolean";
            case "short" -> "Short";
            case "int" -> "Integer";
            case "long" -> "Long";
            case "float" -> "Float";
            case "double" -> "Double";
            default -> type;
        };
    }
}
