package org.qingqun.ui.inventory;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.EnumUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.common.Preferences;

/// Filters a person gave a name to, in the order they were saved. They belong to this computer's window, not to the inventory.
record SavedViews(Preferences preferences) {
    private static final String KEY = "inventory.views";

    /// Made when a view is first read: page 台账 is there before.
    private static final class Json {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }

    List<String> names() {
        return List.copyOf(read().keySet());
    }

    Optional<Filter> find(String name) {
        return Optional.ofNullable(read().get(name));
    }

    /// An earlier view of that name is replaced.
    void save(String name, Filter filter) {
        var all = read();
        all.remove(name);
        all.put(name, filter);
        write(all);
    }

    void remove(String name) {
        var all = read();
        all.remove(name);
        write(all);
    }

    /// What cannot be read is left out.
    private Map<String, Filter> read() {
        var views = new LinkedHashMap<String, Filter>();
        try {
            for (var node : Json.MAPPER.readTree(preferences.remembered(KEY).orElse("[]"))) {
                var filter = filter(node);
                if (filter != null && !node.path("name").asText().isBlank()) views.put(node.path("name").asText(), filter);
            }
        } catch (JacksonException damaged) {
            return views;
        }
        return views;
    }

    private void write(Map<String, Filter> views) {
        var all = Json.MAPPER.createArrayNode();
        views.forEach((name, filter) -> all.add(node(name, filter)));
        preferences.remember(KEY, all.toString());
    }

    private static ObjectNode node(String name, Filter filter) {
        var node = Json.MAPPER.createObjectNode().put("name", name).put("family", filter.family().name()).put("text", filter.text()).put("state", filter.state());
        if (filter.under() != null) node.put("unit", filter.under().value());
        if (filter.rule() != null) node.put("rule", filter.rule());
        var platforms = node.putArray("platforms");
        filter.platforms().stream().sorted().forEach(platform -> platforms.add(platform.name()));
        return node;
    }

    private static @Nullable Filter filter(JsonNode node) {
        var family = EnumUtils.getEnum(Family.class, node.path("family").asText());
        if (family == null || !Filter.choices().contains(node.path("state").asText())) return null;
        var platforms = new ArrayList<Platform>();
        for (var one : node.path("platforms")) Optional.ofNullable(EnumUtils.getEnum(Platform.class, one.asText())).ifPresent(platforms::add);
        return new Filter(family, node.path("text").asText(), node.path("state").asText(), node.has("unit") ? new UnitId(node.get("unit").asLong()) : null,
                platforms.isEmpty() ? Set.of() : new LinkedHashSet<>(platforms), node.has("rule") ? node.get("rule").asText() : null, List.of());
    }
}
