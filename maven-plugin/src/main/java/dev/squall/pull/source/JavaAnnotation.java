package dev.squall.pull.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An annotation as it is written, in the layout of palantir-java-format. */
final class JavaAnnotation {

    static final int WIDTH = 120;
    private static final int SHORT_ITEM = 10;
    private static final int LONG_LITERAL = 80;
    private static final int BLOCK_STEP = 4;
    private static final String STEP = "        ";

    private final String name;
    private final List<Argument> arguments = new ArrayList<>();

    private JavaAnnotation(String name) {
        this.name = name;
    }

    static JavaAnnotation of(String name) {
        return new JavaAnnotation(name);
    }

    /** What is written behind the equals sign. */
    private interface Value {
        /** All of it on one line; a text block counts as its opening quotes. */
        String flat();

        /** Appends all of it to the last line; a text block brings further lines, indented a bit more. */
        default void flatTo(List<String> lines, int indent) {
            append(lines, flat());
        }

        /** Its lines, the first one behind the prefix, which is as long as the indentation says. */
        List<String> lines(String prefix, int indent, int reserved);

        /** Whether it cannot be on one line with other arguments. */
        boolean breaks();
    }

    private record Argument(String key, Value value) {
        String flat(boolean alone) {
            return alone && key.equals("value") ? value.flat() : key + " = " + value.flat();
        }
    }

    String name() {
        return name;
    }

    JavaAnnotation text(String key, String text) {
        String literal = JavaText.literal(text);
        // a formatter takes a longer one apart
        boolean isLong = literal.length() > LONG_LITERAL && text.indexOf(' ') >= 0;
        boolean block = isLong || text.indexOf('\n') >= 0;
        return with(key, block ? new Block(JavaText.block(text)) : new Plain(literal));
    }

    JavaAnnotation texts(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        return texts.size() == 1
                ? text(key, texts.get(0))
                : with(key, new Items(texts.stream().map(JavaText::literal).toList()));
    }

    JavaAnnotation code(String key, String code) {
        return with(key, new Plain(code));
    }

    JavaAnnotation flag(String key, boolean on) {
        return on ? code(key, "true") : this;
    }

    /** A text on one line, for where a text block would be in the way. */
    JavaAnnotation line(String key, String text) {
        return code(key, JavaText.literal(text));
    }

    JavaAnnotation nested(String key, List<JavaAnnotation> annotations) {
        if (annotations.isEmpty()) {
            return this;
        }
        return with(key, annotations.size() == 1 ? new Nested(annotations.get(0)) : new NestedItems(annotations));
    }

    private JavaAnnotation with(String key, Value value) {
        arguments.add(new Argument(key, value));
        return this;
    }

    boolean hasArguments() {
        return !arguments.isEmpty();
    }

    /** All of it on one line; a text block counts as its opening quotes. */
    String flat() {
        if (arguments.isEmpty()) {
            return "@" + name;
        }
        boolean alone = arguments.size() == 1;
        return "@" + name + "(" + arguments.stream().map(a -> a.flat(alone)).collect(Collectors.joining(", ")) + ")";
    }

    /** Whether it has to be on several lines however short it is. */
    boolean breaks() {
        return (arguments.size() > 1
                        && arguments.stream().anyMatch(a -> a.value().breaks()))
                || arguments.stream().anyMatch(a -> a.value() instanceof Nested nested && nested.annotation.breaks());
    }

    /** Whether a text block brings further lines. */
    boolean hasBlock() {
        return arguments.stream()
                .anyMatch(a -> a.value() instanceof Block
                        || (a.value() instanceof Nested nested && nested.annotation.hasBlock()));
    }

