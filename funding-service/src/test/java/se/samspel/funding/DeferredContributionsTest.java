package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** What members were called on for in advance is income once its year has begun. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(CallEventsTest.LookedForOften.class)
class DeferredContributionsTest {

    @Test
    void eachDeferredCallIsBookedAsIncomeOnceItsYearHasBegun() {
        AnAssociation association = AnAssociation.withMembers();
        var ledger = new ALedger(association);
        List<String> calls = ACall.planned(association);
        String sending = "/sending";
        ACall.act(association, calls.get(0) + sending, "1", "{\"sentOn\":\"2019-12-16\"}")
                .then()
                .statusCode(200);
        // As if its year had not begun when it was sent.
        Database.execute(
                """
                update contribution_call set sent_on = '2019-12-17', state = 'SENT'
                  where id = '%1$s';
                update voucher set source_id = '%1$s'
                  where source_id = '%2$s' and source_purpose = 'deferral'\
                """
                        .formatted(calls.get(1), calls.get(0)));
        Eventually.holds(() -> assertThat(incomes(calls.get(1))).hasSize(1));
        assertThat(ledger.balance("2970", "2020-01-01")).isEqualByComparingTo("100");
        assertThat(ledger.balance("3513", "2020-01-01")).isEqualByComparingTo("-200");
        ACall.act(association, calls.get(2) + sending, "1", "{\"sentOn\":\"2019-12-18\"}")
                .then()
                .statusCode(200);
        assertThat(incomes(calls.get(1))).hasSize(1);
    }

    private static List<String> incomes(String call) {
        return Database.rows(
                "select id from voucher where source_id = '%s' and source_purpose = 'income'"
                        .formatted(call));
    }
}
