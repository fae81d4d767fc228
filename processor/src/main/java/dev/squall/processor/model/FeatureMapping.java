package dev.squall.processor.model;

import dev.squall.schema.Identifiers;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Maps row level security, partitions and storage parameters of a valid table. */
final class FeatureMapping {

    private static final List<String> WORDS = List.of("from", "to", "in", "with", "minvalue", "maxvalue", "null");
    private static final List<String> HASH_WORDS = List.of("modulus", "remainder");
    /** A string, a word, or anything else. */
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\\w+|[^'\\w]+");

    private FeatureMapping() {}

    static Table apply(TableDeclaration declaration, Table table) {
        TableFeatures features = declaration.features();
        boolean secured =
                features.rowSecurity().isPresent() || !features.policies().isEmpty();
        List<RowSecurity.Policy> policies =
                features.policies().stream().map(FeatureMapping::policy).toList();
        Table whole = table.withOptions(StorageParameters.of(features.with()))
                .withRowSecurity(secured ? new RowSecurity(true, features.forced(), policies) : RowSecurity.OFF);
        return features.division()
                .map(division -> whole.withPartitions(
                        partitioning(declaration, division),
                        features.partitions().stream()
                                .map(p -> partition(declaration, p))
                                .toList()))
                .orElse(whole);
    }

    private static RowSecurity.Policy policy(TableFeatures.Policy policy) {
        return new RowSecurity.Policy(
                policy.name().value(),
                !policy.restrictive(),
                policy.command().value(),
                policy.roles().stream().map(Located::value).toList(),
                policy.using().map(sql -> SqlExpressions.unwrap(sql.value())),
                policy.check().map(sql -> SqlExpressions.unwrap(sql.value())),
                policy.comment());
    }

    private static Partitioning partitioning(TableDeclaration declaration, TableFeatures.Division division) {
        String key = division.key().stream()
                .map(part -> part(declaration, part.value().strip()))
                .collect(Collectors.joining(", "));
        return new Partitioning(division.strategy(), key);
    }

    private static String part(TableDeclaration declaration, String part) {
        return TableFeatures.Division.isExpression(part)
                ? part
                : Identifiers.quote(declaration.columnNames(List.of(part)).get(0));
    }

    private static Partition partition(TableDeclaration declaration, TableFeatures.Partition partition) {
        String schema = declaration.name().schema();
        return new Partition(
                new QualifiedName(schema, partition.name().value()),
                partition.of().map(p -> new QualifiedName(schema, p.value())).orElse(declaration.name()),
                partition.rows().map(FeatureMapping::bound).orElse("DEFAULT"),
                partition.division().map(d -> partitioning(declaration, d)),
                Optional.empty());
    }

    /** In the words and the case that the server prints: of its keywords, only these two are in lower case. */
    private static String bound(Located<String> rows) {
        StringBuilder bound = new StringBuilder("FOR VALUES ");
        Matcher token = TOKEN.matcher(rows.value().strip());
        while (token.find()) {
            String text = token.group();
            String lower = text.toLowerCase(Locale.ROOT);
            bound.append(
                    HASH_WORDS.contains(lower) ? lower : WORDS.contains(lower) ? text.toUpperCase(Locale.ROOT) : text);
        }
        return bound.toString();
    }
}
