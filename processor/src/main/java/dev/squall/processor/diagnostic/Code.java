package dev.squall.processor.diagnostic;

/**
 * The catalogue of everything that the processor says. An id is never given twice, and never to another meaning.
 *
 * <p>Each text says what is wrong and what to do; {@code %s} stands for a detail.
 */
public enum Code {
    // Tables
    TABLE_NOT_A_RECORD("SQ001", "@Table is on the %s %s. A table is a record: declare \"public record %s(...)\"."),
    TABLE_NESTED("SQ002", "Record %s is nested in %s. Generated classes stand beside it: move it to its own file."),
    TABLE_GENERIC("SQ003", "Record %s has type parameters, a table has none. Remove %s."),
    TABLE_EMPTY("SQ004", "Record %s has no components, so its table has no columns. Add a component."),
    TABLE_WITHOUT_PACKAGE(
            "SQ005", "Record %s is in the unnamed package, whose classes cannot be imported. Move it to a package."),
    TABLE_NAME_TAKEN("SQ006", "Table %s is declared by %s and by %s. Give one of them another name: @Table(\"...\")."),
    COLUMN_NAME_TAKEN(
            "SQ007",
            "Column \"%s\" is declared by the components %s and %s of %s. Name one of them otherwise: @Column(\"...\")."),
    NAME_TOO_LONG("SQ008", "The name \"%s\" has %s bytes, PostgreSQL keeps 63. Choose a shorter one."),
    NAME_UNUSABLE("SQ009", "The name \"%s\" %s. Choose another one."),
    NAME_RESERVED("SQ010", "The name \"%s\" is reserved by PostgreSQL for %s. Choose another one."),
    CLASS_EXISTS("SQ011", "Class %s, which is generated for %s, is also declared by %s. Rename one of the two."),
    JAVA_NAME_TAKEN("SQ012", "%s and %s would both be called \"%s\" in %s. Rename one of them."),
    ANNOTATION_MISPLACED("SQ013", "@%s says nothing on %s: it belongs on %s. Move or remove it."),
    TYPE_NAME_TAKEN(
            "SQ014",
            "Enum type %s (%s) and table %s (%s) have one name, and PostgreSQL makes a type for each table. Rename one of them."),

    POLICY_REPEATED("SQ015", "Policy \"%s\" is said twice for %s. Give one of them another name."),
    POLICY_CONDITION("SQ016", "Policy \"%s\" is for %s and has %s. %s"),
    PARTITION_WITHOUT_DIVISION(
            "SQ017", "Partition \"%s\" is a part of %s, which is not divided. Add @Partitioned(by = ..., key = ...)."),
    PARTITION_UNKNOWN("SQ018", "Partition \"%s\" is a part of \"%s\", which is no partition of %s. %s"),
    PARTITION_KEY(
            "SQ019",
            "@%s of the partitioned table %s lacks %s, which is in the partition key. Add it: uniqueness is checked in each partition."),
    // Types
    TYPE_UNSUPPORTED("SQ020", "Type %s of component %s has no column type. %s"),
    PRIMITIVE_NULLABLE("SQ021", "Component %s is @Nullable, but %s cannot hold null. Use %s."),
    OPTIONAL_NULLABLE("SQ022", "Component %s is an Optional and @Nullable. Keep one of the two."),
    TYPE_ARGUMENT_MISSING("SQ023", "Component %s is of type %s, and of what is not said. Name the type: %s<String>."),
    COMPONENT_IS_TABLE("SQ024", "Component %s is of the table record %s. Hold its key: @ForeignKey(%s.class) %s."),
    COLUMN_TYPE_UNREADABLE("SQ025", "Component %s: %s"),
    COLUMN_TYPE_MISMATCH("SQ026", "A column of type %s cannot hold the %s of component %s. Use %s."),
    NUMERIC_NOT_DECIMAL(
            "SQ027", "@Numeric is on component %s of type %s. It is for BigDecimal: change the type or remove it."),
    NUMERIC_RANGE(
            "SQ028",
            "numeric(%s, %s) is out of range. Use a precision of 1 to 1000 and a scale of 0 to the precision."),
    VARCHAR_NOT_STRING(
            "SQ029", "@Varchar is on component %s of type %s. It is for String: change the type or remove it."),
    VARCHAR_RANGE(
            "SQ030", "varchar(%s) is out of range. Use 1 to 10485760, or remove @Varchar for text without limit."),
    TYPE_SAID_TWICE("SQ031", "Component %s says its type by %s and by %s. Keep one of them."),
    JSON_WITHOUT_CODEC(
            "SQ032",
            "Component %s of type %s is @Json without a codec. Name one: @Json(YourCodec.class), a class that implements JsonCodec<%s>."),
    JSON_CODEC_TYPE(
            "SQ033", "@Json names %s, which is not a JsonCodec<%s>. Let it implement dev.squall.type.JsonCodec<%s>."),
    JSON_CODEC_UNUSABLE(
            "SQ034",
            "@Json names %s, which %s. Make it a top-level or static class that is not abstract, with a constructor without parameters that this package can call."),
    TYPE_INACCESSIBLE(
            "SQ035",
            "Type %s of component %s is private or inside a private type, so generated code cannot name it. Make it visible to its package."),

