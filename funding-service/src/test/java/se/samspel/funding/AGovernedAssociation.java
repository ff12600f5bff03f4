package se.samspel.funding;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.UUID;
import se.samspel.kit.testing.Tokens;

/** What an association's office keeps of its statutes, board and people. */
final class AGovernedAssociation {

    private static final String API = AnAssociation.API;

    private final AnAssociation association;

    AGovernedAssociation(AnAssociation association) {
        this.association = association;
    }

    static String statutes(String validFrom, String terms) {
        return """
        {"validFrom":"%s","documentReference":"Diarium 2019:14",
         "adoptions":[{"organisationNumber":"%s","decidedOn":"2019-02-25",
           "reference":"KF 2019 § 21"}],
         "terms":{"ordinaryPerMember":1,"substitutesPerMember":1,"municipalSplit":"INHABITANTS",
           "regionSplit":"EQUAL","noticeDays":7%s}}\
        """
                .formatted(validFrom, AnAssociation.AVESTA, terms);
    }

    static String rotation(String from) {
        return ",\"chairRotation\":{\"order\":[\"%s\",\"%s\"],\"years\":2,\"from\":\"%s\"}"
                .formatted(AnAssociation.AVESTA, AnAssociation.REGION, from);
    }

    static String seat(String member, String role, String holder, String eligibility) {
        String order = role.equals("ERSATTARE") ? "\"order\":1," : "";
        return """
        {"organisationNumber":"%s","role":"%s",%s"holder":"%s","eligibility":"%s",
         "proportionalElection":false,"validFrom":"2023-04-01","validUntil":"2027-03-31"}\
        """
                .formatted(member, role, order, holder, eligibility);
    }

    static String office(String kind, String seatId) {
        return """
        {"office":"%s","seatId":"%s","validFrom":"2023-04-01","validUntil":"2027-03-31"}\
        """
                .formatted(kind, seatId);
    }

    static String staffRole(String holder) {
        return """
        {"role":"DIRECTOR","holder":"%s","limitSek":100000.50,"validFrom":"2024-01-01"}\
        """
                .formatted(holder);
    }

    static String auditor(String... members) {
        return """
        {"auditsFor":["%s"],"holder":"rev-1","validFrom":"2024-01-01"}\
        """
                .formatted(String.join("\",\"", members));
    }

    static String agreement(String... parties) {
        return """
        {"parties":["%s"],"goals":"Unga nås inom en månad.","validFrom":"2024-01-01",
         "reference":"Dnr 2023:44"}\
        """
                .formatted(String.join("\",\"", parties));
    }

    /** Added by the own office; its id. */
    /** With one of each. */
    static AGovernedAssociation filled(AnAssociation association) {
        var governed = new AGovernedAssociation(association);
        governed.added("statutes", statutes("2019-04-01", ""));
        governed.added("local-agreements", agreement(AnAssociation.FK, AnAssociation.AF));
        String seat =
                governed.added(
                        "board/seats", seat(AnAssociation.FK, "LEDAMOT", "fk-1", "EMPLOYEE_FK"));
        governed.added("board/offices", office("CHAIR", seat));
        governed.added("staff-roles", staffRole("staff-1"));
        governed.added("auditors", auditor(AnAssociation.FK));
        return governed;
    }

    String added(String place, String body) {
        return add(place, body).then().statusCode(201).extract().path("id");
    }

    Response add(String place, String body) {
        return association.office().body(body).post(url(place));
    }

    Response change(String place, String version, String body) {
        return association.office().header("If-Match", version(version)).body(body).put(url(place));
    }

    /** A transition of a member by the operator. */
    Response exit(String member, String move, String version, String body) {
        var call =
                given().auth()
                        .oauth2(Tokens.operator())
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", version(version));
        String url = url("members/" + member + "/exit" + move);
        return body.isEmpty() ? call.post(url) : call.body(body).post(url);
    }

    static String notice(Object on) {
        return "{\"noticeOn\":\"%s\",\"decisionReference\":\"KF § 61\"}".formatted(on);
    }

    String url(String place) {
        return API + association.path() + "/" + place;
    }

    private static String version(String version) {
        return "\"" + version + "\"";
    }
}
