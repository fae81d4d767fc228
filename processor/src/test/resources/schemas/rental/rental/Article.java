package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table(value = "article", with = "fillfactor = 90")
@Check(value = "array_position(features, '') IS NULL", name = "article_features_check")
@Check(value = "replacement_cost > daily_rate", name = "article_cost_over_rate")
public record Article(
        @Id @Identity int articleId,
        @Varchar(255) @Index(order = "text_pattern_ops") String title,
        Optional<String> description,
        @Column(type = "model_year") Optional<Short> modelYear,
        @Default("'en'") String manualLanguage,
        @Default("3") @Check("rental_days BETWEEN 1 AND 60") short rentalDays,
        @Column(type = "money_amount") Optional<BigDecimal> dailyRate,
        @Numeric(precision = 8, scale = 2) @Default("199.99") BigDecimal replacementCost,
        Optional<Float> weightKg,
        @Default("ARRAY[]::text[]") List<String> features,
        @Index(method = "gin") dev.squall.type.text.TsVector search,
        @Default("now()") Instant lastUpdate) {}
