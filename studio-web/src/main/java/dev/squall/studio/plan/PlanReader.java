package dev.squall.studio.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of EXPLAIN. What it does not know of newer servers is left out. */
public final class PlanReader {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> DETAILS = List.of(
            "Join Type",
            "Strategy",
            "Index Cond",
            "Recheck Cond",
            "Hash Cond",
            "Merge Cond",
            "Join Filter",
            "Filter",
            "One-Time Filter",
            "Order By",
            "Sort Key",
            "Presorted Key",
            "Group Key",
            "Cache Key",
            "TID Cond",
            "Sort Method",
            "Heap Fetches",
            "Workers Launched");

    private final List<PlanNode> nodes = new ArrayList<>();

    private PlanReader() {}

    /**
     * Reads a plan.
     *
     * @throws IllegalArgumentException if it is not what {@code explain (format json)} prints
     */
    public static Plan read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            Object document = value(parser);
            if (document instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> whole) {
                return new PlanReader().plan(whole);
            }
            throw new IllegalArgumentException("not a plan: " + json.substring(0, Math.min(80, json.length())));
        } catch (IOException e) {
            throw new IllegalArgumentException("the plan is not JSON", e);
        }
    }

    private Plan plan(Map<?, ?> whole) {
        if (!(whole.get("Plan") instanceof Map<?, ?> root)) {
            throw new IllegalArgumentException("the plan has no first step");
        }
        node(root, 0);
        List<String> settings = new ArrayList<>();
        if (whole.get("Settings") instanceof Map<?, ?> changed) {
            changed.forEach((name, value) -> settings.add(name + " = " + value));
        }
        return new Plan(
                nodes,
                number(root, "Total Cost"),
                optional(whole, "Planning Time"),
                optional(whole, "Execution Time"),
                settings);
    }

    private void node(Map<?, ?> map, int depth) {
        List<Map<?, ?>> children = children(map);
        OptionalDouble loops = optional(map, "Actual Loops");
        nodes.add(new PlanNode(
                depth,
                text(map, "Node Type"),
                target(map),
                role(map),
                details(map),
                ownCost(map, children),
                number(map, "Plan Rows"),
                loops.isPresent() ? OptionalLong.of((long) loops.getAsDouble()) : OptionalLong.empty(),
                optional(map, "Actual Rows"),
                loops.isPresent() ? OptionalDouble.of(ownMillis(map, children)) : OptionalDouble.empty(),
                number(map, "Rows Removed by Filter") + number(map, "Rows Removed by Join Filter"),
                (long) number(map, "Shared Hit Blocks"),
                (long) number(map, "Shared Read Blocks"),
                spilled(map)));
        children.forEach(child -> node(child, depth + 1));
    }

    /** The times of workers overlap, so that children may seem to take longer than their parent. */
    private static double ownMillis(Map<?, ?> map, List<Map<?, ?>> children) {
        double total = number(map, "Actual Total Time") * number(map, "Actual Loops");
        double below = children.stream()
                .mapToDouble(child -> number(child, "Actual Total Time") * number(child, "Actual Loops"))
                .sum();
        return Math.max(0, total - below);
    }

    private static double ownCost(Map<?, ?> map, List<Map<?, ?>> children) {
        double below =
                children.stream().mapToDouble(c -> number(c, "Total Cost")).sum();
        return Math.max(0, number(map, "Total Cost") - below);
    }

    private static List<Map<?, ?>> children(Map<?, ?> map) {
        List<Map<?, ?>> children = new ArrayList<>();
        if (map.get("Plans") instanceof List<?> plans) {
            plans.forEach(plan -> {
                if (plan instanceof Map<?, ?> child) {
                    children.add(child);
                }
            });
        }
        return children;
    }

    private static String target(Map<?, ?> map) {
        var target = new StringJoiner(" ");
        String relation = text(map, "Relation Name");
        String alias = text(map, "Alias");
        if (!relation.isEmpty()) {
            String schema = text(map, "Schema");
            target.add(schema.isEmpty() ? relation : schema + "." + relation);
        }
        for (String other : List.of("Function Name", "CTE Name")) {
            if (!text(map, other).isEmpty()) {
                target.add(text(map, other));
            }
        }
        if (!alias.isEmpty() && !alias.equals(relation) && target.length() > 0) {
            target.add(alias);
        }
        if (!text(map, "Index Name").isEmpty()) {
            target.add("using " + text(map, "Index Name"));
        }
        return target.toString();
    }

    private static String role(Map<?, ?> map) {
        String subplan = text(map, "Subplan Name");
        String relationship = text(map, "Parent Relationship");
        if (!subplan.isEmpty()) {
            return subplan;
        }
        return relationship.equals("Outer") || relationship.equals("Member") ? "" : relationship;
    }

    private static List<String> details(Map<?, ?> map) {
        List<String> details = new ArrayList<>();
        for (String name : DETAILS) {
            Object value = map.get(name);
            if (value instanceof List<?> list) {
                var items = new StringJoiner(", ");
                list.forEach(item -> items.add(String.valueOf(item)));
                details.add(name + ": " + items);
            } else if (value != null) {
                details.add(name + ": " + value);
            }
        }
        return details;
    }

    private static long spilled(Map<?, ?> map) {
        double sort = "Disk".equals(text(map, "Sort Space Type")) ? number(map, "Sort Space Used") : 0;
        return (long) (sort + number(map, "Disk Usage"));
    }

    private static String text(Map<?, ?> map, String field) {
        Object value = map.get(field);
        return value == null ? "" : value.toString();
    }

    private static double number(Map<?, ?> map, String field) {
        return optional(map, field).orElse(0);
    }

    private static OptionalDouble optional(Map<?, ?> map, String field) {
        return map.get(field) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        boolean isNumber = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        return isNumber ? (Object) parser.getDoubleValue() : (Object) parser.getText();
    }
}
