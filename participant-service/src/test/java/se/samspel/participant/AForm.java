package se.samspel.participant;

import io.restassured.response.Response;
import java.time.LocalDate;

/** A signed form with edges of the test's own choice. */
final class AForm {

    /** Authorities that no other test's counts and settings belong to. */
    static final String STOCKHOLM = "2321000016";

    static final String SKANE = "2321000255";

    final String holder;
    final String participantId;
    final String number;
    final Response signed;

    private AForm(String holder, String participantId, String number, Response signed) {
        this.holder = holder;
        this.participantId = participantId;
        this.number = number;
        this.signed = signed;
    }

    /** Of a new person of the holder, valid for two years from the usual signing. */
    static AForm of(String holder, String... edges) {
        return between(ACase.SIGNED, ACase.TODAY.plusYears(2), holder, edges);
    }

    static AForm between(LocalDate from, LocalDate until, String holder, String... edges) {
        String number = People.next();
        String person = ACase.register(holder, number, "NONE").then().extract().path("id");
        String body =
                "{\"signedOn\":\"%s\",\"validUntil\":\"%s\",\"edges\":[%s]}"
                        .formatted(from, until, String.join(",", edges));
        return new AForm(holder, person, number, sign(holder, person, body));
    }

    static Response sign(String holder, String participantId, String body) {
        return ACase.as(holder)
                .body(body)
                .post(ACase.API + "/participants/" + participantId + "/waivers");
    }

    String id() {
        return signed.then().statusCode(201).extract().path("id");
    }

    String edgeId(int index) {
        return signed.then().statusCode(201).extract().path("edges[" + index + "].id");
    }

    Response read() {
        return ACase.read(holder).get(ACase.API + "/waivers/" + id());
    }

    Response withdraw(String version, String body) {
        return ACase.as(holder)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(ACase.API + "/waivers/" + id() + "/withdrawal");
    }

    Response renew(String version, LocalDate signedOn, LocalDate until) {
        return ACase.as(holder)
                .header("If-Match", "\"" + version + "\"")
                .body(
                        """
                        {"signedOn":"%s","validUntil":"%s","signer":"GUARDIAN",
                         "signature":{"kind":"E_SIGNATURE","reference":"esign-1"}}\
                        """
                                .formatted(signedOn, until))
                .post(ACase.API + "/waivers/" + id() + "/renewal");
    }

    static Response answer(String discloser, String edgeId, String how, String body) {
        return ACase.as(discloser)
                .header("If-Match", "\"1\"")
                .body(body)
                .post(ACase.API + "/waiver-edges/" + edgeId + "/" + how);
    }

    static Response disclose(String discloser, String participantId, String body) {
        return ACase.as(discloser)
                .body(body)
                .post(ACase.API + "/participants/" + participantId + "/disclosures");
    }
}
