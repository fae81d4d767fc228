package dev.squall.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The types that every PostgreSQL has, and the spellings that people use for them. */
final class BuiltInTypes {

    // typname of every type in pg_catalog but pg_* and arrays; a test compares the list with the server's.
    private static final Set<String> TYPE_NAMES = Set.of(("aclitem any anyarray anycompatible anycompatiblearray"
                    + " anycompatiblemultirange anycompatiblenonarray anycompatiblerange anyelement anyenum"
                    + " anymultirange anynonarray anyrange bit bool box bpchar bytea char cid cidr circle cstring date"
                    + " datemultirange daterange event_trigger fdw_handler float4 float8 gtsvector index_am_handler"
                    + " inet int2 int2vector int4 int4multirange int4range int8 int8multirange int8range internal"
                    + " interval json jsonb jsonpath language_handler line lseg macaddr macaddr8 money name numeric"
                    + " nummultirange numrange oid oidvector path point polygon record refcursor regclass"
                    + " regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure"
                    + " regrole regtype table_am_handler text tid time timestamp timestamptz timetz trigger"
                    + " tsm_handler tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot"
                    + " unknown uuid varbit varchar void xid xid8 xml")
            .split(" "));

    /** Spelling to canonical name, where the two differ. */
    private static final Map<String, String> ALIASES = new TreeMap<>(Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("dec", "numeric"),
            Map.entry("decimal", "numeric"),
            Map.entry("varchar", "character varying"),
            Map.entry("char", "character"),
            Map.entry("varbit", "bit varying"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone")));

    /** Canonical names that are no {@code typname}. */
    private static final Set<String> SQL_NAMES = Set.of(
            "integer",
            "smallint",
            "bigint",
            "boolean",
            "real",
            "double precision",
            "character varying",
            "character",
            "bit varying",
            "time without time zone",
            "time with time zone",
            "timestamp without time zone",
            "timestamp with time zone");

    /** Those of the system's own names that columns have. */
    private static final Set<String> PG_NAMES = Set.of("pg_lsn", "pg_snapshot");

    private BuiltInTypes() {}

    static boolean isTypeName(String name) {
        return TYPE_NAMES.contains(name);
    }

    static Set<String> typeNames() {
        return TYPE_NAMES;
    }

    /** The canonical name of a built-in type in any spelling; empty if it is not built in. */
    static Optional<String> canonical(String spelling) {
        String alias = ALIASES.get(spelling);
        if (alias != null) {
            return Optional.of(alias);
        }
        boolean known = SQL_NAMES.contains(spelling) || TYPE_NAMES.contains(spelling) || PG_NAMES.contains(spelling);
        return known ? Optional.of(spelling) : Optional.empty();
    }
}
