package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.Storage;
import dev.squall.schema.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Applies the annotations that choose a column's type: {@code @Column(type)}, {@code @Varchar}, {@code @Numeric}. */
final class ColumnTypeReader {

    private static final int MAX_VARCHAR = 10_485_760;
    private static final int MAX_PRECISION = 1000;

    private final Elements elements;
    private final Consumer<Problem> problems;

    ColumnTypeReader(Elements elements, Consumer<Problem> problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /**
     * The component whose type is chosen.
     *
     * @param component its name
     * @param natural its storage by its Java type alone
     */
    record Subject(String component, Storage natural) {
        String javaType() {
            return natural.declared().toString();
        }

        boolean is(String constant) {
            DataType element = natural.sqlType().element();
            return natural.family() != Family.JSON && element.equals(DataType.parse(constant));
        }
    }

    /** The storage with the chosen type; empty after a problem. */
    Optional<Storage> read(Element field, Subject subject) {
        List<String> said = new ArrayList<>();
        Optional<AnnotationView> varchar = AnnotationView.one(elements, field, "Varchar");
        Optional<AnnotationView> numeric = AnnotationView.one(elements, field, "Numeric");
        Optional<Located<String>> written =
                AnnotationView.one(elements, field, "Column").flatMap(v -> v.given("type"));
        varchar.ifPresent(v -> said.add("@Varchar"));
        numeric.ifPresent(v -> said.add("@Numeric"));
        written.ifPresent(v -> said.add("@Column(type)"));
        if (said.size() > 1) {
            problems.accept(
                    Problem.of(Code.TYPE_SAID_TWICE, Origin.of(field), subject.component(), said.get(0), said.get(1)));
            return Optional.empty();
        }
        if (varchar.isPresent()) {
            return varchar(varchar.get(), subject);
        }
        if (numeric.isPresent()) {
            return numeric(numeric.get(), subject);
        }
        return written.isPresent() ? written(written.get(), subject) : Optional.of(subject.natural());
    }

    private Optional<Storage> varchar(AnnotationView view, Subject subject) {
        Located<Long> length = view.number("value");
        if (!subject.is("text")) {
            return refuse(Code.VARCHAR_NOT_STRING, view.origin(), subject.component(), subject.javaType());
        }
        if (length.value() < 1 || length.value() > MAX_VARCHAR) {
            return refuse(Code.VARCHAR_RANGE, length.origin(), length.value());
        }
        return chosen(subject, DataType.of("character varying", String.valueOf(length.value())));
    }

    private Optional<Storage> numeric(AnnotationView view, Subject subject) {
        Located<Long> precision = view.number("precision");
        Located<Long> scale = view.number("scale");
        if (!subject.is("numeric")) {
            return refuse(Code.NUMERIC_NOT_DECIMAL, view.origin(), subject.component(), subject.javaType());
        }
        boolean precise = precision.value() >= 1 && precision.value() <= MAX_PRECISION;
        if (!precise || scale.value() < 0 || scale.value() > precision.value()) {
            Origin origin = precise ? scale.origin() : precision.origin();
            return refuse(Code.NUMERIC_RANGE, origin, precision.value(), scale.value());
        }
        return chosen(
                subject,
                DataType.of(
                        "numeric", precision.value().toString(), scale.value().toString()));
    }

    private Optional<Storage> written(Located<String> text, Subject subject) {
        DataType type;
        try {
            type = DataType.parse(text.value());
        } catch (IllegalArgumentException e) {
            return refuse(
                    Code.COLUMN_TYPE_UNREADABLE, text.origin(), subject.component(), String.valueOf(e.getMessage()));
        }
        DataType natural = subject.natural().sqlType();
        Optional<Storage> storage = type.array() == natural.array()
                ? AlternativeTypes.storage(subject.natural(), type, text.value())
                : Optional.empty();
        if (storage.isEmpty()) {
            List<String> allowed = AlternativeTypes.names(natural.element());
            return refuse(
                    Code.COLUMN_TYPE_MISMATCH,
                    text.origin(),
                    type.sql(),
                    subject.javaType(),
                    subject.component(),
                    natural.array() ? String.join("[], ", allowed) + "[]" : String.join(", ", allowed));
        }
        return storage;
    }

    private static Optional<Storage> chosen(Subject subject, DataType element) {
        boolean array = subject.natural().sqlType().array();
        return Optional.of(subject.natural().withSqlType(array ? element.arrayOf() : element));
    }

    private Optional<Storage> refuse(Code code, Origin origin, Object... details) {
        problems.accept(Problem.of(code, origin, details));
        return Optional.empty();
    }
}
