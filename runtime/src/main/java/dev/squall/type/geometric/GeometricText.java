package dev.squall.type.geometric;

import dev.squall.type.internal.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL's text forms of geometric values, and Java's, which differ in the spelling of numbers only. */
final class GeometricText {

    private GeometricText() {}

    static List<Point> atLeastOne(List<Point> points, String type) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A " + type + " has at least one point. Use NULL for none.");
        }
        return List.copyOf(points);
    }

    static String join(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(","));
    }

    static Point point(TextScanner in) {
        in.expect('(');
        double x = in.number(",");
        in.expect(',');
        double y = in.number(")");
        in.expect(')');
        return new Point(x, y);
    }

    static Line line(TextScanner in) {
        in.expect('{');
        double a = in.number(",");
        in.expect(',');
        double b = in.number(",");
        in.expect(',');
        double c = in.number("}");
        in.expect('}');
        return new Line(a, b, c);
    }

    static LineSegment segment(TextScanner in) {
        in.expect('[');
        Point start = point(in);
        in.expect(',');
        Point end = point(in);
        in.expect(']');
        return new LineSegment(start, end);
    }

    static Box box(TextScanner in) {
        Point high = point(in);
        in.expect(',');
        return new Box(high, point(in));
    }

    static Path path(TextScanner in) {
        boolean open = in.accept('[');
        if (!open) {
            in.expect('(');
        }
        List<Point> points = points(in);
        in.expect(open ? ']' : ')');
        return new Path(points, !open);
    }

    static Polygon polygon(TextScanner in) {
        in.expect('(');
        List<Point> points = points(in);
        in.expect(')');
        return new Polygon(points);
    }

    static Circle circle(TextScanner in) {
        in.expect('<');
        Point center = point(in);
        in.expect(',');
        double radius = in.number(">");
        in.expect('>');
        return new Circle(center, radius);
    }

    private static List<Point> points(TextScanner in) {
        List<Point> points = new ArrayList<>();
        do {
            points.add(point(in));
        } while (in.accept(','));
        return points;
    }
}
