package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.schema.Partitioning;
import dev.squall.schema.RowSecurity;
import java.util.List;
import java.util.Optional;

/**
 * What a table has beside columns, constraints and indexes.
 *
 * @param with storage parameters
 * @param rowSecurity where row level security is turned on by itself
 * @param forced whether it holds for the owner
 * @param policies its policies
 * @param division how it is divided into partitions
 * @param partitions its partitions and theirs
 */
public record TableFeatures(
        List<Located<String>> with,
        Optional<Origin> rowSecurity,
        boolean forced,
        List<Policy> policies,
        Optional<Division> division,
        List<Partition> partitions) {
    public TableFeatures {
        with = List.copyOf(with);
        policies = List.copyOf(policies);
        partitions = List.copyOf(partitions);
    }

    /**
     * {@code @Policy}.
     *
     * @param name its name
     * @param restrictive whether it takes away
     * @param command the statements that it is about
     * @param roles the roles that it is about
     * @param using the condition for rows that are there
     * @param check the condition for rows that are written
     * @param comment its comment
     */
    public record Policy(
            Located<String> name,
            boolean restrictive,
            Located<RowSecurity.Command> command,
            List<Located<String>> roles,
            Optional<Located<String>> using,
            Optional<Located<String>> check,
            Optional<String> comment) {
        public Policy {
            roles = List.copyOf(roles);
        }
    }

    /**
     * {@code @Partitioned}.
     *
     * @param strategy how rows find their partition
     * @param key component names, and expressions in parentheses
     * @param origin the annotation
     */
    public record Division(Partitioning.Strategy strategy, List<Located<String>> key, Origin origin) {
        public Division {
            key = List.copyOf(key);
        }

        /** Whether a part of the key is an expression. */
        public static boolean isExpression(String part) {
            return part.strip().startsWith("(");
        }
    }

    /**
     * {@code @Partition}.
     *
     * @param name its name
     * @param rows which rows it holds; empty for those that no other holds
     * @param of the partition that it is a part of; empty for the table
     * @param division how it is divided itself
     */
    public record Partition(
            Located<String> name,
            Optional<Located<String>> rows,
            Optional<Located<String>> of,
            Optional<Division> division) {}
}
