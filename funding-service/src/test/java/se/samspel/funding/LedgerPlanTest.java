package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.QueryPlans;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Balances and lists go by their indexes and read no posting, however many there are. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerPlanTest {

    private static final List<String> LARGE = List.of("voucher", "posting", "ledger_total");

    // Past the numbering, which is for one voucher at a time; the totals come by their trigger.
    private static final String SEEDS =
            """
            select set_config('samspel.caller', 'system', false);
            set session_replication_role = replica;
            insert into voucher (id, association_id, year, series, number, kind, booked_on, text,
              source_kind, source_id, source_purpose, recorded_at)
            select gen_random_uuid(), '%1$s', 2023 + s %% 3, 'SP', s, 'BOOKING',
              make_date(2023 + s %% 3, 1, 1) + s %% 365, 'Bokning', 'seed', s::text, 'booking', now()
            from generate_series(1, 20000) s;
            set session_replication_role = origin;
            insert into posting (voucher_id, line, association_id, account, amount_ore, project,
              cost_centre)
            select v.id, p.line, v.association_id, p.account, p.amount, 'P' || v.number %% 30, ''
            from voucher v cross join (values (1, '4510', 100), (2, '1940', -100))
              p (line, account, amount)
            where v.association_id = '%1$s' and v.source_kind = 'seed';
            analyze voucher, posting, ledger_total
            """;

    private AnAssociation association;
    private ALedger ledger;

    /** Once; before the first test a call has no port. */
    @BeforeEach
    void manyPostings() {
        if (association != null) {
            return;
        }
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
        ledger.booked("2025-05-05", "6010", "1940", "7");
        Database.execute(SEEDS.formatted(association.id()));
    }

    @Test
    void aBalanceIsOneStatementByIndex() {
        Runnable read = () -> ledger.balance("1940", "2025-08-20");
        assertThat(Statements.during(read))
                .filteredOn(sql -> !sql.contains("set_config"))
                .singleElement()
                .asString()
                .contains("ledger_total")
                .doesNotContain("posting");
        readsByIndex(read);
    }

    @Test
    void reportsReadTotalsByIndex() {
        readsByIndex(() ->
                ledger.office()
                        .get(ledger.url("/trial-balance?from=2025-02-03&to=2025-02-20"))
                        .then()
                        .statusCode(200));
        readsByIndex(() ->
                ledger.office()
                        .get(ledger.url("/result-report?from=2025-02-01&to=2025-02-28&by=PROJECT"))
                        .then()
                        .statusCode(200));
    }

    @Test
    void listsOfVouchersAndBookingsGoByIndex() {
        readsByIndex(() -> ledger.office().get(ledger.url("/vouchers")).then().statusCode(200));
        readsByIndex(() ->
                ledger.office().get(ledger.url("/vouchers?series=MV")).then().statusCode(200));
        readsByIndex(() -> ledger.booked("2025-05-05", "6010", "1940", "7"));
    }

    @Test
    void aBalanceReadsAsManyRowsHoweverManyPostings() {
        String rows =
                "select count(*) from ledger_total where association_id = '%s' and account = '1940'"
                        .formatted(association.id());
        String before = Database.rows(rows).getFirst();
        BigDecimal balance = ledger.balance("6010", "2025-05-05");
        for (int i = 0; i < 5; i++) {
            ledger.book(ALedger.voucher("2025-05-05", "6010", "1940", "7")).then().statusCode(201);
        }
        assertThat(Database.rows(rows)).containsExactly(before);
        assertThat(ledger.balance("6010", "2025-05-05").subtract(balance))
                .isEqualByComparingTo("35");
    }

    @Test
    void aScanWouldBeSeen() {
        assertThat(
                        Database.seenBy(
                                "association:" + association.id(),
                                "explain select count(*) from posting where amount_ore = 3"))
                .anyMatch(line -> line.contains("Seq Scan on posting"));
    }

    private void readsByIndex(Runnable read) {
        assertThat(QueryPlans.sequentialScans("association:" + association.id(), LARGE, read))
                .isEmpty();
    }
}
