package dev.squall.benchmarks.peer.hibernate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An account. */
@Entity
@Table(name = "accounts")
public class AccountEntity {
    @Id
    public Long id;

    public UUID publicId;
    public String email;
    public String name;
    public int score;
    public BigDecimal balance;
    public boolean active;
    public Instant createdAt;
}