    CODEC_TYPE("SQ036", "@UseCodec names %s, which is not a Codec<%s>. Let it implement dev.squall.type.Codec<%s>."),
    CODEC_UNUSABLE(
            "SQ037",
            "@UseCodec names %s, which %s. Make it a top-level or static class that is not abstract, with a constructor without parameters that this package can call, or name a constant of it."),
    CODEC_WITHOUT_TYPE(
            "SQ038",
            "Component %s has @UseCodec, and of what type its column is cannot be seen. Name it: @Column(type = \"...\")."),
    CODEC_CONSTANT_UNKNOWN("SQ039", "@UseCodec names the constant \"%s\", which %s has not. %s"),
    // Enums
    ENUM_EMPTY("SQ040", "Enum %s has no constants, so its type would have no values. Add a constant."),
    ENUM_LABEL_TAKEN(
            "SQ041", "Label \"%s\" of enum %s is used by the constants %s and %s. Give one of them another @Label."),
    ENUM_NAME_TAKEN(
            "SQ042", "Enum type %s is declared by %s and by %s. Name one of them otherwise: @EnumType(\"...\")."),
    DROPPED_LABEL_PRESENT(
            "SQ043", "@DroppedValue names \"%s\", which enum %s still has. Remove the constant or the annotation."),
    DROPPED_LABEL_TARGET("SQ044", "@DroppedValue maps to \"%s\", which is no label of enum %s. %s"),

    // Keys, constraints, indexes
    COMPONENT_UNKNOWN("SQ050", "@%s names \"%s\", which is no component of %s. %s"),
    COMPONENT_REPEATED("SQ051", "@%s names \"%s\" twice. Name it once."),
    COLUMNS_MISSING("SQ052", "@%s on record %s names no columns. Name them: columns = {\"%s\"}."),
    COLUMNS_ON_COMPONENT(
            "SQ053",
            "@%s on a component is about that component and names no columns. Remove columns, or move the annotation to the record."),
    PRIMARY_KEY_NULLABLE("SQ054", "Component %s is part of the primary key and nullable. A key is never NULL: use %s."),
    PRIMARY_KEY_WITHOUT_COLUMNS(
            "SQ055", "@PrimaryKey on %s names no columns and no component is @Id. Name them: columns = {\"%s\"}."),
    PRIMARY_KEY_CONTRADICTION(
            "SQ056", "@PrimaryKey names {%s}, the @Id components are {%s}. Let both name the same, or remove @Id."),
    CONSTRAINT_REPEATED("SQ057", "%s is said twice for %s. Remove one."),
    CONSTRAINT_NAME_TAKEN("SQ058", "The name \"%s\" is used by %s and by %s. Give one of them another name."),
    INDEX_METHOD("SQ059", "An index of method \"%s\" cannot %s. %s"),

    // Foreign keys
    TARGET_NOT_A_TABLE("SQ060", "@ForeignKey names %s, which is not a @Table record. %s"),
    TARGET_WITHOUT_KEY(
            "SQ061",
            "@ForeignKey references %s, which has no primary key. Add @Id to a component of it, or name references."),
    KEY_WIDTH("SQ062", "@ForeignKey has the columns {%s}, the key of %s is {%s}. Name as many columns as the key has."),
    REFERENCE_NOT_A_KEY("SQ063", "@ForeignKey references {%s} of %s, which is neither its primary key nor unique. %s"),
    REFERENCE_TYPE("SQ064", "Component %s is of type %s, but %s, which it references, is of type %s. Use %s."),
    SET_NULL_NOT_NULL(
            "SQ065", "%s = SET_NULL, but component %s cannot be NULL. Make it @Nullable, or use CASCADE or RESTRICT."),
    SET_DEFAULT_WITHOUT_DEFAULT(
            "SQ066",
            "%s = SET_DEFAULT, but component %s has no default and is not nullable. Add @Default, or use CASCADE or RESTRICT."),

