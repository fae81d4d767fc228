package dev.squall.studio.http;

/**
 * One entry of the route table.
 *
 * @param method the method it answers; a GET route also answers HEAD
 * @param pattern the path, with {@code {name}} for one segment and {@code <name>} for the rest of the path
 * @param access who may call it
 * @param handler what answers
 */
public record Route(Method method, String pattern, Access access, Handler handler) {

    /** Refuses a public route with placeholders: which requests it opens must be plain to see. */
    public Route {
        boolean placeholders = pattern.indexOf('{') >= 0 || pattern.indexOf('<') >= 0;
        if (access == Access.ANYBODY && placeholders) {
            throw new IllegalArgumentException("a route for anybody must be a literal path: " + pattern);
        }
    }

    /** A GET route for those who hold the token. */
    public static Route get(String pattern, Handler handler) {
        return new Route(Method.GET, pattern, Access.TOKEN, handler);
    }

    /** A POST route for those who hold the token. */
    public static Route post(String pattern, Handler handler) {
        return new Route(Method.POST, pattern, Access.TOKEN, handler);
    }

    /** A GET route for anybody. */
    public static Route open(String pattern, Handler handler) {
        return new Route(Method.GET, pattern, Access.ANYBODY, handler);
    }
}
