package dev.squall.schema.diff;

import dev.squall.schema.Identifiers;
import dev.squall.schema.Index;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The difference of views and of raw objects that are made after the tables: those that change, and those that stand in the
 * way of a change of a column, are dropped before everything and made again after it.
 */
final class DependentDiff {
    private final Schema from;
    private final Schema to;
    private final Intents intents;
    private final LossPolicy policy;
    private final Steps steps;
    private final Touched touched;
    private final Map<String, Dependent> before;
    private final Map<String, Dependent> after;
    private final Dependents texts;
    private final Set<Dependent> dropped = new HashSet<>();
    private final List<Dependent> replaced = new ArrayList<>();

    DependentDiff(Schema from, Schema to, Intents intents, LossPolicy policy, Steps steps) {
        this.from = from;
        this.to = to;
        this.intents = intents;
        this.policy = policy;
        this.steps = steps;
        this.touched = new Touched(steps.changes());
        this.before = dependents(from);
        before.replaceAll((id, object) -> withNewNames(object));
        this.after = dependents(to);
        List<Dependent> all = new ArrayList<>(before.values());
        all.addAll(after.values());
        this.texts = new Dependents(all);
    }

    private static Map<String, Dependent> dependents(Schema schema) {
        Map<String, Dependent> all = new LinkedHashMap<>();
        schema.rawObjects().stream().filter(o -> !o.early()).map(Dependent::of).forEach(d -> all.put(d.id(), d));
        schema.views().stream().map(Dependent::of).forEach(d -> all.put(d.id(), d));
        return all;
    }

    /** Texts of the previous schema call a view by the name that it had. */
    private Dependent withNewNames(Dependent object) {
        var text = new StringBuilder(object.text());
        for (Change change : steps.changes()) {
            if (change instanceof ObjectChange.RenameObject rename
                    && SqlExpressions.mentions(object.text(), rename.from().name())) {
                text.append('\n').append(Identifiers.quoteWhole(rename.to()));
            }
        }
        return new Dependent(object.id(), object.name(), text.toString(), object.create(), object.drop());
    }

    void compare() {
        before.values().forEach(this::classify);
        spread();
        replaced.removeIf(r -> dropped.contains(before.get(r.id())));
        Set<String> names = new HashSet<>();
        dropped.forEach(d -> names.add(d.name()));
        steps.changes().stream()
                .filter(c -> c instanceof ObjectChange.DropRaw)
                .forEach(c -> names.add(Dependents.bareName(((ObjectChange.DropRaw) c).object())));
        new PolicyDiff(from, to, touched, names, steps).compare();
        texts.reversed(inOrder(before, dropped)).forEach(d -> steps.add(Phase.DROP_DEPENDENTS, d.drop()));
        create();
        for (View view : to.views()) {
            from.view(view.name())
                    .filter(old -> !dropped.contains(before.get("view " + old.name())))
                    .ifPresent(old -> alter(old, view));
        }
    }

    private static List<Dependent> inOrder(Map<String, Dependent> all, Set<Dependent> some) {
        return all.values().stream().filter(some::contains).toList();
    }

    private void classify(Dependent old) {
        Dependent same = after.get(old.id());
        boolean inTheWay = touched.standsIn(texts.names(old), SqlExpressions.hasStar(old.text()));
        if (same == null) {
            goes(old);
        } else if (inTheWay || !isEqual(old, same)) {
            // tables are dropped before what is replaced stops needing them
            if (!inTheWay && !touched.goesWithTable(texts.names(old)) && canReplace(old, same)) {
                replaced.add(same);
            } else {
                dropped.add(old);
            }
        }
    }

    private void goes(Dependent old) {
        boolean meant = policy == LossPolicy.ACCEPT
                || intents.droppedObjects().contains(old.id())
                || touched.goesWithTable(texts.names(old));
        if (meant) {
            dropped.add(old);
        } else {
            steps.block(Phase.DROP_DEPENDENTS, old.drop());
            Losses.reportObject(steps, old.id());
        }
    }

    /** What names something that goes must go before it, and come back. */
    private void spread() {
        boolean more = true;
        while (more) {
            more = false;
            for (Dependent object : before.values()) {
                if (!dropped.contains(object)
                        && after.containsKey(object.id())
                        && dropped.stream().anyMatch(d -> texts.dependsOn(object, d))) {
                    dropped.add(object);
                    more = true;
                }
            }
        }
    }

