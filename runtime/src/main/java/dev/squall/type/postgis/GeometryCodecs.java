package dev.squall.type.postgis;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.text.StringCodecs;

/** The codecs of PostGIS. A column's type and SRID, as in {@code geometry(Point,4326)}, are checked by the server. */
public final class GeometryCodecs {

    /** {@code geometry} in the search path. */
    public static final Codec<Geometry> GEOMETRY = as("geometry");

    /** {@code geography} in the search path. */
    public static final Codec<Geometry> GEOGRAPHY = as("geography");

    private GeometryCodecs() {}

    /** One of the two types by its name in a cast, for example {@code postgis.geometry}. */
    public static Codec<Geometry> as(String sqlType) {
        return Codecs.mapped(StringCodecs.as(sqlType), Geometry::new, Geometry::text);
    }
}
