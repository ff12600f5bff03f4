package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.participant.Staff.TO_UNIT_2;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** Access that can not wait: by one user, to one person, for three hours, and reviewed. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ExtendedAccessTest {

    private static final Staff UNIT_1 = Staff.of(ACase.REGION, "unit-1");
    private static final Staff UNIT_2 = Staff.of(ACase.REGION, "unit-2");

    @Test
    void extendedAccessLastsThreeHoursForOneUserWithAReasonAndAnAlert() {
        ACase registered = ACase.registered();
        String path = ACase.API + "/participants/" + registered.participantId;
        String body =
                "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"reason\":\"%s\"}";
        UNIT_2.acts()
                .body(body.formatted(registered.number, "kort"))
                .post(ACase.API + "/extended-accesses")
                .then()
                .statusCode(400);
        UNIT_2.acts()
                .body(body.formatted(registered.number, "Ansvarig enhet kan inte nås i dag"))
                .post(ACase.API + "/extended-accesses")
                .then()
                .statusCode(201)
                .body("participantId", equalTo(registered.participantId));
        UNIT_2.reads().get(path).then().statusCode(200);
        Staff colleague = new Staff(UNIT_2.token(), "colleague", UNIT_2.unit(), UNIT_2.purpose());
        colleague.reads().get(path).then().statusCode(404);
        Database.execute(
                "update extended_access set ends_at = now() - interval '1 second'"
                        + " where participant_id = '"
                        + registered.participantId
                        + "'");
        UNIT_2.reads().get(path).then().statusCode(404);
        assertThat(Staff.reviewable(registered.participantId))
                .containsExactly(
                        "EXTENDED_ACCESS unit-2", "OTHER_UNIT unit-2", "OTHER_UNIT unit-2");
        assertThat(
                        Database.rows(
                                "select extract(epoch from ends_at - granted_at) < 0"
                                        + " from extended_access where participant_id = '"
                                        + registered.participantId
                                        + "'"))
                .hasSize(1);
    }

    @Test
    void extendedAccessGivesNothingAway() {
        ACase registered = ACase.registered();
        String person = registered.participantId;
        take(UNIT_2, registered.number, "Akut läge på mottagningen").then().statusCode(201);
        UNIT_2.reads().get(ACase.API + "/participants/" + person).then().statusCode(200);
        UNIT_2.acts("1")
                .body(TO_UNIT_2)
                .post(ACase.API + "/participants/" + person + "/responsibility")
                .then()
                .statusCode(404);
    }

    @Test
    void extendedAccessEndsAtTheAuthoritysBorder() {
        ACase registered = ACase.registered();
        Staff.of(ACase.SOCIAL, "unit-1")
                .acts()
                .body(
                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"reason\":\"Vill veta mer om personen\"}"
                                .formatted(registered.number))
                .post(ACase.API + "/extended-accesses")
                .then()
                .statusCode(404);
    }

    @Test
    void aReviewerOfAnotherUnitReadsWhoTookExtendedAccessWhenAndWhy() {
        ACase registered = ACase.registered();
        String path = reviewed(registered.participantId);
        Response first = take(UNIT_2, registered.number, "Ansvarig enhet kan inte nås i dag");
        Response second =
                take(Staff.of(ACase.REGION, "unit-3"), registered.number, "Akut besök på kvällen");
        Staff reviewer = Staff.of(ACase.REGION, "internrevision").with("REVIEW");
        reviewer.reads()
                .get(path + "?total=true")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("_meta.totalRecords", equalTo(2))
                .body(
                        "items",
                        equalTo(
                                List.of(
                                        taken(second, "unit-3", "Akut besök på kvällen"),
                                        taken(
                                                first,
                                                "unit-2",
                                                "Ansvarig enhet kan inte nås i dag"))));
        reviewer.reads()
                .get(path + "?limit=1&page=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.<String>path("id")));
        assertThat(Staff.reviewable(registered.participantId))
                .containsExactly("EXTENDED_ACCESS unit-2", "EXTENDED_ACCESS unit-3");
        assertThat(
                        Database.rows(
                                """
                                select acting_unit || ' ' || purpose || ' ' || record_ids::text
                                from access_log where operation = 'read-extended-accesses'
                                  and participant_ids = array['%s'::uuid] order by id\
                                """
                                        .formatted(registered.participantId)))
                .containsExactly(
                        "internrevision REVIEW {%s,%s}"
                                .formatted(second.<String>path("id"), first.<String>path("id")),
                        "internrevision REVIEW {%s}".formatted(first.<String>path("id")));
    }

    @Test
    void extendedAccessesAreReadForReviewAloneInsideTheAuthorityAlone() {
        ACase registered = ACase.registered();
        String path = reviewed(registered.participantId);
        UNIT_1.reads().get(path).then().statusCode(422).body("type", endsWith("other-purpose"));
        UNIT_1.with("REVIEW").reads().get(path).then().statusCode(200).body("items", empty());
        Staff.of(ACase.SOCIAL, "unit-1").with("REVIEW").reads().get(path).then().statusCode(404);
    }

    @Test
    void extendedAccessesToAProtectedPersonAreReviewedByItsHandlersAlone() {
        var archive = new AnArchive();
        String person = archive.register("SEKRETESSMARKERING");
        Database.execute(
                "insert into protected_handlers values ('%s', '{handler-9}', 1, now(), 'test')"
                        .formatted(archive.authority));
        String path = reviewed(person);
        Staff.of(archive.authority, "internrevision")
                .with("REVIEW")
                .reads()
                .get(path)
                .then()
                .statusCode(404);
        Staff.handler(archive.authority, "handler-9")
                .with("REVIEW")
                .reads()
                .get(path)
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThat(Staff.reviewable(person))
                .contains("NOT_A_HANDLER internrevision", "PROTECTED_PERSON unit-1")
                .doesNotContain("OTHER_UNIT internrevision");
    }

    private static String reviewed(String participantId) {
        return ACase.API + "/participants/" + participantId + "/extended-accesses";
    }

    private static Response take(Staff by, String number, String reason) {
        Response taken =
                by.acts()
                        .body(
                                """
                                {"identity":{"type":"PERSONNUMMER","value":"%s"},"reason":"%s"}\
                                """
                                        .formatted(number, reason))
                        .post(ACase.API + "/extended-accesses");
        taken.then().statusCode(201);
        return taken;
    }

    private static Map<String, Object> taken(Response taken, String unit, String reason) {
        return Map.of(
                "id",
                taken.path("id"),
                "actingUser",
                "someone-" + unit,
                "actingUnit",
                unit,
                "reason",
                reason,
                "grantedAt",
                taken.path("grantedAt"),
                "endsAt",
                taken.path("endsAt"));
    }
}
