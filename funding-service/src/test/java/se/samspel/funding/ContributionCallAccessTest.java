package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

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
        new OfficeAlone(association).readWithMembersAndTheOperator(reads());
    }

    @Test
    void strangersSeeNothing() {
        new OfficeAlone(association).hidesFromStrangers(reads());
    }

    @Test
    void onlyTheOwnOfficeCallsOnMembers() {
        new OfficeAlone(association).writes(writes());
    }

    @Test
    void rowsAreSeenByTheOwnAssociationAlone() {
        AnAssociation other = AnAssociation.withMembers();
        for (String table : TABLES) {
            assertThat(Rows.seenBy("", table)).as(table).isZero();
            assertThat(Rows.seenBy("association:" + other.id(), table)).as(table).isZero();
            assertThat(Rows.seenBy("authority:2120002254", table)).as(table).isZero();
            assertThat(Rows.seenBy("association:" + association.id(), table))
                    .as(table)
                    .isPositive();
            assertThat(Rows.seenBy("authority:" + AnAssociation.HOST, table))
                    .as(table)
                    .isPositive();
        }
        assertThat(Rows.secured(TABLES)).hasSize(TABLES.size());
    }

    @Test
    void paymentsAreNeverChangedAndNobodyWritesForAnother() {
        for (String table : List.of("contribution_payment", "contribution_call_schedule")) {
            assertThat(Rows.changedBy("association:" + association.id(), "delete from " + table))
                    .isZero();
        }
        String pays = "update contribution_payment set paid_on = paid_on";
        assertThat(Rows.changedBy("association:" + association.id(), pays)).isZero();
        assertThat(Rows.changedBy("operator", "update contribution_call set version = version"))
                .isZero();
        AnAssociation other = AnAssociation.withMembers();
        assertThatThrownBy(() ->
                        Rows.changedBy(
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

    private List<OfficeAlone.Write> writes() {
        String closing = "{\"on\":\"2020-02-03\"}";
        return List.of(
                new OfficeAlone.Write("PUT", ACall.year(association) + "/decisions", "{}"),
                new OfficeAlone.Write(
                        "POST",
                        ACall.year(association) + "/call-schedules",
                        "{\"form\":\"INVOICE\"}"),
                new OfficeAlone.Write(
                        "POST", ACall.url(call) + "/sending", "{\"sentOn\":\"2020-01-02\"}"),
                new OfficeAlone.Write("POST", ACall.url(call) + "/cancellation", closing),
                new OfficeAlone.Write("POST", ACall.url(call) + "/credit-note", closing),
                new OfficeAlone.Write(
                        "POST",
                        ACall.url(call) + "/payments",
                        "{\"amountSek\":1,\"paidOn\":\"2020-01-30\",\"bankReference\":\"BG\"}"));
    }

    private List<String> reads() {
        return List.of(
                ACall.url(call),
                ACall.url(call) + "/payments",
                ACall.url(call) + "/payments/" + payment,
                AnAssociation.API + association.path() + "/contribution-calls");
    }
}
