package behavior;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableTemporal;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableTextColumn;
import dev.squall.sql.NullableValue;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.VersionColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The table {@code docs}, generated from {@link Doc}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class DocTable extends Table<DocTable, Doc> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id uuid not null}. */
    public final ValueColumn<DocTable, UUID> id = clientDefault(ClientDefaults.id, this.<DocTable, UUID>value("id", Codecs.UUID));

    /** {@code title text not null}. */
    public final TextColumn<DocTable> title = this.<DocTable>text("title", Codecs.TEXT);

    /** {@code secret text not null}. */
    public final TextColumn<DocTable> secret = hidden(this.<DocTable>text("secret", Codecs.TEXT));

    /** {@code text text}. */
    public final NullableTextColumn<DocTable> text = hidden(this.<DocTable>nullableText("text", Codecs.TEXT));

    /** {@code version integer not null default 0}. */
    public final VersionColumn<DocTable, Integer> version = this.<Integer>version("version", Codecs.INTEGER);

    /** {@code changed_at timestamp with time zone not null default now()}. */
    public final TemporalColumn<DocTable, Instant> changedAt = onUpdate("clock_timestamp()", this.<DocTable, Instant>temporal("changed_at", Codecs.TIMESTAMPTZ));

    /** {@code notes} with {@code doc = id}. */
    public final ToMany<DocTable, NoteTable> notes = toMany(0);

    /** Primary key {@code docs_pkey (id)}. */
    public final UniqueKey<DocTable> PRIMARY_KEY = primaryKey("docs_pkey", id);

    /** Unique constraint {@code docs_title_key (title)}. */
    public final UniqueKey<DocTable> UNIQUE_TITLE = uniqueKey("docs_title_key", title);

    private DocTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public DocTable as(String alias) {
        return new DocTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public DocTable inSchema(String schema) {
        return new DocTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(NoteTable.Instance.NOTES).on(id, "doc");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Doc read(ResultSet row, int at) throws SQLException {
        return new Doc(
                Codecs.UUID.read(row, at),
                Codecs.TEXT.read(row, at + 1),
                Optional.empty(),
                null,
                NotNull.intAt(row, at + 2),
                Codecs.TIMESTAMPTZ.read(row, at + 3));
    }

    /** Holds {@link #DOCS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code docs}. */
        DocTable DOCS = new DocTable(TableName.of("behavior", "docs"));
    }

    private static final class ClientDefaults {
        static final RandomId id = new RandomId();
    }

    /** {@code docs} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<DocTable, Doc> {
        public final NullableValue<UUID> id = this.<UUID>value("id", Codecs.UUID);

        public final NullableText title = text("title", Codecs.TEXT);

        public final NullableText secret = text("secret", Codecs.TEXT);

        public final NullableText text = text("text", Codecs.TEXT);

        public final NullableNumber<Integer> version = this.<Integer>number("version", Codecs.INTEGER);

        public final NullableTemporal<Instant> changedAt = this.<Instant>temporal("changed_at", Codecs.TIMESTAMPTZ);

        private Outer(TableName name) {
            super(new DocTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
