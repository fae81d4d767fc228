package dev.squall.type.roundtrip;

import static dev.squall.type.declared.DeclaredCodecs.composite;
import static dev.squall.type.declared.DeclaredCodecs.domain;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.text.HstoreCodec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of types that consist of others: domains, composite types and {@code hstore}. */
final class DeclaredCases {

    /** A composite value with an array and a range inside. */
    record Part(
            @Nullable String label, @Nullable BigDecimal amount, List<@Nullable String> tags, Range<Integer> span) {}

    /** A composite value with composite values inside. */
    record Whole(
            long id,
            @Nullable Part main,
            List<Part> others,
            @Nullable String note) {}

    static final Codec<Part> PART = composite(
            "part",
            in -> new Part(
                    in.nextNullable(Codecs.TEXT),
                    in.nextNullable(Codecs.NUMERIC),
                    in.next(Codecs.nullableList(Codecs.TEXT)),
                    in.next(RangeCodecs.INT4RANGE)),
            (part, out) -> out.add(Codecs.TEXT, part.label())
                    .add(Codecs.NUMERIC, part.amount())
                    .add(Codecs.nullableList(Codecs.TEXT), part.tags())
                    .add(RangeCodecs.INT4RANGE, part.span()));

    static final Codec<Whole> WHOLE = composite(
            "whole",
            in -> new Whole(
                    in.next(Codecs.BIGINT),
                    in.nextNullable(PART),
                    in.next(Codecs.list(PART)),
                    in.nextNullable(Codecs.TEXT)),
            (whole, out) -> out.add(Codecs.BIGINT, whole.id())
                    .add(PART, whole.main())
                    .add(Codecs.list(PART), whole.others())
                    .add(Codecs.TEXT, whole.note()));

    private DeclaredCases() {}

    static Stream<TypeCase<?>> all() {
        return Stream.of(
                new TypeCase<>("short_text", domain("short_text", Codecs.TEXT), TypeCases.HOSTILE),
                TypeCase.of("positive", domain("positive", Codecs.BIGINT), 1L, Long.MAX_VALUE),
                new TypeCase<>("part", PART, parts()),
                new TypeCase<>("whole", WHOLE, wholes()),
                new TypeCase<>("hstore", HstoreCodec.HSTORE, maps()));
    }

    private static List<Part> parts() {
        List<@Nullable String> tags = new ArrayList<>(TypeCases.HOSTILE);
        tags.add(null);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(null, null, List.of(), Range.empty()));
        for (String text : TypeCases.HOSTILE) {
            parts.add(new Part(text, new BigDecimal("-1.50"), tags, Range.closedOpen(1, 5)));
        }
        return parts;
    }

    private static List<Whole> wholes() {
        List<Whole> wholes = new ArrayList<>();
        for (Part part : parts().subList(0, 9)) {
            wholes.add(new Whole(Long.MIN_VALUE, part, List.of(part, part), part.label()));
        }
        wholes.add(new Whole(0, null, List.of(), null));
        return wholes;
    }

    private static List<Map<String, @Nullable String>> maps() {
        Map<String, @Nullable String> all = new HashMap<>();
        for (int i = 0; i < TypeCases.HOSTILE.size(); i++) {
            all.put(TypeCases.HOSTILE.get(i), TypeCases.HOSTILE.get(TypeCases.HOSTILE.size() - 1 - i));
        }
        all.put("nothing", null);
        return List.of(Map.of(), Map.of("a", "NULL", "NULL", "b"), all);
    }
}
