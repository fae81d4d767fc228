package saas.app;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.billing.*;

public final class TagsCodec {
    public static final dev.squall.type.Codec<List<String>> TAGS = dev.squall.type.declared.DeclaredCodecs.domain(
            "app.tags", dev.squall.type.Codecs.list(dev.squall.type.Codecs.TEXT));

    private TagsCodec() {}
}
