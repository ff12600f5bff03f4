package se.samspel.referral;

import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.TODAY;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.testing.Database;

/** The queue of an intervention of its own, hosted by Avesta's labour market unit. */
final class AQueue {

    // Ids made at random would stand first in the lists of those that other tests are about.
    private static final String OTHER = "2120002304.started";

    final UUID intervention = Setting.intervention(AME, 10);
    final Calls host = Calls.as(AME);

    String joinedBy(String referrer, LocalDate queuedOn) {
        return joinedBy(
                referrer,
                SignedWaiver.of(referrer, TODAY.minusYears(1), TODAY.plusYears(1)),
                queuedOn);
    }

    String joinedBy(String referrer, SignedWaiver waiver, LocalDate queuedOn) {
        String id = Calls.as(referrer).submit(intervention, waiver, TODAY.minusDays(10).toString());
        host.move(id, "responses", accepted(TODAY.minusDays(9), queuedOn)).then().statusCode(200);
        return id;
    }

    ValidatableResponse shownTo(Calls caller) {
        return caller.get("/interventions/" + intervention + "/queue").then().statusCode(200);
    }

    /** The first rules of the intervention. */
    void follows(LocalDate validFrom, String rules) {
        put("If-None-Match", "*", validFrom, rules).then().statusCode(201);
    }

    Response put(String condition, String value, LocalDate validFrom, String rules) {
        return host.writing()
                .header(condition, value)
                .body("{\"validFrom\":\"%s\",\"rules\":[%s]}".formatted(validFrom, rules))
                .put("/referral/v1/interventions/" + intervention + "/priority-rules");
    }

    static String group(String code, int level, String group) {
        return "{\"code\":\"%s\",\"label\":\"Regel %s\",\"kind\":\"PRIORITY_GROUP\",\"level\":%d,\"group\":\"%s\"}"
                .formatted(code, code, level, group);
    }

    Response prioritised(String id, String priority) {
        return host.post("/referrals/" + id + "/priorities", priority);
    }

    /** As many enrolments from the queue within the last year. */
    void hasStarted(int count) {
        for (int i = 0; i < count; i++) {
            Database.execute(
                    """
                    insert into referral (id, version, recorded_at, intervention_id, disclosure_id,
                        waiver_id, edge_id, referring_authority, receiving_authority, state,
                        submitted_on, queued_on, left_queue_on, left_queue_as, enrolment_id)
                    values (gen_random_uuid(), 1, now(), '%s', gen_random_uuid(),
                        gen_random_uuid(), gen_random_uuid(), '%s', '%s', 'CLOSED',
                        '%s', '%s', '%s', 'ENROLLED', gen_random_uuid())
                    """
                            .formatted(
                                    intervention,
                                    OTHER,
                                    OTHER,
                                    TODAY.minusDays(90),
                                    TODAY.minusDays(80),
                                    TODAY.minusDays(40)));
        }
    }

    Response offered(String id, LocalDate offeredOn, LocalDate answerBy) {
        return host.post(
                "/referrals/" + id + "/offers",
                "{\"offeredOn\":\"%s\",\"answerBy\":\"%s\"}".formatted(offeredOn, answerBy));
    }

    Response round(Calls caller, int count) {
        return caller.post(
                "/interventions/" + intervention + "/offers",
                "{\"count\":%d,\"offeredOn\":\"%s\",\"answerBy\":\"%s\",\"startsOn\":\"%s\"}"
                        .formatted(count, TODAY, TODAY.plusDays(14), TODAY.plusDays(30)));
    }
}
