package se.samspel.kit.http;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How the API description tells of problems (RFC 9457). */
final class OpenApiProblem {

    private OpenApiProblem() {}

    static Schema schema() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457 problem details. Problembeskrivning.")
                .addProperty("type", text(200).format("uri"))
                .addProperty("title", text(200))
                .addProperty("status", number(100, 599))
                .addProperty("detail", text(2000))
                .addProperty("instance", text(500))
                .addProperty("traceId", text(32))
                .addProperty("errors", flaws());
    }

    private static Schema flaws() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .maxItems(1000)
                .items(
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .addProperty("pointer", text(500))
                                .addProperty("code", text(100))
                                .addProperty("message", text(500)));
    }

    static APIResponse response(String status) {
        return OASFactory.createAPIResponse()
                .description("Problem " + status + ". Problem " + status + ".")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType().schema(schema())));
    }

    static void traced(APIResponse response) {
        Header header =
                OASFactory.createHeader()
                        .description("W3C trace context. Spårningskontext.")
                        .schema(text(55));
        response.addHeader("traceparent", header);
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(longest);
    }

    private static Schema number(int least, int most) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .minimum(java.math.BigDecimal.valueOf(least))
                .maximum(java.math.BigDecimal.valueOf(most));
    }
}
