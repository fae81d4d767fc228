package dev.squall.benchmarks.peer.doma.model;

import java.time.Instant;
import java.util.UUID;
import org.seasar.doma.Entity;
import org.seasar.doma.GeneratedValue;
import org.seasar.doma.GenerationType;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** An event. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "events")
public class DomaEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID source;
    public String kind;
    public String message;
    public int severity;
    public boolean handled;
    public Instant happenedAt;
}
