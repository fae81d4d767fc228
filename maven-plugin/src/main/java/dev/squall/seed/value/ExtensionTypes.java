package dev.squall.seed.value;

import dev.squall.schema.DataType;
import java.util.Optional;

/** Values of the types that well-known extensions bring. */
final class ExtensionTypes {
    private ExtensionTypes() {}

    static Optional<Values> of(Wish wish, DataType type, Vocabulary vocabulary) {
        Draw draw = wish.draw();
        return switch (type.name()) {
            case "citext" -> Optional.of(TextValues.of(wish, vocabulary, DataType.of("text")));
            case "hstore" -> Optional.of(OtherTypes.any(wish, k -> "number=>" + k + ", color=>" + (k % 7)));
            case "ltree" -> Optional.of(OtherTypes.any(wish, k -> "top.part" + k % 100 + ".leaf" + k));
            case "vector", "halfvec" -> Optional.of(Values.of(k -> vector(draw, k, dimensions(type))));
            case "cube" -> Optional.of(OtherTypes.any(wish, k -> "(" + k + ",1)"));
            case "geometry", "geography" -> place(wish, type);
            default -> Optional.empty();
        };
    }

    private static int dimensions(DataType type) {
        return type.modifiers().isEmpty()
                ? 3
                : Integer.parseInt(type.modifiers().get(0).strip());
    }

    private static String vector(Draw draw, long k, int dimensions) {
        var text = new StringBuilder("[");
        for (int i = 0; i < dimensions; i++) {
            text.append(i == 0 ? "" : ",").append((draw.below(k * dimensions + i, 2001) - 1000) / 1000.0);
        }
        return text.append(']').toString();
    }

    /** Points; other figures only where any will do. */
    private static Optional<Values> place(Wish wish, DataType type) {
        String figure = type.modifiers().isEmpty()
                ? "geometry"
                : type.modifiers().get(0).strip();
        if (!figure.equalsIgnoreCase("point") && !figure.equalsIgnoreCase("geometry")) {
            return Optional.empty();
        }
        String system = type.modifiers().size() > 1 ? type.modifiers().get(1).strip() : "";
        String prefix = system.isEmpty() ? "" : "SRID=" + system + ";";
        return Optional.of(OtherTypes.any(
                wish,
                k -> prefix + "POINT(" + (k % 36_000 / 100.0 - 180) + " " + (k / 36_000 % 14_000 / 100.0 - 70) + ")"));
    }
}
