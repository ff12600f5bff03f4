package se.samspel.kit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Shows each request and each answer whole (national profile, DOK.15): the example of its schema,
 * and for a list a page with one item.
 */
final class OpenApiExamples {

    private final Map<String, Schema> schemas;

    OpenApiExamples(OpenAPI openApi) {
        Map<String, Schema> known = openApi.getComponents().getSchemas();
        this.schemas = known == null ? Map.of() : known;
    }

    void show(Operation operation, String address) {
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), address);
        }
        if (operation.getResponses() != null) {
            operation
                    .getResponses()
                    .getAPIResponses()
                    .forEach((status, response) -> {
                        if (status.startsWith("2")) {
                            show(response.getContent(), address);
                        }
                    });
        }
    }

    private void show(@Nullable Content content, String address) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> show(media, address));
        }
    }

    private void show(MediaType media, String address) {
        if (media.getExample() != null || media.getExamples() != null) {
            return;
        }
        Object example = exampleOf(media.getSchema(), address);
        if (example != null) {
            media.setExample(example);
        }
    }

    private @Nullable Object exampleOf(@Nullable Schema schema, String address) {
        Schema resolved = resolved(schema);
        if (resolved == null) {
            return null;
        }
        if (resolved.getExamples() != null && !resolved.getExamples().isEmpty()) {
            return resolved.getExamples().getFirst();
        }
        Map<String, Schema> properties = resolved.getProperties();
        if (properties == null || !properties.containsKey("items")) {
            return null;
        }
        Schema items = properties.get("items");
        Object item = exampleOf(items == null ? null : items.getItems(), address);
        if (item == null) {
            return null;
        }
        return properties.containsKey("_meta")
                ? page(item, address)
                : Map.of("items", List.of(item));
    }

    private static Map<String, Object> page(Object item, String address) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("_meta", meta());
        String self = address + "?page=1&limit=20";
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("first", self);
        page.put("_links", links);
        page.put("items", List.of(item));
        return page;
    }

    private static Map<String, Object> meta() {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("page", 1);
        meta.put("limit", 20);
        meta.put("count", 1);
        return meta;
    }

    private @Nullable Schema resolved(@Nullable Schema schema) {
        if (schema == null || schema.getRef() == null) {
            return schema;
        }
        return schemas.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
    }
}
