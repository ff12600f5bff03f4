package se.samspel.kit.http;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Describes the kit's value types as they are written, and closes requests to unknown fields. */
final class OpenApiValues {

    // Longer than any id that a path or a query takes.
    private static final int LONGEST_ID = 100;

    private final Map<String, Schema> schemas;

    OpenApiValues(OpenAPI openApi) {
        Map<String, Schema> known = openApi.getComponents().getSchemas();
        this.schemas = known == null ? Map.of() : known;
        describe(openApi, "Money", money());
        describe(openApi, "Organisationsnummer", organisationNumber());
        describe(openApi, "AuthorityId", authority());
        limitPages();
    }

    private void describe(OpenAPI openApi, String name, Schema schema) {
        if (schemas.containsKey(name)) {
            openApi.getComponents().addSchema(name, schema);
        }
    }

    private static Schema money() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.NUMBER)
                .description("SEK with at most two decimals. Kronor, högst två decimaler.")
                .minimum(new BigDecimal("-100000000000"))
                .maximum(new BigDecimal("100000000000"));
    }

    private static Schema organisationNumber() {
        return text("^[0-9]{6}-?[0-9]{4}$", 11)
                .description(
                        "Organisation number, answered as ten digits. Organisationsnummer, svaras"
                                + " med tio siffror.");
    }

    private static Schema authority() {
        return text("^[0-9]{6}-?[0-9]{4}(\\.[a-z0-9][a-z0-9-]{0,39})?$", 52)
                .description(
                        "An authority: organisationNumber or organisationNumber.unit. En myndighet"
                                + " eller nämnd.");
    }

    private static Schema text(String pattern, int longest) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .pattern(pattern)
                .maxLength(longest);
    }

    private void limitPages() {
        Schema links = schemas.get("Links");
        if (links != null && links.getProperties() != null) {
            links.getProperties().values().forEach(link -> link.format("uri").maxLength(2048));
        }
        Schema meta = schemas.get("Meta");
        if (meta != null && meta.getProperties() != null) {
            meta.getProperties()
                    .values()
                    .forEach(n -> n.minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(10_000)));
        }
    }

    void limit(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OpenApiValues::limit);
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            Set<String> seen = new HashSet<>();
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media -> close(media.getSchema(), seen));
        }
    }

    private static void limit(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null
                && schema.getRef() == null
                && schema.getMaxLength() == null
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.STRING)) {
            schema.maxLength(LONGEST_ID);
        }
    }

    /** Unknown fields are refused, so the description says so. */
    private void close(@Nullable Schema schema, Set<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (seen.add(name)) {
                close(schemas.get(name), seen);
            }
            return;
        }
        close(schema.getItems(), seen);
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> close(part, seen));
        }
        if (schema.getProperties() != null) {
            schema.additionalPropertiesBoolean(false);
            schema.getProperties().values().forEach(property -> close(property, seen));
        }
    }
}