    private static boolean isEqual(Dependent old, Dependent same) {
        if (old.create() instanceof ObjectChange.CreateView a && same.create() instanceof ObjectChange.CreateView b) {
            View x = a.view();
            View y = b.view();
            boolean sameColumns = x.columns().isEmpty() || y.columns().isEmpty() || types(x).equals(types(y));
            return sameColumns
                    && x.materialized() == y.materialized()
                    && x.sql().equals(y.sql())
                    && x.options().equals(y.options());
        }
        return raw(old).createSql().equals(raw(same).createSql());
    }

    private static RawObject raw(Dependent object) {
        return ((ObjectChange.CreateRaw) object.create()).object();
    }

    private static List<String> types(View view) {
        return view.columns().stream().map(c -> c.name() + " " + c.type().sql()).toList();
    }

    /** A view can get another query in place if it keeps its columns and more come at most behind them. */
    private static boolean canReplace(Dependent old, Dependent same) {
        if (old.create() instanceof ObjectChange.CreateView a && same.create() instanceof ObjectChange.CreateView b) {
            List<String> x = types(a.view());
            List<String> y = types(b.view());
            return !a.view().materialized()
                    && !b.view().materialized()
                    && !x.isEmpty()
                    && y.size() >= x.size()
                    && y.subList(0, x.size()).equals(x);
        }
        return raw(same).isReplaceable();
    }

    private void create() {
        List<Dependent> made = new ArrayList<>();
        for (Dependent object : after.values()) {
            Dependent old = before.get(object.id());
            if (old == null || dropped.contains(old) || replaced.contains(object)) {
                made.add(object);
            }
        }
        for (Dependent object : texts.order(made)) {
            if (object.create() instanceof ObjectChange.CreateView create) {
                View view = create.view();
                boolean replaces = replaced.contains(object);
                steps.add(Phase.CREATE_DEPENDENTS, new ObjectChange.CreateView(view, replaces));
                if (!replaces) {
                    view.indexes().forEach(i -> index(view.name(), i));
                    comments(view, Optional.empty());
                }
            } else {
                steps.add(Phase.CREATE_DEPENDENTS, object.create());
            }
        }
    }

    private void index(QualifiedName view, Index index) {
        steps.add(Phase.CREATE_DEPENDENTS, new Change.CreateIndex(view, index, true));
        commentIndex(view, index, Optional.empty());
    }

    private void commentIndex(QualifiedName view, Index index, Optional<String> old) {
        var name = new QualifiedName(view.schema(), index.name());
        steps.comment(CommentTarget.of(CommentTarget.Kind.INDEX, name), old, index.comment());
    }

    private void comments(View view, Optional<View> old) {
        var kind = view.materialized() ? CommentTarget.Kind.MATERIALIZED_VIEW : CommentTarget.Kind.VIEW;
        steps.comment(CommentTarget.of(kind, view.name()), old.flatMap(View::comment), view.comment());
        for (View.ViewColumn column : view.columns()) {
            Optional<String> previous = old.flatMap(v -> v.columns().stream()
                    .filter(c -> c.name().equals(column.name()))
                    .findFirst()
                    .flatMap(View.ViewColumn::comment));
            steps.comment(
                    CommentTarget.member(CommentTarget.Kind.COLUMN, view.name(), column.name()),
                    previous,
                    column.comment());
        }
    }

    /** The indexes and comments of a view that stays. */
    private void alter(View old, View view) {
        Map<String, Index> gone = new LinkedHashMap<>();
        old.indexes().forEach(i -> gone.put(i.name(), i));
        for (Index index : view.indexes()) {
            Index same = gone.get(index.name());
            if (same != null && same.withComment(index.comment()).equals(index)) {
                gone.remove(index.name());
                commentIndex(view.name(), index, Objects.requireNonNull(same).comment());
            } else {
                index(view.name(), index);
            }
        }
        gone.values().forEach(i -> steps.add(Phase.DROP_INDEXES, new Change.DropIndex(view.name(), i)));
        comments(view, Optional.of(old));
    }
}
