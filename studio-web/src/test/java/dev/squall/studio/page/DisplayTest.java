package dev.squall.studio.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.studio.grid.RowCount;
import dev.squall.studio.grid.RowCount.Certainty;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void numbersAreShort() {
        assertThat(Display.compact(0)).isEqualTo("0");
        assertThat(Display.compact(999)).isEqualTo("999");
        assertThat(Display.compact(1_000)).isEqualTo("1.0K");
        assertThat(Display.compact(999_999)).isEqualTo("1.0M");
        assertThat(Display.compact(10_000_000)).isEqualTo("10.0M");
        assertThat(Display.compact(123_456_789)).isEqualTo("123M");
        assertThat(Display.bytes(0)).isEqualTo("0 B");
        assertThat(Display.bytes(1_536)).isEqualTo("1.5 KB");
        assertThat(Display.bytes(1_470_000_000)).isEqualTo("1.4 GB");
        assertThat(Display.rows(new RowCount(Certainty.MORE_THAN, 10_000))).isEqualTo("more than 10,000 rows");
        assertThat(Display.rows(new RowCount(Certainty.ESTIMATE, 10_000_000))).isEqualTo("~10.0M rows");
        assertThat(Display.rows(new RowCount(Certainty.EXACT, 1))).isEqualTo("1 row");
    }
}
