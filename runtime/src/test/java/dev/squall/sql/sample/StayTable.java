package dev.squall.sql.sample;

import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.IntervalColumn;
import dev.squall.sql.NetworkColumn;
import dev.squall.sql.NullableIntervalColumn;
import dev.squall.sql.NullableNetworkColumn;
import dev.squall.sql.NullableRangeColumn;
import dev.squall.sql.NullableTemporalColumn;
import dev.squall.sql.NullableTsVectorColumn;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.RangeColumn;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.VectorColumn;
import dev.squall.sql.View;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.network.Inet;
import dev.squall.type.network.NetworkCodecs;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import dev.squall.type.text.FullTextCodecs;
import dev.squall.type.vector.Vector;
import dev.squall.type.vector.VectorCodecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A table with columns of the families that {@link UserTable} lacks; its record is its id. */
public final class StayTable extends Table<StayTable, Long> {

    /** The table. */
    public static final StayTable STAYS = new StayTable(TableName.of("public", "stays"));

    public final NumberColumn<StayTable, Long> id = number("id", Codecs.BIGINT);
    public final RangeColumn<StayTable, LocalDate> nights = range("nights", RangeCodecs.DATERANGE);
    public final NullableRangeColumn<StayTable, LocalDate> option = nullableRange("option", RangeCodecs.DATERANGE);
    public final NetworkColumn<StayTable, Inet> gateway = network("gateway", NetworkCodecs.INET);
    public final NullableNetworkColumn<StayTable, Inet> address = nullableNetwork("address", NetworkCodecs.INET);
    public final IntervalColumn<StayTable, Interval> length = interval("length", IntervalCodecs.INTERVAL);
    public final NullableIntervalColumn<StayTable, Duration> delay = nullableInterval("delay", IntervalCodecs.DURATION);
    public final NullableTsVectorColumn<StayTable> document = nullableTsVector("document", FullTextCodecs.TSVECTOR);
    public final TemporalColumn<StayTable, LocalDateTime> startsAt = temporal("starts_at", Codecs.TIMESTAMP);
    public final NullableTemporalColumn<StayTable, LocalDate> day = nullableTemporal("day", Codecs.DATE);
    public final NumberColumn<StayTable, Double> score = number("score", Codecs.DOUBLE);
    public final NumberColumn<GeneratedAlways<StayTable>, Double> doubled = number("doubled", Codecs.DOUBLE);
    public final NullableTemporalColumn<GeneratedAlways<StayTable>, LocalDate> first =
            nullableTemporal("first", Codecs.DATE);

    private StayTable(TableName name) {
        super(name);
    }

    @Override
    public StayTable as(String alias) {
        return new StayTable(tableName().as(alias));
    }

    @Override
    public StayTable inSchema(String schema) {
        return new StayTable(tableName().inSchema(schema));
    }

    @Override
    public Long read(ResultSet row, int at) throws SQLException {
        return Codecs.BIGINT.read(row, at);
    }

    /** A view. */
    public static final class Arrivals extends View<Arrivals, Long> {

        /** The view. */
        public static final Arrivals ARRIVALS = new Arrivals(TableName.of("public", "arrivals"));

        public final NumberColumn<Arrivals, Long> id = number("id", Codecs.BIGINT);

        private Arrivals(TableName name) {
            super(name);
        }

        @Override
        public Arrivals as(String alias) {
            return new Arrivals(tableName().as(alias));
        }

        @Override
        public Arrivals inSchema(String schema) {
            return new Arrivals(tableName().inSchema(schema));
        }

        @Override
        public Long read(ResultSet row, int at) throws SQLException {
            return Codecs.BIGINT.read(row, at);
        }
    }

    /** A table with a pgvector column, whose extension the embedded server lacks. */
    public static final class Points extends Table<Points, Long> {

        /** The table. */
        public static final Points POINTS = new Points(TableName.of("public", "points"));

        public final NumberColumn<Points, Long> id = number("id", Codecs.BIGINT);
        public final VectorColumn<Points, Vector> place = vector("place", VectorCodecs.VECTOR);

        private Points(TableName name) {
            super(name);
        }

        @Override
        public Points as(String alias) {
            return new Points(tableName().as(alias));
        }

        @Override
        public Points inSchema(String schema) {
            return new Points(tableName().inSchema(schema));
        }

        @Override
        public Long read(ResultSet row, int at) throws SQLException {
            return Codecs.BIGINT.read(row, at);
        }
    }
}
