package dev.squall.sql.sample;

import dev.squall.type.JsonCodec;

/** {@link Preferences} as JSON, without a library. */
public final class PreferencesJson implements JsonCodec<Preferences> {

    @Override
    public String toJson(Preferences value) {
        return "{\"theme\": \"" + value.theme() + "\"}";
    }

    @Override
    public Preferences fromJson(String json) {
        int start = json.indexOf(':') + 3;
        return new Preferences(json.substring(start, json.length() - 2));
    }
}
