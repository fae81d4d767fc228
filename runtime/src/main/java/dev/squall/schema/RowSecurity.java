package dev.squall.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of a table whom may see and change.
 *
 * @param enabled whether the policies are applied
 * @param forced whether they are applied to the table's owner too
 * @param policies the policies, sorted by name
 */
public record RowSecurity(boolean enabled, boolean forced, List<Policy> policies) {

    /** No row level security and no policies. */
    public static final RowSecurity OFF = new RowSecurity(false, false, List.of());

    public RowSecurity {
        policies = policies.stream().sorted(Comparator.comparing(Policy::name)).toList();
    }

    /** What a policy is about. */
    public enum Command {
        ALL,
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /**
     * A policy.
     *
     * @param name its name
     * @param permissive whether it allows rows; a restrictive one takes away from what others allow
     * @param command the statements that it is about
     * @param roles the roles that it is about, sorted; empty for everybody
     * @param using the condition for rows that are there, if there is one
     * @param check the condition for rows that are written, if there is one
     * @param comment its comment, if it has one
     */
    public record Policy(
            String name,
            boolean permissive,
            Command command,
            List<String> roles,
            Optional<String> using,
            Optional<String> check,
            Optional<String> comment) {

        public Policy {
            roles = roles.stream().sorted().toList();
        }

        /** A permissive policy for everybody and all statements. */
        public static Policy of(String name, String using) {
            return new Policy(
                    name, true, Command.ALL, List.of(), Optional.of(using), Optional.empty(), Optional.empty());
        }

        /** This policy with another comment, or none. */
        public Policy withComment(Optional<String> text) {
            return new Policy(name, permissive, command, roles, using, check, text);
        }
    }
}