    INDEX_PART(
            "SQ067",
            "Index part \"%s\" is not understood at \"%s\". Write a component or an expression in parentheses, then collate, operator class, asc or desc, nulls first or last, each if wanted."),
    STORAGE_PARAMETER("SQ068", "@%s has the storage parameter \"%s\". Write it as name = value: \"fillfactor = 70\"."),
    EXCLUSION_ELEMENT(
            "SQ069",
            "Element \"%s\" of @Exclude has no operator. Write a component or an expression in parentheses, then with and an operator: \"room with =\"."),
    // Values
    IDENTITY_TYPE(
            "SQ070",
            "@Identity is on component %s of type %s. The server numbers with short, int or long: use one of them."),
    IDENTITY_WITH_DEFAULT("SQ071", "Component %s has @Identity and @Default. Keep one of them."),
    IDENTITY_NULLABLE(
            "SQ072", "Component %s is numbered by the server and nullable. An identity is never NULL: use %s."),
    IDENTITY_OPTION("SQ073", "@Identity(%s = %s) is out of range. Use %s."),
    SQL_BLANK("SQ074", "@%s has an empty %s. Write the SQL, or remove the annotation."),
    SQL_MALFORMED("SQ075", "The SQL \"%s\" %s. It is one expression: correct it."),

    GENERATED_WITH_OTHER("SQ076", "Component %s has @Generated and @%s. Keep one of them."),
    COLLATION_ON_OTHER(
            "SQ077",
            "Component %s has a collation, but its column is of type %s. Only text is sorted by one: remove it."),
    // Changes
    RENAME_TO_ITSELF(
            "SQ080",
            "renamedFrom is \"%s\", which is also the present name. Give the name of the last release, or remove renamedFrom."),
    RENAME_SOURCE_PRESENT(
            "SQ081", "renamedFrom is \"%s\", which %s still has. Remove the old one, or remove renamedFrom."),
    RENAME_SOURCE_TAKEN(
            "SQ082", "%s and %s are both renamed from \"%s\". Only one of them can be: remove the other renamedFrom."),
    DROPPED_INCOMPLETE("SQ083", "@Dropped on %s must say exactly one thing: %s."),
    DROPPED_PRESENT(
            "SQ084",
            "@Dropped names the %s \"%s\", which is still declared. Remove the declaration or the annotation."),

    // Migration
    DRAFT("SQ090", Severity.NOTE, "draft: %s, db/draft/next.sql. Number it with squall:generate."),
    HAZARD("SQ091", Severity.NOTE, "%s: %s [%s]"),
    HAZARD_WARNING("SQ092", Severity.WARNING, "%s: %s [%s]"),
    CHANGE_REFUSED("SQ093", "%s"),
    CHANGE_HELD_BACK("SQ094", Severity.NOTE, "%s The draft holds it as a comment; squall:generate refuses it."),
    RELEASED_NOT_COMPILED(
            "SQ095",
            Severity.NOTE,
            "%s %s is released, but not part of this compile: it is left as it is. If it is meant to go, say so on its schema package: @Dropped(%s = \"%s\")."),
    HINT_DONE("SQ096", Severity.NOTE, "%s."),

