package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContractTest {

    @Test
    void theLiveDescriptionIsTheCommittedOne() {
        ContractChecks.openApi("/funding/v1/openapi.yaml");
    }

    @Test
    void theApiTellsWhatItIsWithoutAToken() {
        given().get("/funding/v1/api-info")
                .then()
                .statusCode(200)
                .body("apiName", equalTo("samspel-funding"))
                .body("apiStatus", equalTo("active"));
    }
}
