package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.PackageObjects;
import dev.squall.processor.model.SchemaPackage;
import dev.squall.schema.DataType;
import dev.squall.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A type that a column or domain is said to have is one of the server, of a well-known extension, or declared. */
public final class DeclaredTypes {

    private static final Set<String> OF_EXTENSIONS = Set.of(("citext hstore ltree lquery ltxtquery vector halfvec"
                    + " sparsevec geometry geography box2d box3d raster cube seg isbn isbn13 ismn ismn13 issn issn13"
                    + " ean13 upc query_int lo semver")
            .split(" "));

    private static final Set<String> COMMON = Set.of(("text varchar char name citext smallint integer bigint real"
                    + " numeric boolean uuid bytea date time timetz timestamp timestamptz interval json jsonb jsonpath"
                    + " xml inet cidr macaddr macaddr8 point line lseg box path polygon circle bit varbit tsvector"
                    + " tsquery int4range int8range numrange daterange tsrange tstzrange int4multirange"
                    + " int8multirange nummultirange datemultirange tsmultirange tstzmultirange hstore ltree vector"
                    + " halfvec sparsevec geometry geography")
            .split(" "));

    /** What other databases and languages call a type. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("string", "text"),
            Map.entry("clob", "text"),
            Map.entry("longtext", "text"),
            Map.entry("nvarchar", "varchar"),
            Map.entry("varchar2", "varchar"),
            Map.entry("blob", "bytea"),
            Map.entry("binary", "bytea"),
            Map.entry("varbinary", "bytea"),
            Map.entry("long", "bigint"),
            Map.entry("short", "smallint"),
            Map.entry("tinyint", "smallint"),
            Map.entry("double", "double precision"),
            Map.entry("number", "numeric"),
            Map.entry("datetime", "timestamptz"),
            Map.entry("guid", "uuid"));

    private static final Set<String> TYPE_KINDS = Set.of("type", "domain", "enum", "range", "table");

    private final Set<QualifiedName> declared = new HashSet<>();
    private final Supplier<Set<QualifiedName>> elsewhere;
    private final List<Problem> problems = new ArrayList<>();

    private DeclaredTypes(Declarations declarations, Supplier<Set<QualifiedName>> elsewhere) {
        this.elsewhere = elsewhere;
        declarations.tables().forEach(t -> declared.add(t.name()));
        declarations.enums().forEach(e -> declared.add(e.name()));
        declarations.composites().forEach(c -> declared.add(c.name()));
        for (SchemaPackage owner : declarations.packages()) {
            owner.objects()
                    .domains()
                    .forEach(d -> declared.add(
                            new QualifiedName(owner.schema(), d.name().value())));
            owner.objects()
                    .rawObjects()
                    .forEach(raw -> type(raw.kind().value(), raw.name().value()).ifPresent(declared::add));
        }
    }

    /**
     * Finds types that nothing declares.
     *
     * @param elsewhere the types of earlier compiles and of the last release, asked for if a type is not found otherwise
     */
    public static List<Problem> check(Declarations declarations, Supplier<Set<QualifiedName>> elsewhere) {
        DeclaredTypes rule = new DeclaredTypes(declarations, elsewhere);
        declarations.tables().forEach(table -> table.columns().forEach(rule::check));
        declarations.composites().forEach(composite -> composite.attributes().forEach(rule::check));
        for (SchemaPackage owner : declarations.packages()) {
            for (PackageObjects.Domain domain : owner.objects().domains()) {
                String name = domain.name().value();
                rule.check(domain.type(), domain.type().sql(), domain.name().origin(), "domain " + name);
            }
        }
        return rule.problems;
    }

    /** The type that a raw object makes; empty if it is of another kind. */
    public static Optional<QualifiedName> type(String kind, String name) {
        if (!TYPE_KINDS.contains(kind.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        try {
            return DataType.parse(name).userType();
        } catch (IllegalArgumentException e) {
            // what the name is, only the server can tell: it is none that a column can have
            return Optional.empty();
        }
    }

    private void check(ColumnDeclaration column) {
        Optional<Located<String>> written = column.modifiers().writtenType();
        column.storage()
                .ifPresent(storage -> written.ifPresent(text ->
                        check(storage.sqlType(), text.value(), text.origin(), "component " + column.component())));
    }

    private void check(DataType type, String written, Origin origin, String owner) {
        Optional<QualifiedName> name = type.userType();
        boolean known = name.isEmpty()
                || OF_EXTENSIONS.contains(type.name())
                || declared.contains(name.get())
                || elsewhere.get().contains(name.get());
        if (!known) {
            problems.add(Problem.of(Code.TYPE_UNDECLARED, origin, written, owner, suggestion(type)));
        }
    }

    private String suggestion(DataType type) {
        Set<String> candidates = new TreeSet<>(COMMON);
        candidates.addAll(ELSEWHERE.keySet());
        for (QualifiedName name : declared) {
            candidates.add(DataType.userDefined(name).sql());
            if (name.name().equals(type.name())) {
                return "Did you mean \"" + DataType.userDefined(name).sql() + "\"? ";
            }
        }
        String written = type.element()
                .userType()
                .map(n -> DataType.userDefined(n).sql())
                .orElse(type.name());
        return Suggestions.nearest(written.replaceFirst("^public\\.", ""), candidates)
                .map(near -> "Did you mean \"" + ELSEWHERE.getOrDefault(near, near) + "\"? ")
                .orElse("");
    }
}