    // The compile itself
    OPTION_UNUSABLE("SQ100", "-A%s=%s is not understood. Use %s."),
    SNAPSHOT_UNREADABLE("SQ101", "The released schema cannot be read: %s"),
    FRAGMENT_UNREADABLE(
            "SQ102", "%s of an earlier compile is not whole. Delete the compiler's output and compile again."),
    OUTPUT_UNWRITABLE("SQ103", "%s cannot be written: %s. Check the output directory."),
    TABLES_ALREADY_WRITTEN(
            "SQ104", Severity.NOTE, "Record %s was generated after %s was written. Import %s statically instead."),
    // Objects beside tables
    KIND_SAID_TWICE("SQ110", "Record %s is more than one of @Table, @View and @MaterializedView. Keep one of them."),
    OBJECT_REPEATED("SQ111", "%s \"%s\" is declared twice. Remove one, or give it another name."),
    OBJECT_TYPE_UNREADABLE("SQ112", "%s \"%s\": %s"),
    SEQUENCE_TYPE("SQ113", "Sequence \"%s\" is of type %s. Use smallint, integer or bigint."),
    VIEW_QUERY("SQ114", "The query of view %s %s. Write one SELECT, WITH, VALUES or TABLE statement."),
    COMPOSITE_SHAPE(
            "SQ115", "Composite type %s has no components or has type parameters. Give it components of known types."),
    COMPOSITE_CYCLE("SQ116", "Composite type %s contains itself, by a component or by theirs. Make it a table."),
    SEQUENCE_OWNER(
            "SQ117",
            "Sequence \"%s\" is owned by \"%s\", which is no column. Write the SQL names of the table and the column with a dot between them."),
    CRASH(
            "SQ199",
            "The processor failed at %s: %s. This is a defect of Squall, not of your code: please report it with this text.%s"),

    // Further: partial compiles, modifiers
    PACKAGE_NOT_COMPILED(
            "SQ200",
            Severity.NOTE,
            "The package-info of %s was compiled earlier and is not seen by this compile: what it said still holds, PostgreSQL schema %s. If it is gone, delete the compiler's output and compile again."),
    TYPE_UNDECLARED(
            "SQ201",
            "Type \"%s\" of %s is neither PostgreSQL's own nor declared. %sDeclare it (@Domain, @RawSql(kind = \"type\", ...)), or write @Column(externalType = true) if something else makes it."),
    CLIENT_DEFAULT_TYPE(
            "SQ202",
            "@ClientDefault names %s, which is not a Supplier<%s>. Let it implement java.util.function.Supplier<%s>."),
    CLIENT_DEFAULT_UNUSABLE(
            "SQ203",
            "@ClientDefault names %s, which %s. Make it a top-level or static class that is not abstract, with a constructor without parameters that this package can call."),
    MODIFIERS_EXCLUDE("SQ204", "Component %s has @%s and @%s. Keep one of them."),
    VERSION_TYPE(
            "SQ205", "@Version is on component %s of type %s. A version is a short, int or long: use one of them."),
    VERSION_REPEATED("SQ206", "@Version is on the components %s and %s of %s. A row has one version: remove one."),
    HIDDEN_REQUIRED(
            "SQ207",
            "Component %s is @Hidden, so it is empty when the table is selected, and its type cannot be. Use %s; with @Hidden(notNull = true) the column is NOT NULL."),
    HIDDEN_EVERYWHERE(
            "SQ208", "All components of %s are @Hidden, so selecting it gives nothing. Leave one of them visible."),

