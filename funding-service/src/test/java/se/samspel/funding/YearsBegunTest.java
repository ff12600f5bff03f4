package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** What was granted and called ahead of a year counts once the year has begun, and once. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class YearsBegunTest {

    private static final String OWED = "2560";
    private static final String GRANTS = "4510";

    private AnAssociation association;
    private ALedger ledger;
    private String grant;

    @BeforeEach
    void aGrant() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
        grant = AnApplication.agreed(association, association.intervention());
    }

    @Test
    void aYearIsBookedOnItsFirstDayOnce() {
        begun(2021);
        Eventually.holds(
                () -> assertThat(ledger.balance(GRANTS, "2021-01-01")).isEqualByComparingTo("100"));
        assertThat(ledger.balance(OWED, "2021-01-01")).isEqualByComparingTo("-2340100");
        ledger.office()
                .get(ledger.url("/vouchers?year=2021"))
                .then()
                .body("items.source.purpose", hasItem("decision-1-year-2021"));
        // Another one's, booked in a later run: the first has been looked at again.
        begun(2022);
        Eventually.holds(
                () -> assertThat(ledger.balance(GRANTS, "2022-01-01")).isEqualByComparingTo("100"));
        assertThat(ledger.balance(GRANTS, "2021-12-31")).isEqualByComparingTo("100");
        assertThat(ledger.balance(GRANTS, "2020-12-31")).isEqualByComparingTo("2340000");
    }

    @Test
    void whereItsFirstMonthIsClosedItIsBookedToday() {
        ledger.period("2021-01", "closing", 0).then().statusCode(200);
        begun(2021);
        String today = AnAssociation.TODAY.toString();
        Eventually.holds(
                () -> assertThat(ledger.balance(GRANTS, today)).isEqualByComparingTo("100"));
        assertThat(ledger.balance(GRANTS, "2021-12-31")).isEqualByComparingTo("0");
    }

    @Test
    void aCallSentAheadOfItsYearIsIncomeOnceThatHasBegun() {
        List<String> calls = ACall.planned(association);
        ACall.act(association, calls.get(0) + "/sending", "1", "{\"sentOn\":\"2019-12-20\"}")
                .then()
                .statusCode(200);
        // As if the year had not begun then.
        Database.execute(
                """
                begin;
                set local session_replication_role = replica;
                update voucher set source_purpose = 'waiting'
                where association_id = '%s' and source_purpose = 'year-begun';
                commit\
                """
                        .formatted(association.id()));
        Eventually.holds(() ->
                assertThat(ledger.balance("3513", "2020-01-01")).isEqualByComparingTo("-200"));
    }

    @Test
    void aYearThatLiesAheadIsNeitherCostNorOwed() {
        int ahead = AnAssociation.TODAY.getYear() + 1;
        association
                .office()
                .header("Samspel-Acting-User", "ekonom-1")
                .header("If-Match", "\"1\"")
                .body(
                        """
                        {"decision":{"decidedOn":"2020-06-11","reference":"§ 31/2020"},
                         "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2340000},
                                    {"year":%d,"costCategory":"PERSONAL","amountSek":70}]}\
                        """
                                .formatted(ahead))
                .post(AnAssociation.API + "/grants/" + grant + "/changes")
                .then()
                .statusCode(200);
        // A year of the same grant that has begun, booked in a later run.
        begun(2021);
        Eventually.holds(
                () -> assertThat(ledger.balance(GRANTS, "2021-01-01")).isEqualByComparingTo("100"));
        assertThat(ledger.balance(OWED, AnAssociation.TODAY.toString()))
                .isEqualByComparingTo("-2340100");
    }

    @Test
    void whatOneAssociationLacksKeepsNoOtherWaiting() {
        String of4510 =
                "update ledger_account set role = %s where number = '4510' and association_id = '"
                        + association.id()
                        + "'";
        Database.execute(of4510.formatted("null"));
        begun(2021);
        String lacking = association.id();
        aGrant();
        assertThat(association.id()).as("looked at after the other one").isGreaterThan(lacking);
        begun(2021);
        Eventually.holds(
                () -> assertThat(ledger.balance(GRANTS, "2021-01-01")).isEqualByComparingTo("100"));
        assertThat(booked(lacking)).isEmpty();
        Database.execute(of4510.formatted("'GRANTS'").replace(association.id(), lacking));
        Eventually.holds(() -> assertThat(booked(lacking)).hasSize(1));
    }

    private static List<String> booked(String associationId) {
        return Database.rows(
                "select id from voucher where source_purpose = 'decision-1-year-2021'"
                        + " and association_id = '"
                        + associationId
                        + "'");
    }

    /** As if it had been granted before it began. */
    private void begun(int year) {
        Database.execute(
                """
                insert into grant_year (grant_id, year, association_id, version, granted_ore,
                  carried_ore, drawn_ore, repaid_ore, closed)
                values ('%s', %d, '%s', 1, 10000, 0, 0, 0, false)\
                """
                        .formatted(grant, year, association.id()));
    }
}
