package se.samspel.participant;

import io.restassured.response.Response;
import java.time.LocalDate;

/** A person's extract of its record, and acts that leave something in it. */
final class AnExtract {

    private static final String TO_WORK =
            "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\",\"earlyDropout\":false";

    private AnExtract() {}

    /** At the host when everything is over, and corrected since. */
    static ACase over() {
        ACase person = ACase.enrolled();
        person.answerFollowUp("signedOn").then().statusCode(201);
        person.addSituation("BEFORE").then().statusCode(201);
        person.end("3", TO_WORK).then().statusCode(200);
        person.correct("4").then().statusCode(200);
        return person;
    }

    static Response data(String authority, String participantId) {
        return ACase.read(authority, "SUBJECT_REQUEST")
                .get(ACase.API + "/participants/" + participantId + "/extract");
    }

    static Response takeExtendedAccess(ACase person) {
        Response taken =
                Staff.of(ACase.REGION, "unit-2")
                        .acts()
                        .body(
                                """
                                {"identity":{"type":"PERSONNUMMER","value":"%s"},
                                 "reason":"Ansvarig enhet kan inte nås i dag"}\
                                """
                                        .formatted(person.number))
                        .post(ACase.API + "/extended-accesses");
        taken.then().statusCode(201);
        return taken;
    }

    static Response renew(String waiverId, LocalDate until) {
        Response renewed =
                ACase.as(ACase.REGION)
                        .header("If-Match", "\"1\"")
                        .body(
                                """
                                {"signedOn":"%s","validUntil":"%s","signer":"GUARDIAN",
                                 "signature":{"kind":"E_SIGNATURE","reference":"esign-1"}}\
                                """
                                        .formatted(ACase.TODAY, until))
                        .post(ACase.API + "/waivers/" + waiverId + "/renewal");
        renewed.then().statusCode(200);
        return renewed;
    }
}
