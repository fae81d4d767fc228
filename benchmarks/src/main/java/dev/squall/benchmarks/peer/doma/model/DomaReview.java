package dev.squall.benchmarks.peer.doma.model;

import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A review. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "reviews")
public class DomaReview {
    @Id
    public Long id;

    public Long bookId;
    public int stars;
    public String comment;
}
