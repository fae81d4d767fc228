package dev.squall.benchmarks.peer.hibernate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A review. */
@Entity
@Table(name = "reviews")
public class ReviewEntity {
    @Id
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public BookEntity book;

    public int stars;
    public String comment;
}
