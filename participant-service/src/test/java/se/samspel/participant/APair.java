package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Topics;

/** A referrer and a host that no other test knows, with one person between them. */
final class APair {

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    final String referrer = ACase.REGION + ".r" + suffix;
    final String host = "2120002304.h" + suffix;
    final String number = People.next();
    private final LocalDate startedOn;
    final String interventionId = Uuid7.now().toString();
    private final String referralId = Uuid7.now().toString();
    String participantId;
    String waiverId;
    String enrolmentId;

    private APair(LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    /** Waived, disclosed, referred, received, enrolled, measured and followed up. */
    static APair withEverything() {
        return startedOn(ACase.STARTED);
    }

    static APair startedOn(LocalDate day) {
        var pair = new APair(day);
        pair.participantId =
                ACase.register(pair.referrer, pair.number, "NONE").then().extract().path("id");
        pair.waiverId =
                pair.post(
                        pair.referrer,
                        "/participants/" + pair.participantId + "/waivers",
                        pair.form());
        String disclosureId =
                pair.post(
                        pair.referrer,
                        "/participants/" + pair.participantId + "/disclosures",
                        "{\"waiverId\":\"%s\",\"recipient\":\"%s\",\"disclosedOn\":\"%s\"}"
                                .formatted(pair.waiverId, pair.host, ACase.SUBMITTED));
        OtherServices.announceIntervention(pair.interventionId, ACase.ASSOCIATION, pair.host);
        pair.announceReferral(
                "\"disclosureId\":\"" + disclosureId + "\"", pair.referrer, pair.referralId);
        pair.enrolmentId = pair.enrol(pair.referralId);
        String enrolment = "/enrolments/" + pair.enrolmentId;
        pair.post(
                pair.host,
                enrolment + "/follow-up-consent",
                "{\"signedOn\":\"%s\"}".formatted(day));
        pair.post(
                pair.host,
                enrolment + "/situations",
                """
                {"at":"BEFORE","measuredOn":"%s","incomeSources":[],"occupations":[]}\
                """
                        .formatted(day));
        return pair;
    }

    /** Another person of the host's own, enrolled in the same intervention. */
    String enrolOwn(String ownNumber, String protection) {
        String id = ACase.register(host, ownNumber, protection).then().extract().path("id");
        String ownReferral = Uuid7.now().toString();
        announceReferral("\"participantId\":\"" + id + "\"", host, ownReferral);
        return enrol(ownReferral);
    }

    private String enrol(String referral) {
        return post(
                host,
                "/enrolments",
                "{\"referralId\":\"%s\",\"startedOn\":\"%s\",\"startedInGroup\":false}"
                        .formatted(referral, startedOn));
    }

    void correct() {
        ACase.as(host)
                .header("If-Match", "*")
                .body("{\"reason\":\"Fel person\"}")
                .post(ACase.API + "/enrolments/" + enrolmentId + "/correction")
                .then()
                .statusCode(200);
    }

    void withdraw() {
        ACase.as(referrer)
                .header("If-Match", "*")
                .body("{\"reason\":\"Ångrade sig\"}")
                .post(ACase.API + "/waivers/" + waiverId + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private String form() {
        return """
        {"signedOn":"%s","validUntil":"%s","signedBy":"PERSON","language":"sv","edges":[%s,%s]}\
        """
                .formatted(
                        ACase.SIGNED,
                        ACase.TODAY.plusYears(1),
                        ACase.edge(referrer, host, ACase.REFERRER_CATEGORIES),
                        ACase.edge(host, referrer, "\"OUTCOME\""));
    }

    private String post(String authority, String path, String body) {
        return ACase.as(authority)
                .body(body)
                .post(ACase.API + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void announceReferral(String subject, String by, String referral) {
        Topics.send(
                "samspel.referral.v1",
                "se.samspel.referral.accepted.v1",
                referral,
                """
                {"referralId":"%s","version":1,"state":"ACCEPTED","interventionId":"%s",%s,
                 "referringAuthority":"%s","receivingAuthority":"%s","incomeAuthority":null,
                 "submittedOn":"%s","receivedOn":"%s","queuedOn":null,"enrolmentId":null}\
                """
                        .formatted(
                                referral,
                                interventionId,
                                subject,
                                by,
                                host,
                                ACase.SUBMITTED,
                                ACase.SUBMITTED));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select state from referral where id = '%s'"
                                                .formatted(referral)))
                        .containsExactly("ACCEPTED"));
    }
}
