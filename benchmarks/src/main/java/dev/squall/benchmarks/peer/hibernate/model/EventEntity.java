package dev.squall.benchmarks.peer.hibernate.model;

import dev.squall.benchmarks.schema.Event;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event. */
@Entity
@Table(name = "events")
public class EventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID source;
    public String kind;
    public String message;
    public int severity;
    public boolean handled;
    public Instant happenedAt;

    /** A new one with the values of the given event. */
    public static EventEntity of(Event event) {
        var entity = new EventEntity();
        entity.source = event.source();
        entity.kind = event.kind();
        entity.message = event.message();
        entity.severity = event.severity();
        entity.handled = event.handled();
        entity.happenedAt = event.happenedAt();
        return entity;
    }
}
