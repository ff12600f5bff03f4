package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** What members are called on for and pay stands in the ledger. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContributionBookingsTest {

    private static final String RECEIVABLES = "1560";
    private static final String FROM_MUNICIPALITIES = "3513";

    private AnAssociation association;
    private ALedger ledger;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
    }

    @Test
    void aSentCallIsAClaimAndIncomeOfTheMembersParty() {
        List<String> calls = ACall.planned(association);
        ACall.send(association, calls.get(0)).then().statusCode(200);
        assertThat(ledger.balance(RECEIVABLES, "2020-01-01")).isEqualByComparingTo("0");
        assertThat(ledger.balance(RECEIVABLES, "2020-01-02")).isEqualByComparingTo("100");
        assertThat(ledger.balance(FROM_MUNICIPALITIES, "2020-01-02")).isEqualByComparingTo("-100");
    }

    @Test
    void aPaymentEndsTheClaimAndACreditNoteTakesBackTheRest() {
        List<String> calls = ACall.planned(association);
        ACall.send(association, calls.get(0)).then().statusCode(200);
        ACall.pay(association, calls.get(0), 30, "").then().statusCode(201);
        assertThat(ledger.balance(ALedger.BANK, "2020-01-30")).isEqualByComparingTo("30");
        assertThat(ledger.balance(RECEIVABLES, "2020-01-30")).isEqualByComparingTo("70");
        ACall.act(
                        association,
                        calls.get(0) + "/credit-note",
                        "3",
                        "{\"on\":\"2020-02-03\",\"reason\":\"Fel belopp\"}")
                .then()
                .statusCode(200);
        assertThat(ledger.balance(RECEIVABLES, "2020-02-03")).isEqualByComparingTo("-30");
        assertThat(ledger.balance(FROM_MUNICIPALITIES, "2020-02-03")).isEqualByComparingTo("0");
    }

    @Test
    void noCallIsSentInAClosedMonth() {
        List<String> calls = ACall.planned(association);
        ledger.period("2020-01", "closing", 0).then().statusCode(200);
        ACall.send(association, calls.get(0))
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-state"));
        association.office().get(ACall.url(calls.get(0))).then().body("state", equalTo("PLANNED"));
        ledger.office().get(ledger.url("/vouchers")).then().body("items", hasSize(0));
    }

    @Test
    void aSendingCostsFiveStatementsAndItsBookingFour() {
        List<String> calls = ACall.planned(association);
        // The chart of accounts arises with the first.
        ACall.send(association, calls.get(1)).then().statusCode(200);
        assertThat(
                        Statements.during(
                                () -> ACall.send(association, calls.get(0)).then().statusCode(200)))
                .hasSize(9);
    }
}
