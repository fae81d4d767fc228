package dev.squall.studio.expand;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.expand.Expansion.Step;
import dev.squall.studio.http.BadRequest;
import dev.squall.studio.link.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what an address says is to be shown under each record: {@code author,comments(5,author)}. */
public final class ExpansionParser {
    private static final int MAX_DEPTH = 3;
    private static final int MAX_EXPANSIONS = 12;
    private static final int MAX_CAP = 50;

    private final Catalog catalog;
    private final String text;
    private int position;
    private int expansions;

    private ExpansionParser(Catalog catalog, String text) {
        this.catalog = catalog;
        this.text = text;
    }

    /**
     * Reads the expansions of a relation.
     *
     * @param written how they are written in the address, possibly in several parts
     * @throws BadRequest if one of them is no step from its relation, or they are too many
     */
    public static List<Expansion> parse(Catalog catalog, Relation relation, List<String> written) {
        String text = written.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(","));
        var parser = new ExpansionParser(catalog, text);
        List<Expansion> all = text.isEmpty() ? List.of() : parser.list(relation, 1);
        if (parser.position < text.length()) {
            throw parser.unreadable();
        }
        return all;
    }

    private List<Expansion> list(Relation relation, int depth) {
        List<Expansion> all = new ArrayList<>();
        do {
            all.add(one(relation, word(), depth));
        } while (accept(','));
        return all;
    }

    private Expansion one(Relation relation, String word, int depth) {
        if (++expansions > MAX_EXPANSIONS || depth > MAX_DEPTH) {
            throw new BadRequest("At most " + MAX_EXPANSIONS + " expansions, nested " + MAX_DEPTH
                    + " deep, fit on a page; leave some out of x.");
        }
        Step step = step(relation, Segment.decode(word));
        int cap = step.many() ? Expansion.DEFAULT_CAP : 1;
        List<Expansion> nested = List.of();
        if (accept('(')) {
            if (position < text.length() && Character.isDigit(text.charAt(position))) {
                cap = step.many() ? cap(word()) : 1;
                nested = accept(',') ? list(step.to(), depth + 1) : List.of();
            } else {
                nested = list(step.to(), depth + 1);
            }
            if (!accept(')')) {
                throw unreadable();
            }
        }
        return new Expansion(step, cap, nested);
    }

    private Step step(Relation relation, String name) {
        List<Step> steps = Steps.from(catalog, relation);
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequest("There is nothing \"" + name + "\" to expand from " + relation.name()
                        + ". There is: " + steps.stream().map(Step::name).collect(Collectors.joining(", ")) + "."));
    }

    private static int cap(String digits) {
        if (digits.matches("\\d{1,2}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= MAX_CAP) {
            return Integer.parseInt(digits);
        }
        throw new BadRequest("The number of expanded records is 1 to " + MAX_CAP + ".");
    }

    private String word() {
        int start = position;
        while (position < text.length() && "(),".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (start == position) {
            throw unreadable();
        }
        return text.substring(start, position);
    }

    private boolean accept(char c) {
        boolean there = position < text.length() && text.charAt(position) == c;
        position += there ? 1 : 0;
        return there;
    }

    private BadRequest unreadable() {
        return new BadRequest("The expansion \"" + text
                + "\" cannot be read: write names with commas between them, such as author,comments(5,author).");
    }
}
