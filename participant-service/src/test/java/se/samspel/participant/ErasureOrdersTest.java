package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** How an erasure is ordered, refused and certified. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ErasureOrdersTest {

    private static final String TO_WORK =
            "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\",\"earlyDropout\":false";

    /** Enrolled, followed up and over. */
    private static ACase over() {
        ACase person = ACase.enrolled();
        person.answerFollowUp("signedOn").then().statusCode(201);
        person.addSituation("BEFORE").then().statusCode(201);
        person.end("3", TO_WORK).then().statusCode(200);
        return person;
    }

    @Test
    void theCertificateCountsTheRowsAndItsDigestCanBeRecomputed() throws Exception {
        ACase person = over();
        String own = person.hostParticipantId();
        String answer =
                erase(ACase.AME, own)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("certificate.participants", equalTo(1))
                        .body("certificate.erased.participant", equalTo(1))
                        .body("certificate.erased.data_key", equalTo(1))
                        .body("certificate.erased.enrolment", equalTo(1))
                        .body("certificate.erased.enrolment_history", equalTo(2))
                        .body("certificate.erased.situation", equalTo(1))
                        .body("certificate.erased.received_copy", equalTo(1))
                        .body("certificate.erased.received_field", equalTo(4))
                        .body("certificate.erased.waiver", nullValue())
                        .body("certificate.by", equalTo("archivist-1"))
                        .body("certificate.decisionReference", equalTo("AN 2026/90 §3"))
                        .extract()
                        .asString();
        assertThat(answer).doesNotContain(own, person.number);
        var json =
                new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        Map<?, ?> view = json.readValue(answer, Map.class);
        byte[] canonical =
                json.writeValueAsString(view.get("certificate")).getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
                .isEqualTo(view.get("sha256"));
        String read =
                ACase.read(ACase.AME)
                        .get(ACase.API + "/erasures/" + view.get("id"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(json.readTree(read)).isEqualTo(json.readTree(answer));
        ACase.read(ACase.SOCIAL)
                .get(ACase.API + "/erasures/" + view.get("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void aRepeatedErasureAnswersTheSameCertificate() {
        ACase registered = ACase.registered();
        String key = UUID.randomUUID().toString();
        String first = repeatable(key, registered).then().statusCode(201).extract().path("sha256");
        repeatable(key, registered)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("sha256", equalTo(first));
    }

    private static Response repeatable(String key, ACase person) {
        return ACase.read(ACase.REGION)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(
                        """
                        {"participantIds":["%s"],"decisionReference":"AN 1","decidedBy":"a-1"}\
                        """
                                .formatted(person.participantId))
                .post(ACase.API + "/erasures");
    }

    @Test
    void anotherAuthoritysOrUnitsPersonIsUnknown() {
        ACase registered = ACase.registered();
        erase(ACase.SOCIAL, registered.participantId)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        AnArchive.inUnit(ACase.REGION, "unit-2", "CASE_HANDLING")
                .body(
                        """
                        {"participantIds":["%s"],"decisionReference":"AN 1","decidedBy":"a-1"}\
                        """
                                .formatted(registered.participantId))
                .post(ACase.API + "/erasures")
                .then()
                .statusCode(422);
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + registered.participantId)
                .then()
                .statusCode(200);
    }

    @Test
    void anErasureNamesARuleOrPersonsAndItsDecision() {
        String id = Uuid7.now().toString();
        for (String wrong :
                List.of(
                        "\"decisionReference\":\"AN 1\",\"decidedBy\":\"a-1\"",
                        "\"ruleId\":\"%1$s\",\"participantIds\":[\"%1$s\"],\"decidedBy\":\"a-1\","
                                + "\"decisionReference\":\"AN 1\"",
                        "\"ruleId\":\"%s\",\"decidedBy\":\"a-1\"",
                        "\"ruleId\":\"%s\",\"decisionReference\":\"AN 1\"",
                        "\"ruleId\":\"%s\",\"decisionReference\":\"AN 1\","
                                + "\"decidedBy\":\"197310199265\"",
                        "\"ruleId\":\"%s\",\"decisionReference\":\"731019-9265\","
                                + "\"decidedBy\":\"a-1\"")) {
            ACase.as(ACase.REGION)
                    .body("{" + wrong.formatted(id) + "}")
                    .post(ACase.API + "/erasures")
                    .then()
                    .statusCode(400);
        }
    }

    private static Response erase(String authority, String participantId) {
        return AnArchive.erase(authority, "\"participantIds\":[\"" + participantId + "\"]");
    }
}