    /** Appends all of it to the last line; a text block brings further lines, indented a bit more. */
    void flatTo(List<String> lines, int indent) {
        append(lines, "@" + name);
        boolean alone = arguments.size() == 1;
        // a text block is indented from where its line begins, and behind another block that is where that one ends
        int start = indent;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            String key = alone && argument.key().equals("value") ? "" : argument.key() + " = ";
            append(lines, (i == 0 ? "(" : ", ") + key);
            argument.value().flatTo(lines, start);
            start += argument.value() instanceof Block ? BLOCK_STEP : 0;
        }
        append(lines, arguments.isEmpty() ? "" : ")");
    }

    /** Whether it is one line at the given indentation, but for text blocks. */
    boolean isFlat(int indent) {
        return !breaks() && indent + flat().length() <= WIDTH;
    }

    /**
     * Its lines with the indentation.
     *
     * @param reserved how many characters follow the last one on its line
     */
    List<String> lines(int indent, int reserved) {
        return lines("", indent, reserved);
    }

    private List<String> lines(String prefix, int indent, int reserved) {
        String start = " ".repeat(indent) + prefix;
        List<String> lines = new ArrayList<>();
        if (!breaks() && start.length() + flat().length() + reserved <= WIDTH) {
            lines.add(start);
            flatTo(lines, indent);
            return lines;
        }
        boolean alone = arguments.size() == 1;
        if (alone && arguments.get(0).key().equals("value") && arguments.get(0).value() instanceof Items items) {
            lines.addAll(items.lines("@" + name + "(", indent, Integer.MAX_VALUE / 2));
            append(lines, ")");
            return lines;
        }
        lines.add(start + "@" + name + "(");
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = i == arguments.size() - 1;
            Argument argument = arguments.get(i);
            String key = alone && argument.key().equals("value") ? "" : argument.key() + " = ";
            List<String> own = argument.value().lines(key, indent + STEP.length(), 1 + (last ? reserved : 0));
            lines.addAll(own);
            append(lines, last ? ")" : ",");
        }
        return lines;
    }

    static void append(List<String> lines, String text) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + text);
    }

    private record Plain(String flat) implements Value {
        @Override
        public List<String> lines(String prefix, int indent, int reserved) {
            String line = " ".repeat(indent) + prefix + flat;
            if (prefix.isEmpty() || line.length() + reserved <= WIDTH) {
                return List.of(line);
            }
            return List.of(" ".repeat(indent) + prefix.stripTrailing(), " ".repeat(indent) + STEP + flat);
        }

        @Override
        public boolean breaks() {
            return false;
        }
    }

    private record Block(List<String> content) implements Value {
        private static final String QUOTES = "\"\"\"";

        @Override
        public String flat() {
            return QUOTES;
        }

        @Override
        public List<String> lines(String prefix, int indent, int reserved) {
            List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + prefix + QUOTES));
            lines.addAll(rest(indent + BLOCK_STEP));
            return lines;
        }

        @Override
        public void flatTo(List<String> lines, int indent) {
            append(lines, QUOTES);
            lines.addAll(rest(indent + BLOCK_STEP));
        }

        private List<String> rest(int indent) {
            List<String> lines = new ArrayList<>();
            content.forEach(line -> lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line));
            lines.add(" ".repeat(indent) + QUOTES);
            return lines;
        }

        @Override
        public boolean breaks() {
            return false;
        }
    }

    private record Items(List<String> items) implements Value {
        @Override
        public String flat() {
            return "{" + String.join(", ", items) + "}";
        }

        @Override
        public List<String> lines(String prefix, int indent, int reserved) {
            String line = " ".repeat(indent) + prefix + flat();
            if (line.length() + reserved <= WIDTH) {
                return List.of(line);
            }
            List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + prefix + "{"));
            boolean fill = items.stream().allMatch(item -> item.length() < SHORT_ITEM);
            String start = " ".repeat(indent + 4);
            for (int i = 0; i < items.size(); i++) {
                String item = items.get(i) + (i == items.size() - 1 ? "" : ",");
                int last = lines.size() - 1;
                boolean fits = lines.get(last).length() + 1 + item.length() <= WIDTH;
                if (fill && i > 0 && fits) {
                    append(lines, " " + item);
                } else {
                    lines.add(start + item);
                }
            }
            lines.add(" ".repeat(indent) + "}");
            return lines;
        }

        @Override
        public boolean breaks() {
            return true;
        }
    }

    private record Nested(JavaAnnotation annotation) implements Value {
        @Override
        public String flat() {
            return annotation.flat();
        }

        @Override
        public void flatTo(List<String> lines, int indent) {
            annotation.flatTo(lines, indent);
        }

        @Override
        public List<String> lines(String prefix, int indent, int reserved) {
            List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + prefix));
            if (!annotation.breaks() && indent + prefix.length() + flat().length() + reserved <= WIDTH) {
                annotation.flatTo(lines, indent);
                return lines;
            }
            lines.set(0, lines.get(0).stripTrailing());
            lines.addAll(annotation.lines(indent + STEP.length(), reserved));
            return lines;
        }

        @Override
        public boolean breaks() {
            return annotation.breaks();
        }
    }

    private record NestedItems(List<JavaAnnotation> annotations) implements Value {
        @Override
        public String flat() {
            return "{" + annotations.stream().map(JavaAnnotation::flat).collect(Collectors.joining(", ")) + "}";
        }

        @Override
        public List<String> lines(String prefix, int indent, int reserved) {
            String line = " ".repeat(indent) + prefix + flat();
            boolean broken = annotations.stream().anyMatch(JavaAnnotation::breaks);
            if (!broken && line.length() + reserved <= WIDTH) {
                return List.of(line);
            }
            List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + prefix + "{"));
            for (int i = 0; i < annotations.size(); i++) {
                lines.addAll(annotations.get(i).lines(indent + 4, 1));
                append(lines, i == annotations.size() - 1 ? "" : ",");
            }
            lines.add(" ".repeat(indent) + "}");
            return lines;
        }

        @Override
        public boolean breaks() {
            return true;
        }
    }
}
