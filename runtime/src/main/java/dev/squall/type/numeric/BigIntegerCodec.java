package dev.squall.type.numeric;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The codec of whole numbers of any size. */
public final class BigIntegerCodec implements Codec<BigInteger> {

    /** {@code numeric}, best with scale 0. A value with a fraction cannot be read. */
    public static final Codec<BigInteger> NUMERIC = new BigIntegerCodec();

    private BigIntegerCodec() {}

    @Override
    public String sqlType() {
        return Codecs.NUMERIC.sqlType();
    }

    @Override
    public String toText(BigInteger value) {
        return value.toString();
    }

    @Override
    public BigInteger fromText(String text) {
        return whole(Codecs.NUMERIC.fromText(text));
    }

    @Override
    public @Nullable BigInteger readNullable(ResultSet row, int index) throws SQLException {
        BigDecimal value = Codecs.NUMERIC.readNullable(row, index);
        return value == null ? null : whole(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable BigInteger value) throws SQLException {
        Codecs.NUMERIC.bind(statement, index, value == null ? null : new BigDecimal(value));
    }

    private static BigInteger whole(BigDecimal value) {
        try {
            return value.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The number has a fraction, which a BigInteger cannot hold. Use BigDecimal, or make the column"
                            + " numeric(n,0).",
                    e);
        }
    }
}
