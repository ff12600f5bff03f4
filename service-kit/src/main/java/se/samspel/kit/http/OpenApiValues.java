package se.samspel.kit.http;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
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
    private final Set<String> requests = new HashSet<>();

    OpenApiValues(OpenAPI openApi) {
        Map<String, Schema> known = openApi.getComponents().getSchemas();
        this.schemas = known == null ? Map.of() : known;
        describe(openApi, "Money", money());
        describe(openApi, "Organisationsnummer", organisationNumber());
        describe(openApi, "AuthorityId", authority());
        limitPages();
        OpenApiNulls.untypeReferences(schemas);
    }

    /** Once all operations are limited. */
    void allowNullsInAnswers() {
        OpenApiNulls.allow(schemas, requests);
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
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null)
                .filter(schema -> schema.getProperties().containsKey("_meta"))
                .forEach(page -> page.setRequired(List.of("_meta", "_links", "items")));
        Schema links = schemas.get("Links");
        if (links != null && links.getProperties() != null) {
            links.getProperties().values().forEach(link -> link.format("uri").maxLength(2048));
            links.setRequired(List.of("self", "first"));
        }
        Schema meta = schemas.get("Meta");
        if (meta != null && meta.getProperties() != null) {
            meta.getProperties()
                    .values()
                    .forEach(n -> n.minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(10_000)));
            meta.setRequired(List.of("page", "limit", "count"));
        }
    }

    void limit(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OpenApiValues::limit);
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media -> close(media.getSchema()));
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
    private void close(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (requests.add(name)) {
                close(schemas.get(name));
            }
            return;
        }
        close(schema.getItems());
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(this::close);
        }
        if (schema.getProperties() != null) {
            schema.additionalPropertiesBoolean(false);
            schema.getProperties().values().forEach(this::close);
        }
    }
}
