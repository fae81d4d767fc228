package dev.squall.benchmarks.peer.doma.model;

import java.util.ArrayList;
import java.util.List;
import org.seasar.doma.Association;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** An author. */
@Entity(metamodel = @Metamodel, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "authors")
public class DomaAuthor {
    @Id
    public Long id;

    public String name;
    public String country;

    @Association
    public List<DomaBook> books = new ArrayList<>();
}
