package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.QueryPlans;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Lists go by their indexes, however many referrals the nation has. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ListPlanTest {

    private static final List<String> TABLES = List.of("referral_draft");

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void whatIsReceivedAndNotRespondedToIsOneIndexedStatement() {
        Runnable list =
                () ->
                        host.get("/referrals?direction=received&state=RECEIVED")
                                .then()
                                .statusCode(200);
        assertThat(Statements.during(list))
                .filteredOn(sql -> sql.contains("from referral"))
                .hasSize(1);
        assertThat(QueryPlans.plans("authority:" + AME, list))
                .filteredOn(plan -> plan.contains("referral_received_in"))
                .singleElement()
                .asString()
                .contains("Index Scan using referral_received_in on referral")
                .doesNotContain("Seq Scan", "Sort  (");
    }

    @Test
    void whatIsSentGoesByItsIndexToo() {
        Runnable list = () -> region.get("/referrals?direction=sent").then().statusCode(200);
        assertThat(QueryPlans.plans("authority:" + REGION, list))
                .filteredOn(plan -> plan.contains("referral_sent"))
                .singleElement()
                .asString()
                .contains("Index Scan using referral_sent on referral")
                .doesNotContain("Seq Scan", "Sort  (");
    }

    @Test
    void theOwnDraftsGoByTheirIndex() {
        Runnable list = () -> region.get("/referral-drafts").then().statusCode(200);
        assertThat(QueryPlans.sequentialScans("authority:" + REGION, TABLES, list)).isEmpty();
    }
}
