package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A view has one query. Whether its columns are those of the record is for the server to say. */
final class Views implements Rule {

    private static final Pattern QUERY = Pattern.compile("(?is)[(\\s]*(select|with|values|table)\\b.*");

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            table.view()
                    .ifPresent(view -> flaw(view.sql())
                            .ifPresent(flaw -> problems.accept(
                                    Problem.of(Code.VIEW_QUERY, view.sql().origin(), table.type(), flaw))));
        }
    }

    private static Optional<String> flaw(Located<String> sql) {
        String query = sql.value().strip();
        if (query.isEmpty()) {
            return Optional.of("is empty");
        }
        if (!QUERY.matcher(query).matches()) {
            return Optional.of("is no query");
        }
        boolean ended = query.endsWith(";");
        return new SqlBrackets(ended ? query.substring(0, query.length() - 1) : query).flaw();
    }
}
