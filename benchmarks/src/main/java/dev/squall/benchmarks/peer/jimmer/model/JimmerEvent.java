package dev.squall.benchmarks.peer.jimmer.model;

import java.time.Instant;
import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** An event. */
@Entity
@Table(name = "events")
public interface JimmerEvent {
    /** Column. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** Column. */
    UUID source();

    /** Column. */
    String kind();

    /** Column. */
    String message();

    /** Column. */
    int severity();

    /** Column. */
    boolean handled();

    /** Column. */
    Instant happenedAt();
}