    // Relations and shapes
    SHAPE_NOT_A_RECORD("SQ220", "@Shape is on the %s %s. A shape is a record: declare \"record %s(...)\"."),
    SHAPE_GENERIC("SQ221", "Shape %s has type parameters, but what is read is of one type. Remove %s."),
    SHAPE_PRIVATE(
            "SQ222",
            "Shape %s cannot be named by generated code, because %s is private. Make it visible to its package."),
    SHAPE_UNUSABLE("SQ223", "Shape %s %s. %s."),
    SHAPE_ROOT("SQ224", "@Shape names %s, which is no @Table, @View or @MaterializedView record. %s"),
    SHAPE_CONSTANT_TAKEN(
            "SQ225",
            "Shapes %s and %s are both called \"%s\" in %s. Name one of them otherwise: @Shape(value = ..., constant = \"...\")."),
    SHAPE_CONSTANT_UNUSABLE("SQ226", "The constant \"%s\" is no name in Java. Use letters, digits and underscores."),
    SHAPE_SOURCE_TWICE("SQ227", "Component %s has @%s and @%s. Keep one of them."),
    SHAPE_COMPONENT_UNKNOWN("SQ228", "Component %s is read from \"%s\", which is no column or relation of %s. %s"),
    SHAPE_TYPE("SQ229", "Component %s is of type %s, but %s is of type %s. Use %s."),
    SHAPE_MAY_BE_MISSING(
            "SQ230", "Component %s is of type %s, but %s may be without a value. Use %s, or @Nullable %s."),
    SHAPE_NEVER_MISSING("SQ231", "Component %s may be without a value, but %s always has one. Use %s."),
    SHAPE_NOT_NESTED(
            "SQ232", "Component %s is the relation \"%s\" of %s, but %s is neither a shape nor a table's record. %s"),
    SHAPE_OTHER_TABLE(
            "SQ233", "Component %s is of %s, which is read from %s, but relation \"%s\" of %s leads to %s. %s"),
    SHAPE_LIST_OF_ONE("SQ234", "Component %s is a List, but relation \"%s\" of %s leads to one row at most. Use %s."),
    SHAPE_ONE_OF_MANY("SQ235", "Component %s is no List, but relation \"%s\" of %s leads to many rows. Use List<%s>."),
    SHAPE_RELATION_MISSING(
            "SQ236",
            "Component %s is about %s, but no foreign key leads from %s to it, or from it to %s. Add @ForeignKey, or remove the component."),
    SHAPE_RELATION_CHOICE("SQ237", "Component %s is about %s, and which relation of %s is meant cannot be told. %s"),
    SHAPE_PATH("SQ238", "@%s(\"%s\") of component %s: %s. %s"),
    SHAPE_CYCLE(
            "SQ239",
            "Shape %s contains itself without an end: %s. Say how deep it goes: @Depth(3) on one of these that is a List, or remove the component."),
    SHAPE_DEPTH("SQ240", "@Depth(%s) on component %s %s. %s."),
    COMPUTATION_MISSING(
            "SQ241",
            "Component %s is @Computed, but the method that computes it %s. Declare it in the record: static TextValue %s(%s table)."),
    COMPUTATION_TYPE(
            "SQ242",
            "Method %s computes a component and returns %s. Return an expression that tells whether it may be NULL, for example TextValue or NullableText."),
    AGGREGATE_OF_OTHER(
            "SQ243", "@%s of component %s is of %s, which is of type %s. It is for numbers: use @Min or @Max."),
    SHAPE_TABLE_HIDDEN(
            "SQ244",
            "Component %s leads to %s, which is not public, so that code of package %s cannot name it. Make it public."),
    RELATION_NAME_TAKEN(
            "SQ245",
            "The relation of %s to %s is called \"%s\", and so is %s. Give it another name: @ForeignKey(%s = \"...\")."),
    RELATION_NAME_UNUSABLE("SQ246", "The relation name \"%s\" is no name in Java. Use letters and digits: \"%s\"."),
    SHAPES_ALREADY_WRITTEN(
            "SQ247", Severity.NOTE, "Shape %s was generated after %s was written. Import %s statically instead."),

    // Writing shapes
    GRAPH_COLUMN_MISSING("SQ248", "When %s is written, nothing gives %s of %s, which a new row must have. %s."),
    GRAPH_KEY_MISSING("SQ249", "When %s is written, rows of %s are told apart and tied together by %s. %s."),
    GRAPH_READ_ONLY(
            "SQ250",
            "Component %s of %s cannot be written: it is %s. Remove it, or read it by another shape, without write."),
    GRAPH_NEW_ROW(
            "SQ251",
            "Component %s is of type %s, but only the server sets %s, so that a new row has none yet. Use %s, or @Nullable %s."),
    GRAPH_NOT_WRITTEN(
            "SQ252", "Component %s holds rows of %s that are written with those of %s, but %s does not say how. %s."),
    GRAPH_REFERENCE(
            "SQ253", "Component %s refers to a row of %s by column \"%s\", for which %s has no component. Add one."),
    GRAPH_WRITTEN_TWICE(
            "SQ254", "When %s is written, column \"%s\" of %s is given by %s and by %s. Remove one of them.");

    private final String id;
    private final Severity severity;
    private final String template;

    Code(String id, String template) {
        this(id, Severity.ERROR, template);
    }

    Code(String id, Severity severity, String template) {
        this.id = id;
        this.severity = severity;
        this.template = template;
    }

    /** The stable id that stands in every message, for example {@code SQ050}. */
    public String id() {
        return id;
    }

    /** What it does to the compile. */
    public Severity severity() {
        return severity;
    }

    /** The text, with {@code %s} for each detail. */
    public String template() {
        return template;
    }

    /** What a problem does to the compile. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }
}
