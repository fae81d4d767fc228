package dev.squall.seed.value;

import dev.squall.schema.CompositeType;
import dev.squall.schema.DataType;
import dev.squall.schema.Domain;
import dev.squall.schema.EnumType;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values for columns of any type that is known. Safe for use by one thread. */
public final class TypeValues {
    private static final int PARTS = 16;

    private final Schema schema;
    private final Vocabulary vocabulary;
    private final Map<DataType, RangeType> ranges;
    private final DomainRules rules;

    /** Values for the types of a schema. */
    public TypeValues(Schema schema, Vocabulary vocabulary, Map<DataType, RangeType> ranges, DomainRules rules) {
        this.schema = schema;
        this.vocabulary = vocabulary;
        this.ranges = Map.copyOf(ranges);
        this.rules = rules;
    }

    /**
     * A range type, or the multirange type over it.
     *
     * @param subtype what it is a range of
     * @param multi whether it is the multirange type
     */
    public record RangeType(DataType subtype, boolean multi) {}

    /** What the conditions of domains mean for values. */
    public interface DomainRules {
        /** Adds what the domain's conditions say. */
        void describe(Domain domain, Hints hints);

        /** The values that the domain accepts; empty if none was found. */
        Optional<Values> accepted(Domain domain, Wish wish, Values values);
    }

    /** The values that are wanted; empty if the type is not known. */
    public Optional<Values> of(Wish wish, DataType type) {
        if (type.array()) {
            return array(wish, type.element());
        }
        Optional<List<String>> allowed = wish.hints().allowed();
        if (allowed.isPresent()) {
            return allowed.get().isEmpty() ? Optional.empty() : Optional.of(wish.list(allowed.get()));
        }
        RangeType range = ranges.get(type);
        if (range != null) {
            return range(wish, range);
        }
        return type.isBuiltIn() ? builtIn(wish, type) : ofUser(wish, type);
    }

    private Optional<Values> builtIn(Wish wish, DataType type) {
        if (NumberValues.has(type.name())) {
            return Optional.of(NumberValues.of(wish, type));
        }
        if (TimeValues.has(type.name())) {
            return Optional.of(TimeValues.of(wish, type));
        }
        return switch (type.name()) {
            case "text", "character varying", "character", "name", "char", "\"char\"", "bpchar" ->
                Optional.of(TextValues.of(wish, vocabulary, type));
            default -> OtherTypes.of(wish, type, vocabulary);
        };
    }

    private Optional<Values> ofUser(Wish wish, DataType type) {
        QualifiedName name = type.userType().orElseThrow();
        Optional<EnumType> labels = schema.enumType(name);
        if (labels.isPresent()) {
            List<String> all = labels.get().labels();
            return all.isEmpty() ? Optional.empty() : Optional.of(wish.list(all));
        }
        Optional<Domain> domain = schema.domain(name);
        if (domain.isPresent()) {
            return domain(wish, domain.get());
        }
        Optional<CompositeType> composite = schema.composite(name);
        return composite.isPresent() ? composite(wish, composite.get()) : ExtensionTypes.of(wish, type, vocabulary);
    }

    private Optional<Values> domain(Wish wish, Domain domain) {
        Hints hints = wish.hints().copy();
        rules.describe(domain, hints);
        // a name such as "contact" says less than the domain's "email"
        String column = Topic.of(wish.table(), wish.column()) == Topic.PHRASE
                ? domain.name().name()
                : wish.column();
        var narrower = new Wish(wish.table(), column, hints, wish.draw(), wish.row(), wish.distinct());
        return of(narrower, domain.type()).flatMap(values -> rules.accepted(domain, narrower, values));
    }

    private Optional<Values> composite(Wish wish, CompositeType type) {
        var attributes = new ArrayList<@Nullable Values>();
        for (CompositeType.Attribute attribute : type.attributes()) {
            Wish part = wish.part(attribute.name(), new Hints());
            attributes.add(of(part, attribute.type()).orElse(null));
        }
        if (attributes.stream().allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        long distinct = attributes.stream()
                .mapToLong(values -> values == null ? 0 : values.distinct())
                .max()
                .orElse(0);
        return Optional.of(Values.distinct(distinct, k -> {
            var row = new StringBuilder("(");
            String separator = "";
            for (@Nullable Values values : attributes) {
                row.append(separator).append(values == null ? "" : quoted(values.at(k)));
                separator = ",";
            }
            return row.append(')').toString();
        }));
    }

    private Optional<Values> array(Wish wish, DataType element) {
        Hints hints = wish.hints();
        var inner = new Hints();
        hints.allowed().ifPresent(inner::oneOf);
        Optional<Values> values = of(wish.part("element", inner), element);
        // PostgreSQL's one exception
        String separator = element.name().equals("box") ? ";" : ",";
        int least = Math.max(hints.minElements(), wish.distinct() ? 1 : 0);
        int most = Math.min(hints.maxElements(), Math.max(least, 3));
        return values.map(elements -> Values.distinct(wish.distinct() && most > 0 ? elements.distinct() : 0, k -> {
            long count = wish.distinct() ? least : least + wish.draw().below(k, most - least + 1L);
            var array = new StringBuilder("{");
            for (int i = 0; i < count; i++) {
                array.append(i == 0 ? "" : separator)
                        .append(quoted(elements.at(i == 0 && wish.distinct() ? k : k * PARTS + i)));
            }
            return array.append('}').toString();
        }));
    }

    /** Ranges that begin and end at bounds of their own: where they must differ, none overlaps another one. */
    private Optional<Values> range(Wish wish, RangeType type) {
        DataType subtype = type.subtype();
        boolean ordered = NumberValues.has(subtype.name()) || TimeValues.has(subtype.name());
        if (!ordered || !subtype.isBuiltIn()) {
            return Optional.empty();
        }
        Optional<Values> bounds =
                of(new Wish(wish.table(), "bound", new Hints(), wish.draw(), wish.row(), true), subtype);
        boolean time = TimeValues.has(subtype.name());
        Draw draw = wish.draw();
        return bounds.map(values -> {
            long width = time && !subtype.name().equals("date") ? 60L * 8 : 8;
            long size = Math.max(1, values.distinct() / (width * 2));
            return Values.distinct(wish.distinct() ? size : 0, k -> {
                long number = wish.distinct() ? k : draw.below(k, Math.min(size, 1000));
                long low = number * width * 2;
                long high = low + 1 + (time ? width : draw.below(k, width));
                String range = "[" + values.at(low) + "," + values.at(high) + ")";
                return type.multi() ? "{" + range + "}" : range;
            });
        });
    }

    /** A part of an array or a row, between quotes. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
