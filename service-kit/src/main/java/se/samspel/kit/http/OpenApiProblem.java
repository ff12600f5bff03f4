package se.samspel.kit.http;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How the API description tells of problems (RFC 9457). */
final class OpenApiProblem {

    static final List<String> STATUSES =
            List.of(
                    "400", "401", "403", "404", "406", "409", "412", "415", "422", "428", "429",
                    "500", "503");

    private OpenApiProblem() {}

    /** Each problem once: every call refers to it. */
    static void declare(Components components) {
        STATUSES.forEach(status -> {
            APIResponse response = response(status);
            traced(response);
            components.addResponse("Problem" + status, response);
        });
    }

    static APIResponse reference(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status);
    }

    static Schema schema() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457 problem details. Problembeskrivning.")
                .required(List.of("type", "title", "status", "detail", "instance"))
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

    private static APIResponse response(String status) {
        return OASFactory.createAPIResponse()
                .description("Problem " + status + ". Problem " + status + ".")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(
                                                        OASFactory.createSchema()
                                                                .ref(
                                                                        "#/components/schemas/Problem"))));
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
                .minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most));
    }
}
