package dev.squall.benchmarks.peer.hibernate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An author with books, which are read by one query for all authors. */
@Entity
@Table(name = "authors")
public class AuthorEntity {
    @Id
    public Long id;

    public String name;
    public String country;
    public Instant createdAt;

    @OneToMany(mappedBy = "author")
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    public List<BookEntity> books;
}
