package se.samspel.kit.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What isn't known is answered as null: a field that isn't required may be null in an answer. */
final class OpenApiNulls {

    private OpenApiNulls() {}

    static void allow(Map<String, Schema> schemas, Set<String> requests) {
        schemas.forEach((name, schema) -> {
            if (!requests.contains(name) && schema.getProperties() != null) {
                allow(schema);
            }
        });
    }

    private static void allow(Schema schema) {
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        schema.getProperties()
                .forEach((field, property) -> {
                    if (!required.contains(field)) {
                        allowNull(property);
                    }
                });
    }

    private static void allowNull(Schema property) {
        if (property.getRef() != null) {
            Schema referred = OASFactory.createSchema().ref(property.getRef());
            property.setRef(null);
            property.setType(null);
            property.setAnyOf(
                    List.of(referred, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
            return;
        }
        if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
    }

    /** A reference's own type says it all; the generator adds a wrong one beside it. */
    static void untypeReferences(Map<String, Schema> schemas) {
        for (Schema schema : schemas.values()) {
            if (schema.getProperties() != null) {
                schema.getProperties().values().stream()
                        .filter(property -> property.getRef() != null)
                        .forEach(property -> property.setType(null));
            }
        }
    }
}
