package shop.model;

import dev.squall.type.JsonCodec;
import java.util.List;
import java.util.Map;


final class MapJson extends Inherited {}

class Inherited implements JsonCodec<Map<String, List<Integer>>> {
    @Override
    public String toJson(Map<String, List<Integer>> value) {
        return value.toString();
    }

    @Override
    public Map<String, List<Integer>> fromJson(String json) {
        throw new UnsupportedOperationException();
    }
}
