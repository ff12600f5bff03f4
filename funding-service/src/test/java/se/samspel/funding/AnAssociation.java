package se.samspel.funding;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.samspel.kit.testing.Tokens;

/** A coordination association of its own for each test, with the four parties as members. */
final class AnAssociation {

    static final String API = "/funding/v1";
    static final String FK = "2021005521";
    static final String AF = "2021002114";
    static final String REGION = "2321000180";
    static final String AVESTA = "2120002304";
    static final String HOST = AVESTA + ".ame";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String id;

    private AnAssociation(String id) {
        this.id = id;
    }

    /** Registered, without members. */
    static AnAssociation registered() {
        var association = new AnAssociation(organisationNumber());
        association
                .operator()
                .body(
                        Map.of(
                                "organisationNumber",
                                association.id,
                                "name",
                                "Samordningsförbundet " + association.id,
                                "startsOn",
                                "2015-01-01"))
                .post(API + "/associations")
                .then()
                .statusCode(201);
        return association;
    }

    /** With Försäkringskassan, Arbetsförmedlingen, Region Dalarna and Avesta's two authorities. */
    static AnAssociation withMembers() {
        AnAssociation association = registered();
        association.join(FK, "FORSAKRINGSKASSAN", "").then().statusCode(201);
        association.join(AF, "ARBETSFORMEDLINGEN", "").then().statusCode(201);
        association.join(REGION, "REGION", "").then().statusCode(201);
        association
                .join(
                        AVESTA,
                        "KOMMUN",
                        """
                        ,"municipalityCode":"2084","authorities":[
                          {"unit":"ame","name":"Avesta AME"},
                          {"unit":"social","name":"Avesta socialtjänst"}]\
                        """)
                .then()
                .statusCode(201);
        return association;
    }

    /** A number that no other test has. */
    static String organisationNumber() {
        String first = "22299" + "%04d".formatted(NEXT.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int digit = first.charAt(i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return first + (10 - sum % 10) % 10;
    }

    Response join(String organisation, String party, String more) {
        return operator()
                .body(
                        """
                        {"organisationNumber":"%s","name":"%s","party":"%s",
                         "joinedOn":"2015-01-01"%s}\
                        """
                                .formatted(organisation, "Medlem " + organisation, party, more))
                .post(API + path() + "/members");
    }

    /** The id of an open intervention that the team in Avesta hosts. */
    String intervention() {
        return propose(
                        """
                        ,"boardDecision":{"decidedOn":"2015-03-12","reference":"§ 14/2015"}\
                        """)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response propose(String more) {
        return office().body(proposal(more)).post(API + path() + "/interventions");
    }

    static String proposal(String more) {
        return """
        {"name":"Samverkansteam Avesta","orientation":"INDIVIDUAL","host":"%s",
         "parties":["%s"],"startsOn":"2015-05-01","esfFunded":false,
         "methods":["Lösningsfokus"]%s}\
        """
                .formatted(HOST, REGION, more);
    }

    String id() {
        return id;
    }

    String path() {
        return "/associations/" + id;
    }

    /** A call of the association's own office. */
    RequestSpecification office() {
        return as(Tokens.office(id));
    }

    RequestSpecification operator() {
        return as(Tokens.operator());
    }

    static RequestSpecification authority(String authority) {
        return as(Tokens.authority(authority));
    }

    static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
