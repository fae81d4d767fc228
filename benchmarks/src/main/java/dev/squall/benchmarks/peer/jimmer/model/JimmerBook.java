package dev.squall.benchmarks.peer.jimmer.model;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** A book. */
@Entity
@Table(name = "books")
public interface JimmerBook {
    /** Column. */
    @Id
    long id();

    /** Column. */
    String title();

    /** Column. */
    int pages();

    /** Foreign key. */
    @ManyToOne
    @JoinColumn(name = "author_id")
    JimmerAuthor author();

    /** The reviews. */
    @OneToMany(mappedBy = "book", orderedProps = @OrderedProp("id"))
    List<JimmerReview> reviews();
}
