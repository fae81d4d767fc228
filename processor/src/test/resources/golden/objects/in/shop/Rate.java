package shop;

import dev.squall.annotation.Column;
import dev.squall.annotation.Composite;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Composite("exchange_rate")
record Rate(@Column("per_euro") double perEuro, @Nullable String source, List<Kind> kinds) {
    enum Kind {
        BUY,
        SELL
    }
}
