package blog.model;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.util.Optional;

@Table
public record Country(@Id String code, Optional<String> name) {}
