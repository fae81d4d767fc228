package behavior;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableTextColumn;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NullableValueColumn;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.VersionColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The table {@code notes}, generated from {@link Note}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class NoteTable extends Table<NoteTable, Note> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code draft text}. */
    public final NullableTextColumn<NoteTable> draft = hidden(this.<NoteTable>nullableText("draft", Codecs.TEXT));

    /** {@code id bigint not null}. */
    public final NumberColumn<GeneratedAlways<NoteTable>, Long> id = this.<GeneratedAlways<NoteTable>, Long>number("id", Codecs.BIGINT);

    /** {@code doc uuid}. */
    public final NullableValueColumn<NoteTable, UUID> doc = this.<NoteTable, UUID>nullableValue("doc", Codecs.UUID);

    /** {@code changed_by text not null}. */
    public final TextColumn<NoteTable> changedBy = onUpdate("'a ? b'", this.<NoteTable>text("changed_by", Codecs.TEXT));

    /** {@code version smallint not null default 0}. */
    public final VersionColumn<NoteTable, Short> version = this.<Short>version("version", Codecs.SMALLINT);

    /** Primary key {@code notes_pkey (id)}. */
    public final UniqueKey<NoteTable> PRIMARY_KEY = primaryKey("notes_pkey", id);

    /** Foreign key {@code notes_doc_fkey (doc)} to {@code docs (id)}. */
    public final ForeignKeyConstraint<NoteTable> FOREIGN_KEY_DOC = foreignKey("notes_doc_fkey");

    private NoteTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public NoteTable as(String alias) {
        return new NoteTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public NoteTable inSchema(String schema) {
        return new NoteTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Note read(ResultSet row, int at) throws SQLException {
        return new Note(
                Optional.empty(),
                NotNull.longAt(row, at),
                Optional.ofNullable(Codecs.UUID.readNullable(row, at + 1)),
                Codecs.TEXT.read(row, at + 2),
                NotNull.shortAt(row, at + 3));
    }

    /** Holds {@link #NOTES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code notes}. */
        NoteTable NOTES = new NoteTable(TableName.of("behavior", "notes"));
    }

    /** {@code notes} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<NoteTable, Note> {
        public final NullableText draft = text("draft", Codecs.TEXT);

        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableValue<UUID> doc = this.<UUID>value("doc", Codecs.UUID);

        public final NullableText changedBy = text("changed_by", Codecs.TEXT);

        public final NullableNumber<Short> version = this.<Short>number("version", Codecs.SMALLINT);

        private Outer(TableName name) {
            super(new NoteTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
