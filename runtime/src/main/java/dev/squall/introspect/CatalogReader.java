package dev.squall.introspect;

import dev.squall.schema.DataType;
import dev.squall.schema.EnumType;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.Table;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schema of a live database from {@code pg_catalog}.
 *
 * <p>Works on PostgreSQL 14 to 18 with the rights of any user that may connect. Reads in one transaction and leaves the
 * connection as it was. Stateless and safe for use by several threads, each with its own connection.
 */
public final class CatalogReader {
    private static final int OLDEST_MAJOR = 14;
    /** What a new database says about {@code public}; not a comment that anybody wrote. */
    private static final String PUBLIC_COMMENT = "standard public schema";

    private final Connection connection;
    private final CatalogFilter filter;

    CatalogReader(Connection connection, CatalogFilter filter) {
        this.connection = connection;
        this.filter = filter;
    }

    /**
     * Reads everything but the system's own schemas.
     *
     * @throws SQLException if the server refuses a query, the connection fails, or the server is older than 14
     */
    public static Introspection read(Connection connection) throws SQLException {
        return read(connection, CatalogFilter.all());
    }

    /**
     * Reads the given part of the database.
     *
     * @throws SQLException if the server refuses a query, the connection fails, or the server is older than 14
     */
    public static Introspection read(Connection connection, CatalogFilter filter) throws SQLException {
        return inTransaction(connection, () -> new CatalogReader(connection, filter).withEmptySearchPath(true));
    }

    /**
     * Reads the given part of the database without looking for what the model cannot hold, which is a third of the work:
     * for databases whose objects were made from a model, such as a replay of migrations.
     *
     * @throws SQLException if the server refuses a query, the connection fails, or the server is older than 14
     */
    public static Schema schema(Connection connection, CatalogFilter filter) throws SQLException {
        return inTransaction(
                connection,
                () -> new CatalogReader(connection, filter)
                        .withEmptySearchPath(false)
                        .schema());
    }

