package dev.squall.benchmarks.peer.doma.model;

import java.util.ArrayList;
import java.util.List;
import org.seasar.doma.Association;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A book. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "books")
public class DomaBook {
    @Id
    public Long id;

    public Long authorId;
    public String title;
    public int pages;

    @Association
    public List<DomaReview> reviews = new ArrayList<>();
}
