package dev.squall.studio.page;

import dev.squall.studio.http.Parameters;
import java.util.Optional;

/** What the filter form sends: column, operator and value in fields of their own, so that it works without a script. */
final class FilterFormInput {
    static final String COLUMN = "fc";
    static final String OPERATOR = "fo";
    static final String VALUE = "fv";

    private FilterFormInput() {}

    /** The filter as it is written in addresses, if the form sent one. */
    static Optional<String> filter(Parameters parameters) {
        return parameters
                .text(COLUMN)
                .flatMap(column -> parameters
                        .text(OPERATOR)
                        .map(operator -> column + "." + operator + "."
                                + parameters.first(VALUE).orElse("")));
    }

    static Parameters without(Parameters parameters) {
        return parameters.without(COLUMN, OPERATOR, VALUE);
    }
}
