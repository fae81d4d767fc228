package dev.squall.examples.docs;

import static dev.squall.type.Codecs.INTEGER;
import static dev.squall.type.Codecs.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.type.Codec;
import dev.squall.type.declared.DeclaredCodecs;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.temporal.InfinityCodecs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The snippets of docs/types.md. */
class TypesTest {

    // tag::address
    record Address(String street, @Nullable Integer number) {}

    static final Codec<Address> ADDRESS = DeclaredCodecs.composite(
            "app.address",
            in -> new Address(in.next(TEXT), in.nextNullable(INTEGER)),
            (value, out) -> out.add(TEXT, value.street()).add(INTEGER, value.number()));
    // end::address

    @Test
    void aRangeThatIsOpenUntilInfinity() {
        // tag::infinity
        Codec<Range<LocalDate>> validity = RangeCodecs.range("daterange", InfinityCodecs.DATE); // [2024-01-01,infinity)
        // end::infinity
        assertThat(validity.toText(validity.fromText("[2024-01-01,infinity)"))).isEqualTo("[2024-01-01,infinity)");
    }

    @Test
    void aCompositeType() {
        Address address = new Address("High Street, \"west\"", null);
        assertThat(ADDRESS.fromText(ADDRESS.toText(address))).isEqualTo(address);
    }
}
