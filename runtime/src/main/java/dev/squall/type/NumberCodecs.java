package dev.squall.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** The codecs of numbers and {@code boolean}: the driver's own binary forms, exact both ways. */
final class NumberCodecs {

    private NumberCodecs() {}

    static final class OfBoolean implements Codec<Boolean> {

        @Override
        public String sqlType() {
            return "boolean";
        }

        @Override
        public String toText(Boolean value) {
            return value ? "t" : "f";
        }

        @Override
        public Boolean fromText(String text) {
            return text.startsWith("t");
        }

        @Override
        public @Nullable Boolean readNullable(ResultSet row, int index) throws SQLException {
            boolean value = row.getBoolean(index);
            return !value && row.wasNull() ? null : (Boolean) value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Boolean value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.BOOLEAN);
            } else {
                statement.setBoolean(index, value);
            }
        }
    }

    static final class Smallint implements Codec<Short> {

        @Override
        public String sqlType() {
            return "smallint";
        }

        @Override
        public String toText(Short value) {
            return value.toString();
        }

        @Override
        public Short fromText(String text) {
            return Short.valueOf(text);
        }

        @Override
        public @Nullable Short readNullable(ResultSet row, int index) throws SQLException {
            short value = row.getShort(index);
            return value == 0 && row.wasNull() ? null : (Short) value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Short value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.SMALLINT);
            } else {
                statement.setShort(index, value);
            }
        }
    }

    static final class OfInteger implements Codec<Integer> {

        @Override
        public String sqlType() {
            return "integer";
        }

        @Override
        public String toText(Integer value) {
            return value.toString();
        }

        @Override
        public Integer fromText(String text) {
            return Integer.valueOf(text);
        }

        @Override
        public @Nullable Integer readNullable(ResultSet row, int index) throws SQLException {
            int value = row.getInt(index);
            return value == 0 && row.wasNull() ? null : (Integer) value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Integer value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.INTEGER);
            } else {
                statement.setInt(index, value);
            }
        }
    }

    static final class Bigint implements Codec<Long> {

        @Override
        public String sqlType() {
            return "bigint";
        }

        @Override
        public String toText(Long value) {
            return value.toString();
        }

        @Override
        public Long fromText(String text) {
            return Long.valueOf(text);
        }

        @Override
        public @Nullable Long readNullable(ResultSet row, int index) throws SQLException {
            long value = row.getLong(index);
            return value == 0 && row.wasNull() ? null : (Long) value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Long value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.BIGINT);
            } else {
                statement.setLong(index, value);
            }
        }
    }

    static final class Real implements Codec<Float> {

        @Override
        public String sqlType() {
            return "real";
        }

        @Override
        public String toText(Float value) {
            return value.toString();
        }

        @Override
        public Float fromText(String text) {
            return Float.valueOf(text);
        }

        @Override
        public @Nullable Float readNullable(ResultSet row, int index) throws SQLException {
            float value = row.getFloat(index);
            return value == 0 && row.wasNull() ? null : (Float) value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Float value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.REAL);
            } else {
                statement.setFloat(index, value);
            }
        }
    }

    static final class OfDouble implements Codec<Double> {

        @Override
        public String sqlType() {
            return "double precision";
        }

        @Override
        public String toText(Double value) {
            return value.toString();
        }

        @Override
        public Double fromText(String text) {
            return Double.valueOf(text);
        }

        @Override
        public @Nullable Double readNullable(ResultSet row, int index) throws SQLException {
            double value = row.getDouble(index);
            return value == 0 && row.wasNull() ? null : (Double) value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable Double value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.DOUBLE);
            } else {
                statement.setDouble(index, value);
            }
        }
    }

    static final class Numeric implements Codec<BigDecimal> {

        @Override
        public String sqlType() {
            return "numeric";
        }

        @Override
        public String toText(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public BigDecimal fromText(String text) {
            return new BigDecimal(text);
        }

        @Override
        public @Nullable BigDecimal readNullable(ResultSet row, int index) throws SQLException {
            return row.getBigDecimal(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable BigDecimal value) throws SQLException {
            statement.setBigDecimal(index, value);
        }
    }
}
