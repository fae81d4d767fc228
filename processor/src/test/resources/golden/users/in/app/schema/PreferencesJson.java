package app.schema;

import dev.squall.type.JsonCodec;

/** A codec without a JSON library, for the test. */
public final class PreferencesJson implements JsonCodec<Preferences> {
    @Override
    public String toJson(Preferences value) {
        return "\"" + value.theme() + "\"";
    }

    @Override
    public Preferences fromJson(String json) {
        return new Preferences(json.substring(1, json.length() - 1));
    }
}
