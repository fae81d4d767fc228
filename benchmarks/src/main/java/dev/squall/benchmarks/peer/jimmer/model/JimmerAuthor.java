package dev.squall.benchmarks.peer.jimmer.model;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** An author. */
@Entity
@Table(name = "authors")
public interface JimmerAuthor {
    /** Column. */
    @Id
    long id();

    /** Column. */
    String name();

    /** Column. */
    String country();

    /** The books. */
    @OneToMany(mappedBy = "author", orderedProps = @OrderedProp("id"))
    List<JimmerBook> books();
}
