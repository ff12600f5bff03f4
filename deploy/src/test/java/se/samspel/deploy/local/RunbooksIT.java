package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * The runbooks of {@code docs/operations.md}, typed in their order against a running stack with the
 * demo's persons in it, and what they leave behind.
 */
@Tag("production")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunbooksIT {

    private static final String ASSOCIATION = "2220002139";
    private static final String PARKED = "Insatsen som parkerades";

    /** Of a person that the demo's region has registered. */
    private static final String NUMBER = "197310199265";

    private static final List<Service> SEALING =
            List.of(Service.PARTICIPANT, Service.REFERRAL, Service.REPORTING);

    private final LocalStack stack;
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
    }

    @BeforeAll
    void typeThem(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
        stack.start();
        LocalStack.until(stack::isSettled);
        parkedIntervention = parkedByParticipantService();
        for (var service : SEALING) {
            firstFieldKeys.put(service, new SealedRows(stack, service).key("field-key.1"));
        }
        indexesBefore = indexes();
        figuresBefore = figures();
        guide =
                Guide.section(stack.place().home().resolve("docs/operations.md"), "Runbooks");
        try (var searches = new SteadySearches(stack, "region-dalarna", NUMBER)) {
            LocalStack.until(() -> searches.found() > 0);
            printed = guide.printed(new Typist(stack, folder).typed(guide.script()));
            found = searches.found();
            missed = List.copyOf(searches.missed());
        }
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        stack.run("stop");
    }

    @TestFactory
    Stream<DynamicTest> eachStepPrintsWhatTheRunbookSays() {
        var tests = new ArrayList<DynamicTest>();
        for (int step = 0; step < guide.steps().size(); step++) {
            var said = guide.steps().get(step);
            var done = printed.get(step);
            tests.add(
                    DynamicTest.dynamicTest(
                            "step " + (step + 1) + ": " + said.heading(),
                            () ->
                                    assertThat(said.isMetBy(done))
                                            .as("%s printed:%n%s", said.commands(), done)
                                            .isTrue()));
        }
        assertThat(guide.steps().stream().map(Guide.Step::heading).distinct()).hasSize(11);
        return tests.stream();
    }

    @Test
    void whatWasParkedIsApplied() throws SQLException {
        assertThat(
                        rows(
                                Service.PARTICIPANT,
                                "select id from intervention where id = '%s'"
                                        .formatted(parkedIntervention)))
                .containsExactly(parkedIntervention);
        assertThat(rows(Service.PARTICIPANT, "select topic from parked_record")).isEmpty();
    }

    @Test
    void whatWasToldOnceMoreIsEachObjectsLast() throws SQLException {
        var told = new TopicRecords(stack, "samspel.funding.v1").idsInOrder();
        var lastTold =
                rows(
                        Service.FUNDING,
                        "select id from announced where topic = 'samspel.funding.v1'"
                                + " and recorded_at < (select ordered_at from upkeep_order"
                                + " where work = 'REPUBLISH')");

        assertThat(lastTold).hasSizeGreaterThan(5);
        for (var id : lastTold) {
            assertThat(told.stream().filter(id::equals).count()).as(id).isGreaterThan(1);
        }
    }

    @Test
    void aRebuildAndAllElseLeavesTheFiguresAsTheyWere() throws SQLException {
        LocalStack.until(stack::isSettled);
        assertThat(figuresBefore).hasSizeGreaterThan(5);
        assertThat(figures()).isEqualTo(figuresBefore);
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
        assertThat(new SealedRows(stack, Service.REFERRAL).all()).hasSizeGreaterThan(50);
    }

    @Test
    void whatWasSealedBeforeOpensWithoutTheOldKey() throws IOException, InterruptedException {
        var id = search().path("items").get(0).path("id").asText();
        var url = api(Service.PARTICIPANT) + "/participants/" + id;
        var answer = Http.patiently(asRegion(url).GET().build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.parse(answer.body()).path("identity").path("value").asText())
                .isEqualTo(NUMBER);
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
        assertThat(indexes()).hasSameSizeAs(indexesBefore).doesNotContainAnyElementsOf(indexesBefore);
        assertThat(search().path("items").size()).isEqualTo(1);
    }

    /** The event of a new intervention comes while the table that takes it is away. */
    private String parkedByParticipantService()
            throws IOException, InterruptedException, SQLException {
        execute("alter table intervention rename to intervention_away");
        var id = newIntervention();
        LocalStack.until(this::isParked);
        execute("alter table intervention_away rename to intervention");
        return id;
    }

    private boolean isParked() {
        try {
            return rows(Service.PARTICIPANT, "select topic from parked_record").size() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String newIntervention() throws IOException, InterruptedException {
        var request =
                Http.request(
                                api(Service.FUNDING)
                                        + "/associations/"
                                        + ASSOCIATION
                                        + "/interventions")
                        .header("Authorization", "Bearer " + stack.token("office-sodra-dalarna"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"name":"%s","orientation":"INDIVIDUAL",
                                         "host":"2120002304.ame",
                                         "parties":["2120002304","2321000180"],
                                         "startsOn":"2026-01-01"}\
                                        """
                                                .formatted(PARKED)))
                        .build();
        var answer = Http.patiently(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.parse(answer.body()).path("id").asText();
    }

    private JsonNode search() throws IOException, InterruptedException {
        var request =
                asRegion(api(Service.PARTICIPANT) + "/participant-searches")
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"}}"
                                                .formatted(NUMBER)))
                        .build();
        return Json.parse(Http.patiently(request).body());
    }

    private HttpRequest.Builder asRegion(String url) throws IOException, InterruptedException {
        return Http.request(url)
                .header("Authorization", "Bearer " + stack.token("region-dalarna"))
                .header("Samspel-Acting-User", "someone")
                .header("Samspel-Acting-Unit", SteadySearches.UNIT)
                .header("Samspel-Purpose", "CASE_HANDLING");
    }

    private List<String> indexes() throws SQLException {
        return rows(
                Service.PARTICIPANT,
                "select encode(identity_index, 'hex') from participant where identity_index is not null"
                        + " union all select encode(birth_index, 'hex') from participant"
                        + " where birth_index is not null");
    }

    /** What follow-up knows of each person; whose it is changes with a succession. */
    private List<String> figures() throws SQLException {
        return rows(
                Service.REPORTING,
                "select concat_ws(' ', id, started_on, ended_on) from enrolment order by id");
    }

    private List<String> rows(Service service, String sql) throws SQLException {
        try (var database = stack.database(service.word());
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var database = stack.database(Service.PARTICIPANT.word());
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String api(Service service) {
        return stack.place().service(service) + "/" + service.word() + "/v1";
    }
}
