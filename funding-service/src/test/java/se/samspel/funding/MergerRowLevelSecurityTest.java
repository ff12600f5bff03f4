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

/** What plain SQL without any where shows of mergers, and lets change in what has merged. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MergerRowLevelSecurityTest {

    private TwoAssociations two;
    private AMerger merger;
    private String north;
    private String south;

    @BeforeEach
    void aMergerUnderWay() {
        two = TwoAssociations.readyToMerge();
        merger = AMerger.accepted(two.north, two.south);
        north = "association:" + two.north.id();
        south = "association:" + two.south.id();
    }

    @Test
    void theTableForcesRowLevelSecurity() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relname = 'association_merger'"
                                        + " and relrowsecurity and relforcerowsecurity"))
                .hasSize(1);
    }

    @Test
    void bothOfficesAndTheMembersOfBothSeeIt() {
        String stranger = "association:" + AnAssociation.registered().id();
        for (String caller : List.of("", stranger, "authority:2120002254")) {
            assertThat(seen(caller)).as(caller).isEmpty();
        }
        for (String caller :
                List.of(north, south, "authority:" + AnAssociation.FK, "operator", "system")) {
            assertThat(seen(caller)).as(caller).contains(merger.id());
        }
    }

    private static List<String> seen(String caller) {
        return Database.seenBy(caller, "select id from association_merger");
    }

    @Test
    void onlyTheTwoOfficesChangeItAndNobodyRemovesIt() {
        String stranger = "association:" + AnAssociation.registered().id();
        String change =
                "with changed as (update association_merger set version = version where id = '"
                        + merger.id()
                        + "' returning 1) select count(*) from changed";
        for (String caller : List.of("operator", "authority:" + AnAssociation.FK, stranger)) {
            assertThat(Database.seenBy(caller, change)).as(caller).containsExactly("0");
            assertThatThrownBy(() -> opened(caller)).hasMessageContaining("no merger under way");
        }
        for (String caller : List.of(north, south)) {
            assertThat(Database.seenBy(caller, change)).as(caller).containsExactly("1");
            assertThat(
                            Database.seenBy(
                                    caller,
                                    change.replace("update", "delete from")
                                            .replace(" set version = version", "")))
                    .containsExactly("0");
            opened(caller);
        }
    }

    private void opened(String caller) {
        Database.seenBy(caller, "select cast(merger_opens('" + merger.id() + "') as text)");
    }

    @Test
    void beforeItIsCompletedNeitherReadsTheOtherAndAfterwardsTheReceivingOneReadsAll() {
        List<String> tables =
                List.of("association", "voucher", "posting", "grant_year", "statutes", "member");
        SieImports.map(two.north, two.closed, "If-None-Match:*").then().statusCode(201);
        assertThat(of(south, "voucher", north)).isZero();
        merger.complete(AMerger.COMPLETER).then().statusCode(200);
        for (String table : tables) {
            long rows =
                    Long.parseLong(
                            Database.rows("select count(*) from " + table + where(table))
                                    .getFirst());
            assertThat(of(south, table, north)).as(table).isEqualTo(rows);
        }
        assertThat(of(south, "sie_mapping", north)).isEqualTo(1);
        assertThat(of(north, "voucher", south)).isZero();
        assertThatThrownBy(() -> opened(south)).hasMessageContaining("no merger under way");
    }

    private String where(String table) {
        return " where "
                + (table.equals("association") ? "id" : "association_id")
                + " = '"
                + two.north.id()
                + "'";
    }

    private long of(String caller, String table, String owner) {
        String id = owner.substring("association:".length());
        String column = table.equals("association") ? "id" : "association_id";
        return Long.parseLong(
                Database.seenBy(
                                caller,
                                "select count(*) from %s where %s = '%s'"
                                        .formatted(table, column, id))
                        .getFirst());
    }

    @Test
    void inWhatHasMergedNoOfficeWritesARow() {
        merger.complete(AMerger.COMPLETER).then().statusCode(200);
        String id = two.north.id();
        for (String caller : List.of(north, south)) {
            for (String sql :
                    List.of(
                            "insert into voucher_series values ('" + id + "', 'ZZ', 'Z')",
                            "update intervention set version = version where id = '"
                                    + two.closed
                                    + "'",
                            "update funding_application set version = version where"
                                    + " association_id = '"
                                    + id
                                    + "'",
                            "delete from own_budget_area where association_id = '" + id + "'")) {
                if (sql.startsWith("delete") || sql.contains("funding_application")) {
                    assertThat(Database.seenBy(caller, counted(sql))).containsExactly("0");
                    continue;
                }
                assertThatThrownBy(() -> Database.seenBy(caller, counted(sql)))
                        .as(sql)
                        .hasMessageContaining("has gone into another one");
            }
        }
        assertThat(
                        Database.seenBy(
                                "operator",
                                counted(
                                        "update intervention set version = version where id = '"
                                                + two.closed
                                                + "'")))
                .containsExactly("1");
    }

    private static String counted(String sql) {
        return "with done as (" + sql + " returning 1) select count(*) from done";
    }
}
