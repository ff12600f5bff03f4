package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** How forms are signed, for how long, and signed again. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WaiverRenewalsTest {

    private static final LocalDate YESTERDAY = ACase.TODAY.minusDays(1);

    @Test
    void aRenewalExtendsTheStandingEdgesAndKeepsBothSignatures() {
        AForm form = form(ACase.SIGNED, ACase.TODAY.plusDays(10));
        form.withdraw("1", "{\"edgeIds\":[\"%s\"]}".formatted(form.edgeId(1)))
                .then()
                .statusCode(200);
        LocalDate until = ACase.TODAY.plusYears(1);
        form.renew("2", YESTERDAY, until)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("signedOn", equalTo(ACase.SIGNED.toString()))
                .body("validUntil", equalTo(until.toString()))
                .body(
                        "edges.validUntil",
                        contains(until.toString(), ACase.TODAY.plusDays(10).toString()))
                .body("edges.state", contains("LIVE", "WITHDRAWN"));
        form.read()
                .then()
                .body("signatures", hasSize(2))
                .body(
                        "signatures.signedOn",
                        contains(ACase.SIGNED.toString(), YESTERDAY.toString()))
                .body("signatures[0].validUntil", equalTo(ACase.TODAY.plusDays(10).toString()))
                .body("signatures[1].signer", equalTo("GUARDIAN"))
                .body("signatures[1].signature.kind", equalTo("E_SIGNATURE"))
                .body("signatures[1].signature.reference", equalTo("esign-1"));
        assertThat(Topics.text(Topics.await("samspel.participant.v1", 3, form.id()).get(2)))
                .contains("\"validUntil\":\"" + until + "\"");
    }

    @Test
    void aFormIsRenewedOnItsLastDayAndNotTheDayAfter() {
        form(ACase.SIGNED, ACase.TODAY)
                .renew("1", ACase.TODAY, ACase.TODAY.plusDays(1))
                .then()
                .statusCode(200);
        form(ACase.SIGNED, YESTERDAY)
                .renew("1", ACase.TODAY, ACase.TODAY.plusDays(1))
                .then()
                .statusCode(409)
                .body("state", equalTo("EXPIRED"));
    }

    @Test
    void aWithdrawnFormIsNotRenewed() {
        AForm form = form(ACase.SIGNED, ACase.TODAY);
        form.withdraw("1", "{}").then().statusCode(200);
        form.renew("2", ACase.TODAY, ACase.TODAY.plusDays(1))
                .then()
                .statusCode(409)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void aRenewalNeedsTheVersionReadAPastSignatureAndALaterEnd() {
        AForm form = form(ACase.SIGNED, ACase.TODAY);
        LocalDate until = ACase.TODAY.plusDays(1);
        ACase.as(ACase.REGION)
                .body("{\"signedOn\":\"%s\",\"validUntil\":\"%s\"}".formatted(ACase.TODAY, until))
                .post(ACase.API + "/waivers/" + form.id() + "/renewal")
                .then()
                .statusCode(428);
        form.renew("7", ACase.TODAY, until).then().statusCode(412);
        form.renew("1", until, until)
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        form.renew("1", ACase.SIGNED.minusDays(1), until)
                .then()
                .statusCode(422)
                .body("type", endsWith("renewed-before-signing"));
        form.renew("1", ACase.TODAY, ACase.TODAY)
                .then()
                .statusCode(422)
                .body("type", endsWith("renewal-extends-nothing"));
        form.renew("1", ACase.TODAY, YESTERDAY)
                .then()
                .statusCode(422)
                .body("type", endsWith("ends-before-signing"));
        form.renew("1", ACase.TODAY, until).then().statusCode(200);
    }

    @Test
    void edgesEndThirtySixMonthsAfterTheSigningWhateverTheFormSays() {
        LocalDate latest = ACase.SIGNED.plusMonths(36);
        form(ACase.SIGNED, latest.plusDays(1))
                .signed
                .then()
                .statusCode(201)
                .body("validUntil", equalTo(latest.plusDays(1).toString()))
                .body("edges.validUntil", contains(latest.toString(), latest.toString()));
        form(ACase.SIGNED, latest)
                .signed
                .then()
                .body("edges.validUntil", contains(latest.toString(), latest.toString()));
    }

    @Test
    void anAuthoritysOwnLimitCapsItsFormsFromThenOn() {
        String authority = AForm.STOCKHOLM;
        settings(authority)
                .then()
                .statusCode(200)
                .body("waiverMaxMonths", equalTo(36))
                .body("version", equalTo(0));
        put(authority, "If-Match", "\"1\"", 12).then().statusCode(412);
        put(authority, "Accept-Language", "en", 12).then().statusCode(428);
        put(authority, "If-None-Match", "*", 37).then().statusCode(400);
        put(authority, "If-None-Match", "*", 0).then().statusCode(400);
        put(authority, "If-None-Match", "*", 12)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("waiverMaxMonths", equalTo(12));
        LocalDate until = ACase.SIGNED.plusMonths(30);
        AForm form =
                AForm.between(
                        ACase.SIGNED,
                        until,
                        authority,
                        ACase.edge(authority, ACase.AME, "\"NEED\""));
        form.signed
                .then()
                .statusCode(201)
                .body("edges.validUntil", contains(ACase.SIGNED.plusMonths(12).toString()));
        put(authority, "If-Match", "\"1\"", 6).then().statusCode(200).header("ETag", "\"2\"");
        form.read()
                .then()
                .body("edges.validUntil", contains(ACase.SIGNED.plusMonths(12).toString()));
        form.renew("1", ACase.TODAY, until)
                .then()
                .statusCode(422)
                .body("type", endsWith("renewal-extends-nothing"));
        settings(ACase.SOCIAL).then().body("waiverMaxMonths", equalTo(36));
    }

    @Test
    void whoSignedHowAndThroughWhichInterpreterIsShownAndTheWordsAreNot() {
        ACase registered = ACase.registered();
        String form =
                ACase.form("\"OUTCOME\"", ACase.SIGNED, ACase.TODAY)
                        .replace(
                                "\"language\":\"sv\"",
                                """
                                "language":"sv","interpreterLanguage":"so","signer":"TRUSTEE",
                                "signature":{"kind":"PAPER_SCAN","reference":"arkiv-7f3a"}\
                                """);
        Response signed = AForm.sign(ACase.REGION, registered.participantId, form);
        signed.then()
                .statusCode(201)
                .body("signer", equalTo("TRUSTEE"))
                .body("interpreterLanguage", equalTo("so"))
                .body("signature.kind", equalTo("PAPER_SCAN"))
                .body("signature.reference", equalTo("arkiv-7f3a"))
                .body("signatures", hasSize(1))
                .body("signedBy", nullValue());
        AForm.sign(
                        ACase.REGION,
                        registered.participantId,
                        form.replace("arkiv-7f3a", "akt " + registered.number))
                .then()
                .statusCode(422)
                .body("type", endsWith("identity-number-in-reference"));
        AForm.sign(ACase.REGION, registered.participantId, form.replace("TRUSTEE", "NEIGHBOUR"))
                .then()
                .statusCode(400);
        AForm.sign(
                        ACase.REGION,
                        registered.participantId,
                        form.replace("arkiv-7f3a", "a".repeat(201)))
                .then()
                .statusCode(400);
    }

    private static AForm form(LocalDate from, LocalDate until) {
        return AForm.between(
                from,
                until,
                ACase.REGION,
                ACase.edge(ACase.REGION, ACase.AME, "\"NEED\""),
                ACase.edge(ACase.REGION, ACase.FK, "\"NEED\""));
    }

    private static Response settings(String authority) {
        return ACase.read(authority).get(ACase.API + "/authority-settings");
    }

    private static Response put(String authority, String header, String value, int months) {
        return ACase.read(authority)
                .contentType("application/json")
                .header(header, value)
                .body("{\"waiverMaxMonths\":%d}".formatted(months))
                .put(ACase.API + "/authority-settings");
    }
}
