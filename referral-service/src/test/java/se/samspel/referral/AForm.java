package se.samspel.referral;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The form with which a file is attached. */
final class AForm {

    static final String TYPE = "multipart/form-data; boundary=edge";

    /** A form as it goes over the wire. */
    static final String RAW =
            String.join(
                    "\r\n",
                    "--edge",
                    "Content-Disposition: form-data; name=\"title\"",
                    "",
                    "Utlåtande",
                    "--edge",
                    "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"",
                    "Content-Type: application/pdf",
                    "",
                    "%PDF-1.7",
                    "--edge--",
                    "");

    private final List<MultiPartSpecification> parts = new ArrayList<>();
    private String key = UUID.randomUUID().toString();

    private AForm() {}

    /** A doctor's certificate, about the person's health. */
    static AForm certificate() {
        return of(APdf.plain()).text("title", "Läkarutlåtande");
    }

    static AForm of(byte[] content) {
        return of(content, "application/pdf");
    }

    static AForm of(byte[] content, String declaredType) {
        var form = new AForm();
        form.parts.add(
                new MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName("utlatande.bin")
                        .mimeType(declaredType)
                        .build());
        return form;
    }

    static AForm withoutFile() {
        return new AForm();
    }

    AForm text(String name, String value) {
        parts.add(
                new MultiPartSpecBuilder(value)
                        .controlName(name)
                        .charset(StandardCharsets.UTF_8)
                        .build());
        return this;
    }

    AForm key(String idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    Response to(String referralId, Calls caller) {
        RequestSpecification request = caller.reading().header("Idempotency-Key", key);
        parts.forEach(request::multiPart);
        return request.contentType("multipart/form-data")
                .post("/referral/v1/referrals/" + referralId + "/attachments");
    }

    /** The attachment's id. */
    String attachedTo(String referralId, Calls caller) {
        return to(referralId, caller).then().statusCode(201).extract().path("id");
    }
}
