package dev.squall.seed.check;

import dev.squall.seed.value.Hints;
import dev.squall.seed.value.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What one condition says about columns. Immutable.
 *
 * @param hints what it says about single columns
 * @param orders which columns come before which
 * @param complete whether this is all that it says
 */
public record Facts(List<ColumnFact> hints, List<Order> orders, boolean complete) {
    private static final Set<String> LENGTHS = Set.of("length", "char_length", "character_length", "octet_length");

    public Facts {
        hints = List.copyOf(hints);
        orders = List.copyOf(orders);
    }

    /**
     * A fact about one column.
     *
     * @param column the column
     * @param fact the fact
     */
    public record ColumnFact(String column, Fact fact) {}

    /** Says something about values. */
    public interface Fact {
        /** Adds it to what is known. */
        void addTo(Hints hints);
    }

    /**
     * One column is below another one, or as large.
     *
     * @param lower the column with the smaller value
     * @param higher the column with the greater value
     */
    public record Order(String lower, String higher) {}

    /** What sort of type a column has, which decides what a comparison means. */
    public enum Sort {
        NUMBER,
        TIME,
        TEXT,
        OTHER
    }

    /** Reads a condition; what it does not understand makes it incomplete. */
    public static Facts of(String condition, Function<String, Sort> sorts) {
        var reader = new Reader(sorts);
        boolean complete =
                ExpressionParser.parse(condition).filter(reader::read).isPresent();
        return new Facts(reader.facts, reader.orders, complete);
    }

    private static final class Reader {
        private final Function<String, Sort> sorts;
        private final List<ColumnFact> facts = new ArrayList<>();
        private final List<Order> orders = new ArrayList<>();

        Reader(Function<String, Sort> sorts) {
            this.sorts = sorts;
        }

        /** Whether everything was understood. */
        boolean read(Expression expression) {
            if (expression instanceof Expression.Binary both) {
                return switch (both.operator()) {
                    case "AND" -> {
                        boolean left = read(both.left());
                        // also after a side that was not understood: each fact is kept
                        yield read(both.right()) && left;
                    }
                    case "OR" -> either(both);
                    default -> comparison(both);
                };
            }
            if (expression instanceof Expression.Any any) {
                return any.left() instanceof Expression.Name column && oneOf(column.name(), any.elements());
            }
            if (expression instanceof Expression.NullTest test
                    && !test.isNull()
                    && test.operand() instanceof Expression.Name column) {
                return add(column.name(), Hints::require);
            }
            return false;
        }

        /** {@code x IS NULL OR ...}: no more is needed than the other half. */
        private boolean either(Expression.Binary or) {
            if (or.left() instanceof Expression.NullTest test && test.isNull()) {
                return read(or.right());
            }
            if (or.right() instanceof Expression.NullTest test && test.isNull()) {
                return read(or.left());
            }
            return false;
        }

        private boolean oneOf(String column, List<Expression> elements) {
            var values = new ArrayList<String>();
            for (Expression element : elements) {
                if (!(element instanceof Expression.Literal literal)) {
                    return false;
                }
                values.add(literal.text());
            }
            return add(column, hints -> hints.oneOf(values));
        }

        private boolean comparison(Expression.Binary comparison) {
            if (comparison.left() instanceof Expression.Literal) {
                return comparison(new Expression.Binary(
                        mirrored(comparison.operator()),
                        /* left= */ comparison.right(),
                        /* right= */ comparison.left()));
            }
            if (comparison.left() instanceof Expression.Name column) {
                return column(column.name(), comparison.operator(), comparison.right());
            }
            if (comparison.left() instanceof Expression.Call call
                    && call.arguments().size() == 1
                    && call.arguments().get(0) instanceof Expression.Name column
                    && comparison.right() instanceof Expression.Literal literal) {
                return size(call.function(), column.name(), comparison.operator(), literal.text());
            }
            return false;
        }

        private boolean size(String function, String column, String operator, String literal) {
            Optional<int[]> range = range(operator, literal);
            if (range.isEmpty()) {
                return false;
            }
            int low = range.get()[0];
            int high = range.get()[1];
            if (LENGTHS.contains(function)) {
                return sorts.apply(column) == Sort.TEXT && add(column, hints -> hints.length(low, high));
            }
            return function.equals("cardinality") && add(column, hints -> hints.elements(low, high));
        }

        private static Optional<int[]> range(String operator, String literal) {
            int number;
            try {
                number = Integer.parseInt(literal);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
            return switch (operator) {
                case "=" -> Optional.of(new int[] {number, number});
                case "<" -> Optional.of(new int[] {0, number - 1});
                case "<=" -> Optional.of(new int[] {0, number});
                case ">" -> Optional.of(new int[] {number + 1, Integer.MAX_VALUE});
                case ">=" -> Optional.of(new int[] {number, Integer.MAX_VALUE});
                default -> Optional.empty();
            };
        }

        private boolean column(String column, String operator, Expression right) {
            if (right instanceof Expression.Literal literal) {
                return literal(column, operator, literal.text());
            }
            if (right instanceof Expression.Name other) {
                return order(column, operator, other.name());
            }
            if (right instanceof Expression.Call call) {
                return call(column, operator, call);
            }
            return false;
        }

        private boolean literal(String column, String operator, String literal) {
            Sort sort = sorts.apply(column);
            if (operator.equals("~")) {
                return sort == Sort.TEXT && Literals.isPattern(literal) && add(column, hints -> hints.pattern(literal));
            }
            if (operator.equals("=") && sort != Sort.TIME) {
                return add(column, hints -> hints.oneOf(List.of(literal)));
            }
            if (operator.equals("<>")) {
                return sort == Sort.TEXT
                        && literal.isEmpty()
                        && add(column, hints -> hints.length(1, Integer.MAX_VALUE));
            }
            boolean readable = (sort == Sort.NUMBER && Literals.isNumber(literal))
                    || (sort == Sort.TIME && Literals.isTime(literal));
            return Set.of("<", "<=", ">", ">=", "=").contains(operator)
                    && readable
                    && add(column, hints -> hints.bound(operator, literal));
        }

        private boolean order(String column, String operator, String other) {
            Sort sort = sorts.apply(column);
            if (sort != sorts.apply(other) || (sort != Sort.NUMBER && sort != Sort.TIME)) {
                return false;
            }
            switch (operator) {
                case "<", "<=" -> orders.add(new Order(column, other));
                case ">", ">=" -> orders.add(new Order(other, column));
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean call(String column, String operator, Expression.Call call) {
            boolean past = call.function().equals("now") && operator.startsWith("<");
            // all made-up times are past
            if (past && sorts.apply(column) == Sort.TIME) {
                return true;
            }
            boolean same = operator.equals("=")
                    && call.arguments().size() == 1
                    && call.arguments().get(0).equals(new Expression.Name(column));
            return switch (call.function()) {
                case "upper" -> same && add(column, hints -> hints.letters(Hints.Letters.UPPER));
                case "lower" -> same && add(column, hints -> hints.letters(Hints.Letters.LOWER));
                default -> false;
            };
        }

        private boolean add(String column, Fact fact) {
            facts.add(new ColumnFact(column, fact));
            return true;
        }

        private static String mirrored(String operator) {
            return switch (operator) {
                case "<" -> ">";
                case "<=" -> ">=";
                case ">" -> "<";
                case ">=" -> "<=";
                default -> operator;
            };
        }
    }
}
