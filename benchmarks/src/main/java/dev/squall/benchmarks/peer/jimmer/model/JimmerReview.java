package dev.squall.benchmarks.peer.jimmer.model;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A review. */
@Entity
@Table(name = "reviews")
public interface JimmerReview {
    /** Column. */
    @Id
    long id();

    /** Column. */
    int stars();

    /** Column. */
    String comment();

    /** Foreign key. */
    @ManyToOne
    @JoinColumn(name = "book_id")
    JimmerBook book();
}
