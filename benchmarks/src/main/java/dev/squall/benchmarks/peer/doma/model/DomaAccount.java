package dev.squall.benchmarks.peer.doma.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** An account. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "accounts")
public record DomaAccount(
        @Id long id,
        UUID publicId,
        String email,
        String name,
        int score,
        BigDecimal balance,
        boolean active,
        Instant createdAt) {}
