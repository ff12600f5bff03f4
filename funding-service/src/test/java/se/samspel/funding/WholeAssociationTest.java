package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.funding.catalogue.AssociationTables;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** A whole association goes out and comes in again, equal. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WholeAssociationTest {

    /** Nothing of these is an association's. */
    private static final List<String> OF_NO_ASSOCIATION =
            List.of(
                    "announced",
                    "association_to_retell",
                    "authority_succession",
                    "flyway_schema_history",
                    "idempotency_key",
                    "outbox",
                    "parked_record",
                    "upkeep_order");

    @Test
    void itComesInAsItWentOut() {
        String start = lastTold();
        AWholeAssociation whole = AWholeAssociation.filled();
        AnAssociation association = whole.association();
        List<String> told = told(association, start);
        List<String> before = whole.exported();
        assertThat(unfilled(before)).as("tables without a row: fill them").isEmpty();
        Map<String, List<String>> derived = derived(association.id());
        whole.gone();
        association.office().get(AWholeAssociation.url(association)).then().statusCode(404);
        String gone = lastTold();

        AWholeAssociation.imported(before)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("associationId", equalTo(association.id()))
                .body("rows", equalTo(before.size() - 2));

        List<String> after = whole.exported();
        assertThat(AFile.rows(after)).isEqualTo(AFile.rows(before));
        assertThat(withoutTime(after.getFirst())).isEqualTo(withoutTime(before.getFirst()));
        assertThat(derived(association.id())).isEqualTo(derived);
        assertThat(told(association, gone)).isEqualTo(told);
        AWholeAssociation.imported(before)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samspel:problem:already-exists"));
        worksOn(whole);
    }

    /** Numbers go on, a closed month stays closed, and members read. */
    private static void worksOn(AWholeAssociation whole) {
        AnAssociation association = whole.association();
        var ledger = new ALedger(association);
        ledger.book(ALedger.voucher("2025-03-31", ALedger.BANK, ALedger.INCOME, "1"))
                .then()
                .statusCode(409);
        ledger.book(ALedger.voucher("2025-04-01", ALedger.BANK, ALedger.INCOME, "1"))
                .then()
                .statusCode(201);
        AnAssociation.authority(AnAssociation.HOST)
                .get(AnAssociation.API + "/interventions/" + whole.intervention())
                .then()
                .statusCode(200);
    }

    /**
     * The last state told under each key since then, aside what is told once on its day: steps of
     * the year wheel, calls sent.
     */
    private static List<String> told(AnAssociation association, String since) {
        return Database.rows(
                "select distinct on (aggregateid) aggregateid || ' ' || payload from outbox where"
                        + " topic = 'samspel.funding.v1' and type not like '%year-wheel%'"
                        + " and type not like '%contribution-call%'"
                        + " and coalesce(payload::jsonb ->> 'associationId', '%1$s') = '%1$s'"
                                .formatted(association.id())
                        + " and position > "
                        + since
                        + " order by aggregateid, position desc");
    }

    private static String lastTold() {
        return Database.rows("select coalesce(max(position), 0) from outbox").getFirst();
    }

    @Test
    void everyTableIsAnAssociationsOrKnownNotToBe() {
        List<String> all =
                Database.rows(
                        "select relname from pg_class where relkind in ('r', 'p')"
                                + " and relnamespace = 'public'::regnamespace");
        List<String> scoped = Database.rows("select name from association_table");
        assertThat(scoped)
                .containsAll(AssociationTables.DERIVED)
                .containsAll(AssociationTables.MECHANISM)
                .doesNotContainAnyElementsOf(OF_NO_ASSOCIATION);
        assertThat(all)
                .as("name it in OF_NO_ASSOCIATION, or let it refer to its association")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(scoped.stream(), OF_NO_ASSOCIATION.stream()).toList());
        assertThat(
                        Database.rows(
                                "select relname from pg_class c join pg_policy p"
                                        + " on p.polrelid = c.oid and p.polname = 'restored'"))
                .containsExactlyInAnyOrderElementsOf(
                        scoped.stream().filter(table -> !table.equals("association")).toList());
        assertThat(
                        Database.rows(
                                "select conname from pg_constraint f join association_table t"
                                        + " on t.oid = f.conrelid where f.contype = 'f'"
                                        + " and f.conrelid = f.confrelid and not f.condeferrable"))
                .isEmpty();
    }

    @Test
    void aFileThatWasChangedIsRefusedWithItsLineAndNothingIsWritten() {
        AWholeAssociation whole = AWholeAssociation.filled();
        List<String> file = whole.exported();
        whole.gone();
        refused(changed(file, 1, "\"name\":", "\"nime\":"), "unknown-column", 2);
        refused(changed(file, 1, "Samordnings", "Anna 19121212-1212 "), "refused-text", 2);
        refused(changed(file, 1, whole.association().id(), "2220002139"), "other-association", 2);
        refused(changed(file, 1, "Samordnings", "Samverkans"), "checksum", file.size());
        refused(file.subList(0, file.size() - 1), "unreadable-line", file.size());
        refused(changed(file, 0, "\"member\"", "\"members\""), "other-tables", 1);
        var fewer = new ArrayList<>(file);
        fewer.remove(1);
        refused(fewer, "row-count", 2);
        assertThat(
                        Database.rows(
                                "select id from association where id = '"
                                        + whole.association().id()
                                        + "'"))
                .isEmpty();
    }

    @Test
    void numbersThatWouldComeOutOtherwiseAreRefused() {
        AWholeAssociation whole = AWholeAssociation.filled();
        List<String> file = whole.exported();
        whole.gone();
        int opening = lineOf(file, "\"kind\":\"OPENING\"");
        List<String> gap = changed(file, opening, "\"number\":1", "\"number\":7");
        refused(AFile.sealed(gap), "not-equal", opening + 1);
        int posting = lineOf(file, "\"table\":\"posting\"");
        var unbalanced = new ArrayList<>(file);
        unbalanced.set(
                posting,
                file.get(posting).replaceFirst("\"amount_ore\":(-?)", "\"amount_ore\":$19"));
        AWholeAssociation.imported(AFile.sealed(unbalanced))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:rows-refused"));
    }

    private static int lineOf(List<String> file, String part) {
        return file.indexOf(
                file.stream()
                        .skip(1)
                        .filter(line -> line.contains(part))
                        .findFirst()
                        .orElseThrow());
    }

    private static void refused(List<String> file, String code, int line) {
        AWholeAssociation.imported(file)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code))
                .body("detail", startsWith("Rad " + line + ": "));
    }

    private static List<String> changed(List<String> file, int index, String from, String to) {
        assertThat(file.get(index)).contains(from);
        var changed = new ArrayList<>(file);
        changed.set(index, file.get(index).replace(from, to));
        return changed;
    }

    private static List<String> unfilled(List<String> file) {
        return JsonPath.from(file.getFirst()).getList("tables.findAll { it.rows == 0 }.name");
    }

    private static String withoutTime(String header) {
        return header.replaceAll("\"exportedAt\":\"[^\"]*\"", "");
    }

    private static Map<String, List<String>> derived(String association) {
        return AssociationTables.DERIVED.stream()
                .collect(
                        Collectors.toMap(
                                table -> table,
                                table ->
                                        Database.rows(
                                                "select t::text from %s t where association_id = '%s' order by 1"
                                                        .formatted(table, association))));
    }
}
