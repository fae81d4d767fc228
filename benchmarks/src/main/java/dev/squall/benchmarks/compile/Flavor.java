package dev.squall.benchmarks.compile;

import java.util.Arrays;
import java.util.List;

/** How an entity of twelve columns is written for each processor. */
enum Flavor {
    SQUALL(
            "Squall",
            "dev.squall.processor.SquallProcessor",
            "/processor/target/,squall-processor,/runtime/target/,squall-runtime,jspecify,jackson-core,javapoet-0",
            """
            package app.schema;

            import dev.squall.annotation.*;

            /** Entity %1$d. */
            @Table
            public record Entity%1$d(
                    @Id @Identity long id,
                    java.util.UUID publicId,
                    @Unique String email,
                    String name,
                    int score,
                    long total,
                    java.math.BigDecimal balance,
                    double ratio,
                    boolean active,
                    java.time.Instant createdAt,
                    java.time.LocalDate birthday,
                    java.util.Optional<String> note) {}
            """),
    HIBERNATE("hibernate-processor", "org.hibernate.processor.HibernateProcessor", "", """
            package app.schema;

            import jakarta.persistence.*;

            @Entity
            public class Entity%1$d {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
                java.util.UUID publicId;
                String email;
                String name;
                int score;
                long total;
                java.math.BigDecimal balance;
                double ratio;
                boolean active;
                java.time.Instant createdAt;
                java.time.LocalDate birthday;
                String note;
            }
            """),
    MAPSTRUCT("MapStruct", "org.mapstruct.ap.MappingProcessor", "/mapstruct-1,/mapstruct-processor-", """
            package app.schema;

            @org.mapstruct.Mapper
            public interface Entity%1$d {
                record Source(long id, java.util.UUID publicId, String email, String name, int score, long total,
                        java.math.BigDecimal balance, double ratio, boolean active, java.time.LocalDateTime createdAt,
                        java.time.LocalDate birthday, String note) {}

                record Target(long id, java.util.UUID publicId, String email, String name, int score, long total,
                        java.math.BigDecimal balance, double ratio, boolean active, java.time.LocalDateTime createdAt,
                        java.time.LocalDate birthday, String note) {}

                Target target(Source source);
            }
            """),
    DOMA("Doma", "org.seasar.doma.internal.apt.DomaProcessor", "/doma-core-,/doma-processor-", """
            package app.schema;

            import org.seasar.doma.*;

            @Entity(metamodel = @Metamodel)
            public class Entity%1$d {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                String publicId;
                String email;
                String name;
                int score;
                long total;
                java.math.BigDecimal balance;
                double ratio;
                boolean active;
                java.time.LocalDateTime createdAt;
                java.time.LocalDate birthday;
                String note;
            }
            """),
    JIMMER("Jimmer", "org.babyfish.jimmer.apt.JimmerProcessor", "", """
            package app.schema;

            import org.babyfish.jimmer.sql.*;

            @Entity
            public interface Entity%1$d {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id();
                java.util.UUID publicId();
                String email();
                String name();
                int score();
                long total();
                java.math.BigDecimal balance();
                double ratio();
                boolean active();
                java.time.Instant createdAt();
                java.time.LocalDate birthday();
                @org.jetbrains.annotations.Nullable String note();
            }
            """);

    private final String title;
    private final String processor;
    private final String path;
    private final String template;

    Flavor(String title, String processor, String path, String template) {
        this.title = title;
        this.processor = processor;
        this.path = path;
        this.template = template;
    }

    String title() {
        return title;
    }

    String processor() {
        return processor;
    }

    /** The part of this program's class path that the processor needs; all of it if it needs much. */
    List<String> processorPath() {
        List<String> parts = Arrays.asList(path.split(","));
        return ClassPath.entries().stream()
                .filter(entry -> parts.stream().anyMatch(entry::contains))
                .toList();
    }

    String source(int number) {
        return template.formatted(number);
    }
}
