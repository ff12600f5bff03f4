package se.samspel.participant;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Tokens;

/** Objects that no documented example makes of the matrix's own case. */
final class MatrixObjects {

    private static final String CONTACT =
            "{\"contactedOn\":\"%s\",\"employer\":\"Bagarn\",\"outcome\":\"INTEREST\"}";
    private static final String PLACEMENT =
            "{\"kind\":\"UNSUBSIDISED\",\"employer\":\"Bagarn\",\"startedOn\":\"%s\",\"extentPercent\":50}";

    private MatrixObjects() {}

    static String contact(ACase of) {
        return id(
                ACase.as(ACase.AME),
                AnEnrolment.url(of) + "/employer-contacts",
                CONTACT.formatted(ACase.STARTED));
    }

    static String placement(ACase of) {
        return id(
                ACase.as(ACase.AME),
                AnEnrolment.url(of) + "/placements",
                PLACEMENT.formatted(ACase.STARTED));
    }

    static void plan(ACase of) {
        ACase.as(ACase.AME)
                .header("If-None-Match", "*")
                .body("{\"agreedOn\":\"%s\",\"goals\":[]}".formatted(ACase.STARTED))
                .put(AnEnrolment.url(of) + "/plan")
                .then()
                .statusCode(201);
    }

    /** The host's own, of the region's form. */
    static String edge(ACase of) {
        return Database.rows(
                        "select id from waiver_edge where waiver_id = '%s' and discloser = '%s' and recipient = '%s'"
                                .formatted(of.waiverId, ACase.AME, ACase.REGION))
                .getFirst();
    }

    static String accessReview() {
        var reviewer =
                new Staff(Tokens.authority(ACase.REGION), "reviewer", "unit-9", "REVIEW").acts();
        return id(
                reviewer,
                ACase.API + "/access-reviews",
                "{\"kind\":\"RANDOM\",\"from\":\"%s\",\"to\":\"%s\",\"sampleSize\":1}"
                        .formatted(ACase.TODAY.minusDays(1), ACase.TODAY));
    }

    static String erasure() {
        return id(
                ACase.as(ACase.REGION),
                ACase.API + "/erasures",
                "{\"participantIds\":[\"%s\"],\"decisionReference\":\"Dnr 1\",\"decidedBy\":\"archivist-1\"}"
                        .formatted(
                                ACase.registered(GeneratedNumbers.next(), "NONE").participantId));
    }

    private static String id(RequestSpecification caller, String url, String body) {
        String id = caller.body(body).post(url).then().statusCode(201).extract().path("id");
        return UUID.fromString(id).toString();
    }
}
