package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class EsfTimeReportsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void hoursAboveTheCapOfAllProjectsTogetherAreKeptAndNotEligible() {
        AnEsfProject one = AnEsfProject.capped(association);
        AnEsfProject another = AnEsfProject.capped(association);
        for (int month = 1; month <= 9; month++) {
            one.report("anst-1", "2019-0" + month, "160").then().statusCode(201);
        }
        another.report("anst-1", "2019-10", "200").then().statusCode(201);
        one.report("anst-1", "2019-11", "100")
                .then()
                .statusCode(201)
                .body("hours", equalTo(100))
                .body("eligibleHours", equalTo(22.0f))
                .body("overCapHours", equalTo(78.0f))
                .body("findings", contains("HOURS_OVER_CAP"));
        association
                .office()
                .get(API + association.path() + "/esf-staff-years/2019?total=true")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(1))
                .body("items[0].id", equalTo("anst-1"))
                .body("items[0].projects", equalTo(2))
                .body("items[0].hours", equalTo(1740.0f))
                .body("items[0].eligibleHours", equalTo(1662.0f))
                .body("items[0].overCapHours", equalTo(78.0f));
    }

    @Test
    void withoutAKnownCapAllHoursCountAndThatIsTold() {
        AnEsfProject project = AnEsfProject.of(association);
        project.report("anst-1", "2024-01", "700")
                .then()
                .statusCode(201)
                .body("eligibleHours", equalTo(700))
                .body("findings", contains("CAP_UNKNOWN"));
        project.report("anst-2", "2023-03", "1")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-month-outside-project"));
    }

    @Test
    void aReportIsCorrectedByANewVersion() {
        AnEsfProject project = AnEsfProject.of(association);
        String id =
                project.report("anst-1", "2024-01", "150.5")
                        .then()
                        .statusCode(201)
                        .body("versions[0].reason", nullValue())
                        .extract()
                        .path("id");
        for (String same : List.of("anst-1", "Anst-1")) {
            project.report(same, "2024-01", "1")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:samspel:problem:esf-time-already-reported"));
        }
        String correction = "{\"hours\":140,\"sharePercent\":80,\"reason\":\"Semester\"}";
        String url = API + "/esf-time-reports/" + id;
        association.office().body(correction).post(url + "/versions").then().statusCode(428);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(correction)
                .post(url + "/versions")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"");
        association
                .office()
                .get(url)
                .then()
                .statusCode(200)
                .body("hours", equalTo(140.0f))
                .body("versions.number", contains(1, 2))
                .body("versions.hours", equalTo(List.of(150.5f, 140.0f)))
                .body("versions[1].reason", equalTo("Semester"));
    }

    @Test
    void sharesAboveAWholePostAreTold() {
        AnEsfProject one = AnEsfProject.of(association);
        AnEsfProject another = AnEsfProject.of(association);
        one.report("anst-1", "2024-01", "100").then().statusCode(201);
        another.report("anst-1", "2024-01", "50").then().statusCode(201);
        association
                .office()
                .get(one.url() + "/time-reports")
                .then()
                .statusCode(200)
                .body("items[0].findings", containsInAnyOrder("CAP_UNKNOWN", "SHARES_OVER_WHOLE"));
    }

    @Test
    void staffAreIdsNeverNamesOrNumbers() {
        AnEsfProject project = AnEsfProject.of(association);
        for (String staff : List.of("Anna Andersson", "19121212-1212", "121212 1212", "")) {
            project.report(staff, "2024-01", "1").then().statusCode(400);
        }
    }
}
