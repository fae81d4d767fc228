package dev.squall.studio.http;

/** The request methods that the studio tells apart. */
public enum Method {
    GET(true),
    HEAD(true),
    POST(false),
    PUT(false),
    PATCH(false),
    DELETE(false),
    OPTIONS(false),
    /** Any other method; no route accepts it. */
    OTHER(false);

    private final boolean safe;

    Method(boolean safe) {
        this.safe = safe;
    }

    /** Whether a request of this method is a read that changes nothing. */
    public boolean safe() {
        return safe;
    }

    static Method of(String name) {
        for (Method method : values()) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        return OTHER;
    }
}
