package dev.squall.benchmarks.peer.jimmer.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** An account. */
@Entity
@Table(name = "accounts")
public interface JimmerAccount {
    /** Column. */
    @Id
    long id();

    /** Column. */
    UUID publicId();

    /** Column. */
    String email();

    /** Column. */
    String name();

    /** Column. */
    int score();

    /** Column. */
    BigDecimal balance();

    /** Column. */
    boolean active();

    /** Column. */
    Instant createdAt();
}
