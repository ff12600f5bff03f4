package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who calls on members and who sees it, over HTTP and in the database. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContributionCallAccessTest {

    private static final List<String> TABLES =
            List.of(
                    "contribution_weight",
                    "contribution_call_schedule",
                    "contribution_call",
                    "contribution_payment");

    private AnAssociation association;
    private String call;
    private String payment;

    @BeforeEach
    void aPaidCall() {
        association = AnAssociation.withMembers();
        call = ACall.planned(association).getFirst();
        ACall.send(association, call).then().statusCode(200);
        payment = ACall.pay(association, call, 1, "").then().statusCode(201).extract().path("id");
        association
                .office()
                .header("If-None-Match", "*")
                .body(
                        """
                        {"basis":"TOTAL","amountSek":400,"splits":[{"party":"KOMMUN",
                         "splitBy":"INHABITANTS","weights":[
                         {"organisationNumber":"%s","weight":23178}]}]}\
                        """
                                .formatted(AnAssociation.AVESTA))
                .put(AnAssociation.API + association.path() + "/contributions/2021")
                .then()
                .statusCode(201);
    }

    @Test
    void membersAndTheOperatorReadWhatTheOfficeCallsOn() {
        for (RequestSpecification reader :
                List.of(
                        AnAssociation.authority(AnAssociation.HOST),
                        association.operator(),
                        association.office())) {
            for (String url : reads()) {
                reader.get(url).then().statusCode(200);
            }
        }
    }

    @Test
    void strangersSeeNothing() {
        AnAssociation other = AnAssociation.withMembers();
        for (String url : reads()) {
            other.office().get(url).then().statusCode(404);
            AnAssociation.authority("2120002254").get(url).then().statusCode(404);
            RestAssured.given().get(url).then().statusCode(401);
            AnAssociation.as(Tokens.authority(AnAssociation.HOST, "participant.read"))
                    .get(url)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void onlyTheOwnOfficeCallsOnMembers() {
        AnAssociation other = AnAssociation.withMembers();
        for (Write write : writes()) {
            assertWrite(write, other.office(), 404);
            assertWrite(write, AnAssociation.authority(AnAssociation.HOST), 403);
            assertWrite(
                    write,
                    AnAssociation.as(Tokens.authority(AnAssociation.HOST, "funding.write")),
                    403);
            assertWrite(write, association.operator(), 403);
            assertWrite(
                    write,
                    RestAssured.given()
                            .contentType("application/json")
                            .header("Idempotency-Key", "nobody"),
                    401);
        }
    }

    @Test
    void rowsAreSeenByTheOwnAssociationAlone() {
        AnAssociation other = AnAssociation.withMembers();
        for (String table : TABLES) {
            assertThat(rows("", table)).as(table).isZero();
            assertThat(rows("association:" + other.id(), table)).as(table).isZero();
            assertThat(rows("authority:2120002254", table)).as(table).isZero();
            assertThat(rows("association:" + association.id(), table)).as(table).isPositive();
            assertThat(rows("authority:" + AnAssociation.HOST, table)).as(table).isPositive();
        }
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relname in ('"
                                        + String.join("','", TABLES)
                                        + "') and relrowsecurity and relforcerowsecurity"))
                .hasSize(TABLES.size());
    }

    @Test
    void paymentsAreNeverChangedAndNobodyWritesForAnother() {
        for (String table : List.of("contribution_payment", "contribution_call_schedule")) {
            assertThat(changed("association:" + association.id(), "delete from " + table)).isZero();
        }
        String pays = "update contribution_payment set paid_on = paid_on";
        assertThat(changed("association:" + association.id(), pays)).isZero();
        assertThat(changed("operator", "update contribution_call set version = version")).isZero();
        AnAssociation other = AnAssociation.withMembers();
        assertThatThrownBy(() ->
                        changed(
                                "association:" + other.id(),
                                "insert into contribution_payment values (gen_random_uuid(), '%s',"
                                                .formatted(call)
                                        + " '%s', 1, now(), 'x', null, now())"
                                                .formatted(association.id())))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"contribution_payment\"");
    }

    @Test
    void anUnknownAssociationHasNoList() {
        AnAssociation empty = AnAssociation.registered();
        String list = AnAssociation.API + empty.path() + "/contribution-calls";
        empty.office().get(list).then().statusCode(200).body("items", hasSize(0));
        association.office().get(list).then().statusCode(404);
    }

    private record Write(String method, String url, String body) {}

    private List<Write> writes() {
        String closing = "{\"on\":\"2020-02-03\"}";
        return List.of(
                new Write("PUT", ACall.year(association) + "/decisions", "{}"),
                new Write(
                        "POST",
                        ACall.year(association) + "/call-schedules",
                        "{\"form\":\"INVOICE\"}"),
                new Write("POST", ACall.url(call) + "/sending", "{\"sentOn\":\"2020-01-02\"}"),
                new Write("POST", ACall.url(call) + "/cancellation", closing),
                new Write("POST", ACall.url(call) + "/credit-note", closing),
                new Write(
                        "POST",
                        ACall.url(call) + "/payments",
                        "{\"amountSek\":1,\"paidOn\":\"2020-01-30\",\"bankReference\":\"BG\"}"));
    }

    private static void assertWrite(Write write, RequestSpecification caller, int status) {
        caller.header("If-Match", "*")
                .body(write.body())
                .request(write.method(), write.url())
                .then()
                .statusCode(status);
    }

    private List<String> reads() {
        return List.of(
                ACall.url(call),
                ACall.url(call) + "/payments",
                ACall.url(call) + "/payments/" + payment,
                AnAssociation.API + association.path() + "/contribution-calls");
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }

    private static int changed(String caller, String statement) {
        return Integer.parseInt(
                Database.seenBy(
                                caller,
                                "with changed as ("
                                        + statement
                                        + " returning 1) select count(*) from changed")
                        .getFirst());
    }
}
