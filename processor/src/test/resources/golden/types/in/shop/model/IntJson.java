package shop.model;

import dev.squall.type.JsonCodec;

final class IntJson implements JsonCodec<Integer> {
    @Override
    public String toJson(Integer value) {
        return value.toString();
    }

    @Override
    public Integer fromJson(String json) {
        return Integer.valueOf(json);
    }
}
