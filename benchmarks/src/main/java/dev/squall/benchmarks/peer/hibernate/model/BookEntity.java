package dev.squall.benchmarks.peer.hibernate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A book with reviews. */
@Entity
@Table(name = "books")
public class BookEntity {
    @Id
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AuthorEntity author;

    public String title;
    public int pages;
    public LocalDate published;

    @OneToMany(mappedBy = "book")
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    public List<ReviewEntity> reviews;
}
