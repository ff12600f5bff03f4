package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Who approves a drawdown has neither asked for it nor pays it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DrawdownFourEyesTest {

    private AnAssociation association;
    private String grant;

    @BeforeEach
    void aGrant() {
        association = AnAssociation.withMembers();
        grant = AnApplication.agreed(association, association.intervention());
    }

    @Test
    void theOfficeThatAsksApprovesByAnother() {
        String id = asked(ADrawdown.CONTROLLER);
        refused(move(id, "Controller-1", "approvals", "{\"on\":\"2020-04-14\"}"));
        move(id, ADrawdown.CASHIER, "approvals", "{\"on\":\"2020-04-14\"}")
                .then()
                .statusCode(200)
                .body("allowedMoves", contains("REVOKE", "PAY"));
    }

    @Test
    void whoAskedFirstDoesNotApproveWhatAnotherAskedForAgain() {
        String id = asked(ADrawdown.CONTROLLER);
        move(id, ADrawdown.CONTROLLER, "returns", ADrawdown.reasoned()).then().statusCode(200);
        String again = ADrawdown.body("100").replace("2020-04-06", "2020-04-16");
        move(id, ADrawdown.CASHIER, "requests", again).then().statusCode(200);
        refused(move(id, ADrawdown.CONTROLLER, "approvals", "{\"on\":\"2020-04-17\"}"));
        move(id, "chef-1", "approvals", "{\"on\":\"2020-04-17\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    @Test
    void whoApprovedDoesNotPay() {
        ADrawdown drawdown = ADrawdown.approved(association, grant, "100");
        refused(drawdown.byOffice(ADrawdown.CONTROLLER, "payments", ADrawdown.paid()));
        drawdown.byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid()).then().statusCode(200);
    }

    private String asked(String user) {
        return ADrawdown.request(
                        association.office().header("Samspel-Acting-User", user),
                        grant,
                        ADrawdown.body("100"))
                .then()
                .statusCode(201)
                .body("requestedBy", equalTo("OFFICE"))
                .body("allowedMoves", contains("WITHDRAW", "RETURN", "REJECT", "APPROVE"))
                .extract()
                .path("id");
    }

    private Response move(String id, String user, String move, String body) {
        return association
                .office()
                .header("Samspel-Acting-User", user)
                .header("If-Match", "*")
                .body(body)
                .post(AnAssociation.API + "/drawdowns/" + id + "/" + move);
    }

    private static void refused(Response response) {
        response.then().statusCode(422).body("type", endsWith(":four-eyes"));
    }
}
