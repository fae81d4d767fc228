package blog.model;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Role} as the enum type {@code role}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class RoleCodec {
    /** The codec. */
    public static final Codec<Role> INSTANCE = Codecs.enumType("public", "role", Role.values(), "ADMIN", "MEMBER");

    private RoleCodec() {}
}
