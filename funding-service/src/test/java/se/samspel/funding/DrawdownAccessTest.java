package se.samspel.funding;

import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who draws money, who approves and pays it, and what others are answered. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DrawdownAccessTest extends EndpointAccess {

    private static AnAssociation mine;
    private static AnAssociation other;
    private static String grant;
    private static String drawdown;
    private static String payment;

    // {A} is my association, {G} its grant, {D} a drawdown of it and {P} a payment.
    static Stream<Call> calls() {
        String day = "{\"on\":\"2020-04-15\"}";
        String reasoned = ADrawdown.reasoned();
        return Stream.of(
                Call.post("/grants/{G}/drawdowns", ADrawdown.body("1"), APPLY),
                Call.read("/drawdowns"),
                Call.read("/drawdowns/{D}"),
                Call.post("/drawdowns/{D}/requests", ADrawdown.body("1"), APPLY),
                Call.post("/drawdowns/{D}/withdrawals", day, APPLY),
                Call.post("/drawdowns/{D}/returns", reasoned, WRITE),
                Call.post("/drawdowns/{D}/rejections", reasoned, WRITE),
                Call.post("/drawdowns/{D}/approvals", day, WRITE),
                Call.post("/drawdowns/{D}/revocations", reasoned, WRITE),
                Call.post("/drawdowns/{D}/payments", ADrawdown.paid(), WRITE),
                Call.read("/associations/{A}/payment-list"),
                Call.read("/associations/{A}/payments/{P}"),
                Call.post(
                        "/associations/{A}/payments",
                        "{\"ids\":[\"{D}\"],\"paidOn\":\"2020-04-20\",\"bankReference\":\"1\"}",
                        WRITE));
    }

    @BeforeEach
    void aDrawdownAndAPayment() {
        if (mine != null) {
            return;
        }
        AnAssociation first = AnAssociation.withMembers();
        grant = AnApplication.agreed(first, first.intervention());
        drawdown = ADrawdown.requested(first, grant, "100").id();
        payment =
                ADrawdown.approved(first, grant, "7")
                        .byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("paymentId");
        other = AnAssociation.registered();
        other.join("2120002254", "KOMMUN", "").then().statusCode(201);
        mine = first;
    }

    @Test
    void strangersListsAreEmpty() {
        for (String token :
                List.of(Tokens.office(other.id()), Tokens.authority("2120002304.skola"))) {
            AnAssociation.as(token)
                    .get(url("/drawdowns?grantId={G}"))
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void onlyTheHostChangesWhatItAskedFor() {
        for (String authority : List.of(AnAssociation.FK, "2120002304.social")) {
            AnApplication.applying(authority)
                    .header("Samspel-Acting-User", "handlaggare-2")
                    .header("If-Match", "\"1\"")
                    .body("{\"on\":\"2020-04-15\"}")
                    .post(url("/drawdowns/{D}/withdrawals"))
                    .then()
                    .statusCode(404);
        }
        // The office neither: it returns or rejects it.
        mine.office()
                .header("Samspel-Acting-User", ADrawdown.CONTROLLER)
                .header("If-Match", "\"1\"")
                .body("{\"on\":\"2020-04-15\"}")
                .post(url("/drawdowns/{D}/withdrawals"))
                .then()
                .statusCode(409);
    }

    @Test
    void whoActsIsNamed() {
        AnApplication.host()
                .body(ADrawdown.body("1"))
                .post(url("/grants/{G}/drawdowns"))
                .then()
                .statusCode(400);
        AnApplication.host()
                .header("Samspel-Acting-User", "191212121212")
                .body(ADrawdown.body("1"))
                .post(url("/grants/{G}/drawdowns"))
                .then()
                .statusCode(400);
    }

    @Override
    boolean isReadByTheOfficeAlone(Call call) {
        return call.path().endsWith("/payment-list");
    }

    @Override
    AnAssociation mine() {
        return mine;
    }

    @Override
    AnAssociation other() {
        return other;
    }

    @Override
    String filled(String text) {
        return text.replace("{A}", mine.id())
                .replace("{G}", grant)
                .replace("{D}", drawdown)
                .replace("{P}", payment);
    }
}