    private static <T> T inTransaction(Connection connection, Reading<T> reading) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            throw new SQLException(
                    "PostgreSQL " + major + " is too old to be introspected; use " + OLDEST_MAJOR + " or later");
        }
        if (!connection.getAutoCommit()) {
            return reading.read();
        }
        connection.setAutoCommit(false);
        try {
            return reading.read();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** As pg_dump does: with an empty search path the server prints every name of the user with its schema. */
    private Introspection withEmptySearchPath(boolean whole) throws SQLException {
        String before = setting("SELECT current_setting('search_path')", null);
        String jit = setting("SELECT current_setting('jit')", null);
        setting("SELECT set_config('search_path', ?, true)", "");
        // compiling the large queries takes many times longer than running them
        setting("SELECT set_config('jit', ?, true)", "off");
        // after an error the transaction is gone, and the setting with it
        Introspection found = new Introspection(readSchema(), whole ? readUnsupported() : List.of());
        setting("SELECT set_config('search_path', ?, true)", before);
        setting("SELECT set_config('jit', ?, true)", jit);
        return found;
    }

    private String setting(String sql, @Nullable String path) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (path != null) {
                statement.setString(1, path);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private Schema readSchema() throws SQLException {
        Schema.Builder schema = Schema.builder();
        query(CatalogQueries.NAMESPACES, row -> schema.add(namespace(row)));
        query(
                CatalogQueries.ENUMS,
                row -> schema.add(
                        new EnumType(name(row, "schema", "name"), texts(row, "labels"), text(row, "comment"))));
        query(CatalogQueries.SEQUENCES, row -> schema.add(sequence(row)));
        var objects = new ObjectReader(schema);
        query(ObjectQueries.EXTENSIONS, objects::extension);
        query(ObjectQueries.DOMAIN_CHECKS, objects::check);
        query(ObjectQueries.DOMAINS, objects::domain);
        query(ObjectQueries.COMPOSITES, objects::attribute);
        query(ObjectQueries.VIEWS, objects::viewColumn);
        query(CatalogQueries.VIEW_INDEXES, objects::viewIndex);
        query(ObjectQueries.RAW, objects::raw);
        query(ObjectQueries.MORE_RAW, objects::raw);
        objects.end();
        readTables(schema);
        return schema.build();
    }

    private List<Unsupported> readUnsupported() throws SQLException {
        List<Unsupported> unsupported = new ArrayList<>();
        query(
                UnsupportedQueries.ALL,
                row -> unsupported.add(
                        new Unsupported(row.getString("kind"), row.getString("name"), row.getBoolean("in_model"))));
        return unsupported;
    }

    private void readTables(Schema.Builder schema) throws SQLException {
        readTables(sql -> sql).values().forEach(schema::add);
    }

    /** Tables of composite types and inheritance trees, as if they were plain ones; in a transaction. */
    static Map<QualifiedName, Table> otherTables(Connection connection, CatalogFilter filter) throws SQLException {
        return new CatalogReader(connection, filter)
                .readTables(sql -> sql.replace(CatalogQueries.IS_TABLE, CatalogQueries.IS_OTHER_TABLE));
    }

    private Map<QualifiedName, Table> readTables(UnaryOperator<String> which) throws SQLException {
        Map<QualifiedName, TableReader> tables = new TreeMap<>();
        query(which.apply(CatalogQueries.TABLES), row -> {
            QualifiedName name = name(row, "schema", "name");
            if (filter.accepts(name)) {
                tables.put(name, TableReader.of(row));
            }
        });
        inTables(which.apply(CatalogQueries.COLUMNS), tables, TableReader::column);
        inTables(which.apply(CatalogQueries.CONSTRAINTS), tables, TableReader::constraint);
        inTables(which.apply(CatalogQueries.INDEXES), tables, TableReader::index);
        inTables(which.apply(ObjectQueries.POLICIES), tables, TableReader::policy);
        inTables(which.apply(ObjectQueries.PARTITIONS), tables, TableReader::partition);
        Map<QualifiedName, Table> read = new TreeMap<>();
        tables.forEach((name, table) -> read.put(name, table.table()));
        return read;
    }

    private static Namespace namespace(ResultSet row) throws SQLException {
        String name = row.getString("schema");
        Optional<String> comment = text(row, "comment");
        boolean standard = name.equals("public") && comment.equals(Optional.of(PUBLIC_COMMENT));
        return new Namespace(name, standard ? Optional.empty() : comment);
    }

    private static Sequence sequence(ResultSet row) throws SQLException {
        DataType type = DataType.parse(row.getString("type"));
        Optional<Sequence.Owner> owner = row.getString("owner_table") == null
                ? Optional.empty()
                : Optional.of(
                        new Sequence.Owner(name(row, "owner_schema", "owner_table"), row.getString("owner_column")));
        return new Sequence(name(row, "schema", "name"), type, options(row, type), owner, text(row, "comment"));
    }

    /** The options of the sequence in the row's {@code seq...} columns, empty where they are the type's defaults. */
    static SequenceOptions options(ResultSet row, DataType type) throws SQLException {
        return SequenceOptions.of(
                type,
                row.getLong("seqincrement"),
                row.getLong("seqmin"),
                row.getLong("seqmax"),
                row.getLong("seqstart"),
                row.getLong("seqcache"),
                row.getBoolean("seqcycle"));
    }

    /** The {@code reloptions} in the row's column of options. */
    static SortedMap<String, String> options(ResultSet row) throws SQLException {
        SortedMap<String, String> options = new TreeMap<>();
        for (String option : texts(row, "options")) {
            int equals = option.indexOf('=');
            options.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return options;
    }

    static QualifiedName name(ResultSet row, String schema, String name) throws SQLException {
        return new QualifiedName(row.getString(schema), row.getString(name));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private void inTables(String sql, Map<QualifiedName, TableReader> tables, TableRow handler) throws SQLException {
        query(sql, row -> {
            TableReader table = tables.get(name(row, "schema", "table_name"));
            if (table != null) {
                handler.accept(table, row);
            }
        });
    }

    void query(String sql, Row handler) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Array schemas = filter.schemas().isEmpty()
                    ? null
                    : connection.createArrayOf("text", filter.schemas().get().toArray());
            for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
                statement.setArray(i, schemas);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    handler.accept(rows);
                }
            }
        }
    }

    /** What is done with each row. */
    interface Row {
        void accept(ResultSet row) throws SQLException;
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private interface TableRow {
        void accept(TableReader table, ResultSet row) throws SQLException;
    }
}
