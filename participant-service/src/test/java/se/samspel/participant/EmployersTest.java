package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Contacts with employers and placements, at the host alone. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EmployersTest {

    static final String TRAINING = "\"kind\":\"WORK_TRAINING\"";
    static final String SUBSIDISED = "\"kind\":\"SUBSIDISED\",\"formOfSupport\":\"LONEBIDRAG\"";

    @Test
    void aContactTellsWhoWasAskedAndTheAnswer() {
        ACase enrolled = ACase.enrolled();
        String earlier =
                contact(enrolled, ACase.TODAY.minusDays(1))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String id =
                contact(enrolled, ACase.TODAY)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("employer", equalTo("Bagarn i Avesta"))
                        .body("outcome", equalTo("INTEREST"))
                        .body("note", equalTo("Vill träffas"))
                        .extract()
                        .path("id");
        ACase.read(ACase.AME)
                .get(ACase.API + "/employer-contacts/" + id)
                .then()
                .statusCode(200)
                .body("contactedOn", equalTo(ACase.TODAY.toString()));
        ACase.read(ACase.AME)
                .get(path(enrolled, "employer-contacts") + "?total=true")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id, earlier)))
                .body("_meta.totalRecords", equalTo(2));
        contact(enrolled, ACase.TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
    }

    @Test
    void aPlacementEndsOnceAndNotBeforeItStarted() {
        ACase enrolled = ACase.enrolled();
        String id =
                place(enrolled, SUBSIDISED, 50)
                        .then()
                        .statusCode(201)
                        .body("kind", equalTo("SUBSIDISED"))
                        .body("formOfSupport", equalTo("LONEBIDRAG"))
                        .body("employer", equalTo("Bagarn i Avesta"))
                        .body("supervisor", equalTo("Bagarmästaren"))
                        .body("state", equalTo("OPEN"))
                        .body("allowedMoves", equalTo(List.of("END")))
                        .body("endedOn", nullValue())
                        .extract()
                        .path("id");
        end(id, "1", ACase.STARTED.minusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("placement-ends-before-start"));
        end(id, "1", ACase.TODAY.plusDays(1)).then().statusCode(422);
        end(id, "2", ACase.TODAY).then().statusCode(412);
        end(id, "1", ACase.TODAY)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ENDED"))
                .body("outcome", equalTo("EMPLOYED"))
                .body("allowedMoves", empty());
        end(id, "2", ACase.TODAY).then().statusCode(409);
        ACase.read(ACase.AME)
                .get(path(enrolled, "placements"))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void aSubsidisedPlacementAndNoOtherHasAFormOfSupport() {
        ACase enrolled = ACase.enrolled();
        for (String kind : List.of("WORK_TRAINING", "UNSUBSIDISED")) {
            place(enrolled, "\"kind\":\"" + kind + "\",\"formOfSupport\":\"OSA\"", 50)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("support-of-subsidised-only"));
        }
        place(enrolled, "\"kind\":\"SUBSIDISED\",\"formOfSupport\":\"ROT\"", 50)
                .then()
                .statusCode(400);
        place(enrolled, "\"kind\":\"SUBSIDISED\"", 50)
                .then()
                .statusCode(422)
                .body("type", endsWith("form-of-support-missing"));
    }

    @Test
    void anExtentIsFromOneToAHundredPercent() {
        ACase enrolled = ACase.enrolled();
        for (int inside : new int[] {1, 100}) {
            place(enrolled, TRAINING, inside).then().statusCode(201);
        }
        for (int outside : new int[] {0, 101}) {
            place(enrolled, TRAINING, outside).then().statusCode(400);
        }
    }

    @Test
    void nobodyButTheHostSeesThem() {
        ACase enrolled = AnActivity.enrolled("\"PLAN\",\"CASE_STATUS\",\"OUTCOME\"");
        String contact = contact(enrolled, ACase.TODAY).then().extract().path("id");
        String placement = place(enrolled, TRAINING, 50).then().extract().path("id");
        for (String other : List.of(ACase.REGION, ACase.FK)) {
            for (String path :
                    List.of(
                            ACase.API + "/employer-contacts/" + contact,
                            ACase.API + "/placements/" + placement,
                            path(enrolled, "employer-contacts"),
                            path(enrolled, "placements"))) {
                ACase.read(other).get(path).then().statusCode(404);
            }
            for (String table : List.of("employer_contact", "placement")) {
                assertThat(Database.seenBy("authority:" + other, "select count(*) from " + table))
                        .containsExactly("0");
            }
        }
    }

    @Test
    void namesAndNotesAreStoredSealed() {
        ACase enrolled = ACase.enrolled();
        contact(enrolled, ACase.TODAY).then().statusCode(201);
        place(enrolled, TRAINING, 50).then().statusCode(201);
        assertThat(
                        Database.rows(
                                """
                                select count(*) from employer_contact c
                                join placement p on p.enrolment_id = c.enrolment_id
                                where c.enrolment_id = '%s'
                                  and position(convert_to('Bagar', 'UTF8') in
                                    c.employer || c.note || p.employer || p.supervisor) = 0
                                  and position(convert_to('Vill', 'UTF8') in c.note) = 0\
                                """
                                        .formatted(enrolled.enrolmentId)))
                .containsExactly("1");
    }

    @Test
    void anEnrolmentThatHasEndedTakesThemButNotOneRegisteredByMistake() {
        ACase enrolled = ACase.enrolled();
        enrolled.end("1", "\"exitReason\":\"OVRIGT\",\"earlyDropout\":true").then().statusCode(200);
        contact(enrolled, ACase.TODAY).then().statusCode(201);
        String id = place(enrolled, TRAINING, 50).then().statusCode(201).extract().path("id");
        enrolled.correct("2").then().statusCode(200);
        contact(enrolled, ACase.TODAY).then().statusCode(409);
        place(enrolled, TRAINING, 50).then().statusCode(409);
        end(id, "1", ACase.TODAY).then().statusCode(409);
    }

    @Test
    void theCallsCostNoMoreThanTheirRows() {
        ACase enrolled = ACase.enrolled();
        costs(7, () -> contact(enrolled, ACase.TODAY).then().statusCode(201));
        costs(8, () -> place(enrolled, TRAINING, 50).then().statusCode(201));
        String id = place(enrolled, TRAINING, 50).then().extract().path("id");
        costs(9, () -> end(id, "1", ACase.TODAY).then().statusCode(200));
        costs(
                5,
                () ->
                        ACase.read(ACase.AME)
                                .get(path(enrolled, "placements"))
                                .then()
                                .statusCode(200));
    }

    private static void costs(int statements, Runnable work) {
        List<String> seen = Statements.during(work);
        assertThat(seen).as(String.join("\n", seen)).hasSize(statements);
    }

    static Response contact(ACase enrolled, LocalDate on) {
        return ACase.as(ACase.AME)
                .body(
                        """
                        {"contactedOn":"%s","employer":"Bagarn i Avesta","outcome":"INTEREST",
                         "note":"Vill träffas"}\
                        """
                                .formatted(on))
                .post(path(enrolled, "employer-contacts"));
    }

    static Response place(ACase enrolled, String kind, int extent) {
        return ACase.as(ACase.AME)
                .body(
                        """
                        {%s,"employer":"Bagarn i Avesta","supervisor":"Bagarmästaren",
                         "startedOn":"%s","extentPercent":%d}\
                        """
                                .formatted(kind, ACase.STARTED, extent))
                .post(path(enrolled, "placements"));
    }

    static Response end(String id, String version, LocalDate on) {
        return ACase.as(ACase.AME)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"endedOn\":\"%s\",\"outcome\":\"EMPLOYED\"}".formatted(on))
                .post(ACase.API + "/placements/" + id + "/end");
    }

    private static String path(ACase enrolled, String list) {
        return ACase.API + "/enrolments/" + enrolled.enrolmentId + "/" + list;
    }
}
