package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What plain SQL without any where shows of drawdowns and payments, and lets change. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class DrawdownRowLevelSecurityTest {

    private static final List<String> TABLES =
            List.of("drawdown", "drawdown_line", "drawdown_move", "drawdown_payment");
    private static final String HOST = "authority:" + AnAssociation.HOST;

    private AnAssociation association;
    private String office;
    private String intervention;
    private String grant;
    private ADrawdown requested;

    @BeforeEach
    void rowsInEveryTable() {
        association = AnAssociation.withMembers();
        office = "association:" + association.id();
        intervention = association.intervention();
        grant = AnApplication.agreed(association, intervention);
        requested = ADrawdown.requested(association, grant, "100");
        ADrawdown.approved(association, grant, "100")
                .byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid())
                .then()
                .statusCode(200);
    }

    @Test
    void everyTableForcesRowLevelSecurity() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relkind = 'r'"
                                        + " and relname in ('"
                                        + String.join("','", TABLES)
                                        + "') and relrowsecurity and relforcerowsecurity"))
                .hasSize(TABLES.size());
    }

    @Test
    void eachSeesWhatItBelongsTo() {
        AnAssociation other = AnAssociation.registered();
        for (String table : TABLES) {
            assertThat(rows("", table)).as(table).isZero();
            assertThat(rows("association:" + other.id(), table)).as(table).isZero();
            assertThat(rows("authority:2120002304.skola", table)).as(table).isZero();
            assertThat(rows(office, table)).as(table).isPositive();
            assertThat(rows("authority:" + AnAssociation.FK, table)).as(table).isPositive();
            assertThat(rows("operator", table)).as(table).isPositive();
        }
    }

    @Test
    void onlyTheOfficeAndTheHostChangeADrawdownAndNobodyWhatWasMade() {
        for (String caller : List.of("operator", "authority:" + AnAssociation.FK)) {
            assertThat(changed(caller, "update drawdown set moves = 9")).isZero();
        }
        for (String caller : List.of("operator", office, HOST)) {
            assertThat(changed(caller, "update drawdown_move set remark = 'x'")).isZero();
            assertThat(changed(caller, "delete from drawdown_move")).isZero();
            assertThat(changed(caller, "delete from drawdown")).isZero();
            assertThat(changed(caller, "update drawdown_payment set amount_ore = 1")).isZero();
            assertThat(changed(caller, "delete from drawdown_payment")).isZero();
        }
        String paidLines =
                "update drawdown_line set net_ore = 1 where drawdown_id in"
                        + " (select id from drawdown where state = 'PAID')";
        assertThat(changed(office, paidLines)).isZero();
    }

    @Test
    void noHostApprovesItsOwnDrawdown() {
        String approval =
                """
                update drawdown set state = 'APPROVED', approved_on = '2020-04-14',
                  approved_by = 'x' where id = '%s'\
                """
                        .formatted(requested.id());
        assertThatThrownBy(() -> changed(HOST, approval))
                .hasStackTraceContaining("violates row-level security policy");
        assertThat(changed(office, approval)).isEqualTo(1);
    }

    @Test
    void nobodyDrawsInAnothersName() {
        insert(HOST, AnAssociation.HOST, "HOST");
        for (String caller :
                List.of("authority:" + AnAssociation.FK, "operator", "association:2220002139")) {
            assertThatThrownBy(() -> insert(caller, AnAssociation.HOST, "HOST"))
                    .as(caller)
                    .hasStackTraceContaining("violates row-level security policy");
        }
        // Not even a member in its own name, for what another one hosts.
        assertThatThrownBy(() -> insert("authority:" + AnAssociation.FK, AnAssociation.FK, "HOST"))
                .hasStackTraceContaining("violates row-level security policy");
        assertThatThrownBy(() -> insert(HOST, AnAssociation.HOST, "OFFICE"))
                .hasStackTraceContaining("violates row-level security policy");
    }

    @Test
    void theDatabaseKeepsFourEyesTooAndAPaymentForEachPaid() {
        String id = requested.id();
        assertThatThrownBy(() ->
                        changed(
                                office,
                                """
                                update drawdown set state = 'APPROVED', approved_on = '2020-04-14',
                                  approved_by = upper(requested_by) where id = '%s'\
                                """
                                        .formatted(id)))
                .hasStackTraceContaining("drawdown_four_eyes");
        assertThatThrownBy(() ->
                        changed(
                                office,
                                """
                                update drawdown set state = 'PAID', approved_on = '2020-04-14',
                                  approved_by = 'x' where id = '%s'\
                                """
                                        .formatted(id)))
                .hasStackTraceContaining("drawdown_paid");
    }

    @Test
    void moneyIsHandedOverByARecordedSuccessionAlone() {
        String handOver = "select cast(succession_of_money('%s', '%s') as text)";
        for (String caller : List.of("operator", office, HOST, "")) {
            assertThatThrownBy(() ->
                            Database.seenBy(
                                    caller,
                                    handOver.formatted(AnAssociation.HOST, AnAssociation.FK)))
                    .as(caller)
                    .hasStackTraceContaining("no succession");
        }
    }

    private void insert(String caller, String host, String requester) {
        Database.seenBy(
                caller,
                """
                insert into drawdown (id, association_id, intervention_id, grant_id, year, version,
                  host, requester, state, period_from, period_to, invoice_reference, net_ore,
                  vat_ore, exceeds_remaining, overlapping, requested_on, requested_by, last_act_on,
                  moves, recorded_at)
                values (gen_random_uuid(), '%s', '%s', '%s', 2020, 1, '%s', '%s', 'REQUESTED',
                  '2020-01-01', '2020-01-31', 'x', 1, 0, false, false, '2020-04-06', 'x',
                  '2020-04-06', 1, now()) returning 1\
                """
                        .formatted(association.id(), intervention, grant, host, requester));
    }

    private static int changed(String caller, String change) {
        return Integer.parseInt(
                Database.seenBy(
                                caller,
                                "with changed as (%s returning 1) select count(*) from changed"
                                        .formatted(change))
                        .getFirst());
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }
}
