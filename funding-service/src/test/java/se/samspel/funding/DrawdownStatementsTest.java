package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.QueryPlans;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** What drawdowns cost the database, the caller's setting among it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DrawdownStatementsTest {

    /** Copies of a drawdown for another association. */
    private static final String ELSEWHERE =
            """
            insert into drawdown select (jsonb_populate_record(d, jsonb_build_object(
                'id', gen_random_uuid(), 'association_id', '%2$s', 'intervention_id', '%3$s',
                'grant_id', '%4$s', 'host', '2120002312.annan'))).*
              from drawdown d cross join generate_series(1, 3000) copy where d.id = '%1$s';
            analyze drawdown
            """;

    private AnAssociation association;
    private String intervention;
    private String grant;

    @BeforeEach
    void aGrant() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
        grant = AnApplication.agreed(association, intervention);
    }

    @Test
    void eachListCostsOneSelectHoweverLong() {
        ADrawdown.approved(association, grant, "1");
        ADrawdown.requested(association, grant, "1");
        for (String list : lists()) {
            assertThat(get(list)).as(list).hasSize(2);
        }
        ADrawdown.approved(association, grant, "1");
        ADrawdown.approved(association, grant, "1");
        for (String list : lists()) {
            assertThat(get(list)).as(list).hasSize(2);
        }
    }

    @Test
    void noListReadsTheTableFromEndToEnd() {
        String drawdown = ADrawdown.approved(association, grant, "1").id();
        AnAssociation other = AnAssociation.withMembers();
        String foreign = other.intervention();
        Database.execute(
                ELSEWHERE.formatted(
                        drawdown, other.id(), foreign, AnApplication.agreed(other, foreign)));
        for (String list : lists()) {
            assertThat(
                            QueryPlans.sequentialScans(
                                    "association:" + association.id(),
                                    List.of("drawdown"),
                                    () -> get(list)))
                    .as(list)
                    .isEmpty();
        }
    }

    private List<String> lists() {
        return List.of(
                "/drawdowns?grantId=" + grant,
                "/drawdowns?interventionId=" + intervention,
                "/drawdowns?host=" + AnAssociation.HOST,
                "/drawdowns?state=APPROVED",
                association.path() + "/payment-list");
    }

    @Test
    void aDrawdownCostsTwoSelects() {
        ADrawdown drawdown = ADrawdown.approved(association, grant, "1");
        assertThat(get("/drawdowns/" + drawdown.id())).hasSize(3);
    }

    @Test
    void anApprovalCostsTheSameHoweverManyDrawdownsThereAre() {
        List<String> first = approval();
        ADrawdown.approved(association, grant, "1");
        ADrawdown.approved(association, grant, "1");
        assertThat(approval()).hasSameSizeAs(first).hasSizeLessThanOrEqualTo(9);
    }

    private List<String> approval() {
        ADrawdown drawdown = ADrawdown.requested(association, grant, "1");
        return Statements.during(() ->
                drawdown.byOffice(ADrawdown.CONTROLLER, "approvals", "{\"on\":\"2020-04-14\"}")
                        .then()
                        .statusCode(200));
    }

    @Test
    void aPaymentReadsTheSameHoweverManyItPaysAndBooksOneVoucher() {
        List<String> one = payment(ADrawdown.approved(association, grant, "1"));
        List<String> three =
                payment(
                        ADrawdown.approved(association, grant, "1"),
                        ADrawdown.approved(association, grant, "1"),
                        ADrawdown.approved(association, grant, "1"));
        // Each has its own row changed and its own move, in one batch each.
        assertThat(three).hasSize(one.size() + 4);
        assertThat(three).filteredOn(sql -> sql.startsWith("with booked")).hasSize(1);
        assertThat(three).filteredOn(sql -> sql.startsWith("select")).hasSizeLessThanOrEqualTo(4);
    }

    private List<String> payment(ADrawdown... drawdowns) {
        String ids =
                Arrays.stream(drawdowns)
                        .map(each -> '"' + each.id() + '"')
                        .collect(Collectors.joining(","));
        return Statements.during(() ->
                association
                        .office()
                        .header("Samspel-Acting-User", ADrawdown.CASHIER)
                        .body(
                                """
                                {"ids":[%s],"paidOn":"2020-04-20","bankReference":"1"}\
                                """
                                        .formatted(ids))
                        .post(AnAssociation.API + association.path() + "/payments")
                        .then()
                        .statusCode(201));
    }

    private List<String> get(String path) {
        return Statements.during(
                () -> association.office().get(AnAssociation.API + path).then().statusCode(200));
    }
}
