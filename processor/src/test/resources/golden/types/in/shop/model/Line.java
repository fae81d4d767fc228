package shop.model;

import dev.squall.annotation.Dropped;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import dev.squall.annotation.Column;

@Table(renamedFrom = "positions")
@PrimaryKey(columns = {"number", "order"}, name = "line_pk")
@ForeignKey(value = Country.class, columns = "country", references = "as", name = "line_country")
@Dropped(column = "note", lossy = true)
public record Line(
        @ForeignKey(Order.class) OrderId order,
        int number,
        String country,
        @Column(renamedFrom = "anzahl", type = "numeric", using = "anzahl::numeric", backfill = "0") java.math.BigDecimal amount) {}
