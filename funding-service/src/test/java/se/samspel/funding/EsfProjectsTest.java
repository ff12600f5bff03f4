package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Projects, their subprojects, cost models and hour caps. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EsfProjectsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void theAssociationItselfMayOwnAProject() {
        String body =
                """
                {"name":"MIA 3.00","owner":"%s","programmeArea":"Programområde 2",
                 "programmePeriod":"2021-2027","startsOn":"2023-04-01","endsOn":"2027-12-31",
                 "journalNumber":"2022/00411","parties":["2021005521"],"partners":["ABF"],
                 "budgets":[{"year":2023,"budgetSek":1600000}]}\
                """
                        .formatted(association.id());
        String id =
                AnEsfProject.register(association, body)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("owner", equalTo(association.id()))
                        .body("budgets[0].budgetSek", equalTo(1600000))
                        .body("subprojects", hasSize(0))
                        .extract()
                        .path("id");
        AnAssociation.authority(AnAssociation.FK)
                .get(API + association.path() + "/esf-projects")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(body.replace("MIA 3.00", "MIA 4.00"))
                .put(API + "/esf-projects/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("MIA 4.00"));
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(API + "/esf-projects/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void brokenRulesHaveCodesOfTheirOwn() {
        String body = AnEsfProject.OWNED_BY_AVESTA.formatted("MIA", "2021-2027", "2023", "2027");
        refused(body.replace("2120002304", "2120002254"), "esf-owner-not-member");
        refused(body.replace("2027-12-31", "2023-04-14"), "esf-project-period-unfit");
        refused(body.replace("MIA", "MIA 19121212-1212"), "identity-number-in-text");
    }

    private void refused(String body, String code) {
        AnEsfProject.register(association, body)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code));
    }

    @Test
    void subprojectsFormATree() {
        AnEsfProject project = AnEsfProject.of(association).hostedInAvesta();
        String first =
                association.office().get(project.url()).then().extract().path("subprojects[0].id");
        project.addSubproject(
                        "{\"name\":\"Spår unga\",\"hostName\":\"ABF\",\"parentId\":\"%s\"}"
                                .formatted(first))
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("subprojects.name", contains("Delprojekt Avesta", "Spår unga"))
                .body("subprojects[1].parentId", equalTo(first));
        String url = project.url() + "/subprojects/" + first;
        String circle =
                "{\"name\":\"x\",\"hostName\":\"ABF\",\"parentId\":\"%s\"}".formatted(first);
        association
                .office()
                .header("If-Match", "\"3\"")
                .body(circle)
                .put(url)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-parent-unfit"));
        association
                .office()
                .header("If-Match", "\"3\"")
                .body(
                        "{\"name\":\"Delprojekt Norra\",\"host\":\"%s\",\"interventionId\":\"%s\"}"
                                .formatted(AnAssociation.HOST, association.intervention()))
                .put(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("subprojects[0].name", equalTo("Delprojekt Norra"));
        project.addSubproject("{\"name\":\"x\",\"host\":\"2120002304.skola\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-host-unfit"));
        String foreign = AnAssociation.withMembers().intervention();
        project.addSubproject(
                        "{\"name\":\"x\",\"hostName\":\"ABF\",\"interventionId\":\"%s\"}"
                                .formatted(foreign))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unknown-reference"));
    }

    @Test
    void costModelsAreReplacedAndNeverOverlap() {
        AnEsfProject project = AnEsfProject.of(association);
        String actual = "{\"from\":\"2023-04\",\"until\":\"2023-12\",\"kind\":\"ACTUAL\"}";
        String flat =
                """
                {"from":"%s","until":"2027-12","kind":"FLAT_RATE","base":"PERSONAL",
                 "percent":40,"coversOther":true}\
                """;
        project.put("/cost-models", rows(actual, flat.formatted("2023-12")))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:cost-models-overlap"));
        project.put("/cost-models", rows(flat.formatted("2024-01"), actual))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("rows.kind", contains("ACTUAL", "FLAT_RATE"));
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(rows(actual))
                .put(project.url() + "/cost-models")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        association
                .office()
                .get(project.url() + "/cost-models")
                .then()
                .statusCode(200)
                .body("rows.until", contains("2023-12"));
        project.put("/cost-models", rows(actual.replace("ACTUAL", "UNIT_COST")))
                .then()
                .statusCode(412);
    }

    private static String rows(String... rows) {
        return "{\"rows\":[" + String.join(",", rows) + "]}";
    }

    @Test
    void theCapOf2014IsKnownAndLaterOnesAreTheAssociationsOwn() {
        String periods = API + association.path() + "/esf-programme-periods/";
        association
                .office()
                .get(periods + "2014-2020")
                .then()
                .statusCode(200)
                .body("rows[0].hoursPerYear", equalTo(1662));
        association.office().get(periods + "2021-2027").then().statusCode(404);
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"rows\":[{\"fromYear\":2023,\"hoursPerYear\":1720}]}")
                .put(periods + "2021-2027")
                .then()
                .statusCode(201);
        AnAssociation.authority(AnAssociation.FK)
                .get(periods + "2021-2027")
                .then()
                .statusCode(200)
                .body("rows[0].fromYear", equalTo(2023));
        AnAssociation other = AnAssociation.withMembers();
        other.office()
                .get(API + other.path() + "/esf-programme-periods/2021-2027")
                .then()
                .statusCode(404);
    }
}
