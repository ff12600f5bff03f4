package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/operations.md} tells an operator to type: for a deleted database, and then the
 * runbooks, in their order against a running stack with the demo's persons in it, and what they
 * leave behind.
 */
@Tag("production")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunbooksIT {

    private static final List<Service> SEALING =
            List.of(Service.PARTICIPANT, Service.REFERRAL, Service.REPORTING);

    private final LocalStack stack;
    private final RunbookScene scene;
    private final Map<Service, byte[]> firstFieldKeys = new HashMap<>();
    private Guide guide;
    private List<String> printed;
    private String parkedIntervention;
    private List<String> indexesBefore;
    private List<String> figuresBefore;
    private int found;
    private List<String> missed;

    RunbooksIT() throws IOException {
        stack = new LocalStack("runbooks");
        scene = new RunbookScene(stack);
    }

    @BeforeAll
    void typeThem(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
        stack.start("--empty", "--archive");
        new LostDatabase(stack, folder).comesBackAsItWasAtTheMoment();
        loadTheDemo();
        scene.sealedByReferralService();
        parkedIntervention = scene.parkedByParticipantService();
        for (var service : SEALING) {
            firstFieldKeys.put(service, new SealedRows(stack, service).key("field-key.1"));
        }
        indexesBefore = scene.indexes();
        figuresBefore = scene.figures();
        guide = Guide.section(stack.place().home().resolve("docs/operations.md"), "Runbooks");
        try (var searches = new SteadySearches(stack, "region-dalarna", RunbookScene.NUMBER)) {
            LocalStack.until(() -> searches.found() > 0);
            printed = guide.printed(new Typist(stack, folder).typed(guide.script()));
            found = searches.found();
            missed = List.copyOf(searches.missed());
        }
    }

    private void loadTheDemo() throws IOException, InterruptedException {
        var demo = stack.place().home().resolve("deploy/demo/avesta-2019-2020");
        var loaded = stack.run("load", demo.toString());
        assertThat(loaded.exit()).as(loaded.output()).isZero();
        LocalStack.until(stack::isSettled);
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        stack.run("stop");
    }

    @TestFactory
    Stream<DynamicTest> eachStepPrintsWhatTheRunbookSays() {
        assertThat(guide.steps().stream().map(Guide.Step::heading).distinct()).hasSize(11);
        return guide.tests(printed);
    }

    @Test
    void whatWasParkedIsApplied() {
        assertThat(
                        stack.rows(
                                Service.PARTICIPANT,
                                "select id from intervention where id = '%s'"
                                        .formatted(parkedIntervention)))
                .containsExactly(parkedIntervention);
        assertThat(stack.rows(Service.PARTICIPANT, "select topic from parked_record")).isEmpty();
    }

    @Test
    void whatWasToldOnceMoreIsEachObjectsLast() {
        var told = new TopicRecords(stack, "samspel.funding.v1").idsInOrder();
        var lastTold =
                stack.rows(
                        Service.FUNDING,
                        "select a.id from announced a join outbox o on o.id = a.id"
                                + " where a.topic = 'samspel.funding.v1' and o.published_at <"
                                + " (select max(ordered_at) from upkeep_order where work = 'REPUBLISH')");

        assertThat(lastTold).hasSizeGreaterThan(5);
        for (var id : lastTold) {
            assertThat(told.stream().filter(id::equals).count()).as(id).isGreaterThan(1);
        }
    }

    @Test
    void aRebuildAndAllElseLeavesTheFiguresAsTheyWere() {
        LocalStack.until(stack::isSettled);
        assertThat(figuresBefore).hasSizeGreaterThan(5);
        assertThat(scene.figures()).isEqualTo(figuresBefore);
    }

    @Test
    void everyDataKeyOpensWithTheNewFieldKeyAndWithTheOldOneNone()
            throws IOException, SQLException {
        for (var service : SEALING) {
            var sealed = new SealedRows(stack, service);
            assertThat(sealed.keyFile("field-key.1")).doesNotExist();
            var current = sealed.key("field-key.2");
            for (var row : sealed.all()) {
                assertThat(row.keyId()).as(row.table()).isEqualTo("field-key.2");
                assertThat(row.opensWith(current)).as(row.table()).isTrue();
                assertThat(row.opensWith(firstFieldKeys.get(service))).as(row.table()).isFalse();
            }
        }
        assertThat(new SealedRows(stack, Service.PARTICIPANT).all()).hasSizeGreaterThan(50);
        assertThat(new SealedRows(stack, Service.REFERRAL).all()).isNotEmpty();
    }

    @Test
    void whatWasSealedBeforeOpensWithoutTheOldKey() throws IOException, InterruptedException {
        var id = scene.search().path("items").get(0).path("id").asText();
        var url = stack.api(Service.PARTICIPANT) + "/participants/" + id;
        var answer = Http.patiently(scene.asRegion(url).GET().build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.parse(answer.body()).path("identity").path("value").asText())
                .isEqualTo(RunbookScene.NUMBER);
    }

    @Test
    void aPersonIsFoundByTheNumberAllTheTime() {
        assertThat(missed).isEmpty();
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void noIndexIsOfTheOldKey() throws IOException, SQLException, InterruptedException {
        var keys = new SealedRows(stack, Service.PARTICIPANT);
        assertThat(keys.keyFile("blind-index-key.old")).doesNotExist();
        assertThat(keys.keyFile("blind-index-key.next")).doesNotExist();
        assertThat(indexesBefore).hasSizeGreaterThan(50);
        assertThat(scene.indexes())
                .hasSameSizeAs(indexesBefore)
                .doesNotContainAnyElementsOf(indexesBefore);
        assertThat(scene.search().path("items").size()).isEqualTo(1);
    }
}
