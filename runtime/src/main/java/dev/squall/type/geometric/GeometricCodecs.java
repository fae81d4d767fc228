package dev.squall.type.geometric;

import dev.squall.type.Codec;
import dev.squall.type.internal.TextScanner;
import java.util.function.Function;

/** The codecs of PostgreSQL's geometric types. */
public final class GeometricCodecs {

    /** {@code point}. */
    public static final Codec<Point> POINT = new OfText<>("point", "(1,2)", GeometricText::point);

    /** {@code line}. */
    public static final Codec<Line> LINE = new OfText<>("line", "{1,2,3}", GeometricText::line);

    /** {@code lseg}. */
    public static final Codec<LineSegment> LSEG = new OfText<>("lseg", "[(1,2),(3,4)]", GeometricText::segment);

    /** {@code box}. */
    public static final Codec<Box> BOX = new OfText<>("box", "(3,4),(1,2)", GeometricText::box);

    /** {@code path}. */
    public static final Codec<Path> PATH = new OfText<>("path", "[(1,2),(3,4)]", GeometricText::path);

    /** {@code polygon}. */
    public static final Codec<Polygon> POLYGON = new OfText<>("polygon", "((1,2),(3,4))", GeometricText::polygon);

    /** {@code circle}. */
    public static final Codec<Circle> CIRCLE = new OfText<>("circle", "<(1,2),3>", GeometricText::circle);

    private GeometricCodecs() {}

    private record OfText<T>(String sqlType, String example, Function<TextScanner, T> parse) implements Codec<T> {

        @Override
        public char arrayDelimiter() {
            return sqlType.equals("box") ? ';' : ',';
        }

        @Override
        public String toText(T value) {
            return value.toString();
        }

        @Override
        public T fromText(String text) {
            TextScanner in = new TextScanner(text, sqlType, example);
            T value = parse.apply(in);
            in.expectEnd();
            return value;
        }
    }
}
