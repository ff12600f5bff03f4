package se.samspel.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class LegalBasesTest {

    private final AnArchive archive = new AnArchive();

    @Test
    void anAuthorityRecordsItsBasisForEachPurposeAndSeesWhichLackOne() {
        decide("If-None-Match", "*", "6.1.e").then().statusCode(200).header("ETag", "\"1\"");
        decide("If-None-Match", "*", "6.1.e").then().statusCode(412);
        decide("If-Match", "\"2\"", "6.1.c").then().statusCode(412);
        decide("If-Match", "\"1\"", "6.1.c").then().statusCode(200).header("ETag", "\"2\"");
        read(archive.authority)
                .then()
                .statusCode(200)
                .body("items.purpose", contains("FOLLOW_UP"))
                .body("items[0].article6", equalTo("6.1.c"))
                .body("items[0].article9", equalTo("9.2.h"))
                .body("missing", contains("CASE_HANDLING", "REVIEW", "SUBJECT_REQUEST"));
        read(new AnArchive().authority).then().body("items", empty());
    }

    @Test
    void aBasisNamesLettersOfTheArticlesAndNoFutureDay() {
        decide("If-None-Match", "*", "6.1.g").then().statusCode(400);
        put("If-None-Match", "*", "6.1.e", ACase.TODAY.plusDays(1).toString())
                .then()
                .statusCode(422);
    }

    private Response decide(String header, String value, String article6) {
        return put(header, value, article6, "2026-02-03");
    }

    private Response put(String header, String value, String article6, String decidedOn) {
        return ACase.read(archive.authority)
                .contentType("application/json")
                .header(header, value)
                .body(
                        """
                        {"purpose":"FOLLOW_UP","article6":"%s","article9":"9.2.h",
                         "nationalAct":"Lag (2001:454) 6 §","decidedBy":"ombud-1",
                         "decidedOn":"%s"}\
                        """
                                .formatted(article6, decidedOn))
                .put(ACase.API + "/legal-bases");
    }

    private static Response read(String authority) {
        return ACase.read(authority).get(ACase.API + "/legal-bases");
    }
}
