package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.funding.ALedger.BANK;
import static se.samspel.funding.ALedger.INCOME;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What the database itself holds of the ledger, whoever writes to it. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class LedgerRowsTest {

    private static final List<String> TABLES =
            List.of(
                    "ledger_account",
                    "voucher_series",
                    "accounting_period",
                    "accounting_period_change",
                    "voucher",
                    "posting",
                    "voucher_counter",
                    "ledger_total",
                    "ledger_opening");

    private AnAssociation association;
    private String id;

    @BeforeEach
    void rowsInEveryTable() {
        association = AnAssociation.withMembers();
        var ledger = new ALedger(association);
        id = ledger.booked("2025-03-01", BANK, INCOME, "100");
        ledger.period("2025-03", "closing", 0).then().statusCode(200);
        ledger.open(
                        """
                        {"year":2025,"lines":[{"account":"1940","amountSek":1},
                          {"account":"2010","amountSek":-1}]}\
                        """)
                .then()
                .statusCode(201);
    }

    private String caller() {
        return "association:" + association.id();
    }

    @Test
    void everyTableForcesRowLevelSecurity() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relkind = 'r' and relname in ('"
                                        + String.join("','", TABLES)
                                        + "') and relrowsecurity and relforcerowsecurity"))
                .hasSize(TABLES.size());
    }

    @Test
    void rowsAreSeenByTheOfficeAndTheMembersAlone() {
        AnAssociation other = AnAssociation.withMembers();
        for (String table : TABLES) {
            assertThat(rows("", table)).as(table).isZero();
            assertThat(rows("association:" + other.id(), table)).as(table).isZero();
            assertThat(rows("authority:2120002288", table)).as(table).isZero();
            assertThat(rows(caller(), table)).as(table).isPositive();
            assertThat(rows("authority:" + AnAssociation.HOST, table)).as(table).isPositive();
        }
    }

    @Test
    void entriesAreNeverChangedOrDeleted() {
        for (String act :
                List.of(
                        "update voucher set text = 'x'",
                        "delete from voucher",
                        "update posting set amount_ore = 1",
                        "delete from posting",
                        "update ledger_total set debit_ore = 0",
                        "insert into voucher_counter values ('%s', 2025, 'MV', 9)",
                        "update voucher_counter set last_number = 9",
                        "delete from ledger_opening",
                        "update accounting_period_change set reason = 'x'",
                        "delete from accounting_period_change")) {
            String sql =
                    "with act as (" + act.formatted(association.id()) + " returning 1) select 1";
            assertThatThrownBy(() -> Database.seenBy(caller(), sql))
                    .as(act)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aVoucherThatDoesNotBalanceIsNotCommitted() {
        assertThatThrownBy(() -> Database.seenBy(caller(), voucher("(1,'1940',5),(2,'3511',-4)")))
                .rootCause()
                .hasMessageContaining("does not balance");
        assertThatThrownBy(() -> Database.seenBy(caller(), voucher("(1,'1940',5)")))
                .rootCause()
                .hasMessageContaining("does not balance");
        assertThat(Database.seenBy(caller(), voucher("(1,'1940',5),(2,'3511',-5)")))
                .containsExactly("2");
    }

    @Test
    void aBookedVoucherGetsNoFurtherPostings() {
        assertThatThrownBy(() ->
                        Database.seenBy(
                                caller(),
                                """
                                insert into posting (voucher_id, line, association_id, account,
                                  amount_ore, project, cost_centre)
                                select '%s', l, '%s', '1940', a, '', ''
                                from (values (3, 5), (4, -5)) p (l, a) returning 1
                                """
                                        .formatted(id, association.id())))
                .rootCause()
                .hasMessageContaining("never change");
    }

    @Test
    void nobodyBooksForAnotherAssociation() {
        AnAssociation other = AnAssociation.withMembers();
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + other.id(), voucher("(1,'1940',5),(2,'3511',-5)")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    /** A voucher of April 2025 with lines, accounts and amounts in öre; gives its number. */
    private String voucher(String postings) {
        return """
        with v as (
          insert into voucher (id, association_id, year, series, kind, booked_on, text,
            source_kind, source_id, source_purpose, recorded_at)
          values (gen_random_uuid(), '%1$s', 2025, 'MV', 'BOOKING', '2025-04-01', 'x', 'test',
            gen_random_uuid()::text, 'booking', now())
          returning id, number),
        p as (
          insert into posting (voucher_id, line, association_id, account, amount_ore, project,
            cost_centre)
          select v.id, p.line, '%1$s', p.account, p.amount, '', ''
          from v cross join (values %2$s) p (line, account, amount))
        select number from v
        """
                .formatted(association.id(), postings);
    }

    private static int rows(String caller, String table) {
        return Integer.parseInt(
                Database.seenBy(caller, "select count(*) from " + table).getFirst());
    }
}
