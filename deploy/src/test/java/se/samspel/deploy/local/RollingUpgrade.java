package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/operations.md} tells an operator to type to put another release in place, typed
 * while callers read and write without a second try: none of them notices.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RollingUpgrade {

    private static final List<String> ROLLED = List.of("referral-service-1", "referral-service-2");

    /** Tells which instance has written a row, whatever release it is of. */
    private static final String EXPAND =
            """
            alter table referral add column written_by text;
            alter table referral alter column written_by set default current_setting('application_name');
            create index referral_by_writer on referral (written_by);
            """;

    private static final String CONTRACT = "alter table referral drop column written_by;\n";

    private final LocalStack stack;
    private Path next;
    private Path after;

    RollingUpgrade(LocalStack stack) {
        this.stack = stack;
    }

    @BeforeAll
    void packageWhatComesNext() throws IOException, InterruptedException {
        var releases = new NextReleases(stack.place().home(), Service.REFERRAL);
        next = releases.with("next", Map.of("V900__name_who_wrote.sql", EXPAND));
        // As the kit's are, one sorts before what the release before knows.
        after =
                releases.with(
                        "after",
                        Map.of(
                                "V901__forget_who_wrote.sql",
                                CONTRACT,
                                "V0_901__do_nothing.sql",
                                "select 1;\n"));
    }

    @Test
    void noCallerNoticesReleasesThatExpandAndContractTheSchema()
            throws IOException, InterruptedException {
        var pushed = new PushedReferrals(stack);
        var known = pushed.known();
        pushed.push(known.submission(), false);
        assertThat(pushed.done()).isOne();
        var referrals = stack.api(Service.REFERRAL) + "/referrals";
        var person = stack.api(Service.PARTICIPANT) + "/participants/" + known.person();
        var region = "region-dalarna";
        try (var lists = SteadyCalls.reads(stack, "avesta-ame", referrals + "?limit=1");
                var persons = SteadyCalls.reads(stack, region, person);
                var submitted = SteadyCalls.writes(stack, region, referrals, known.submission());
                var disclosed =
                        SteadyCalls.writes(
                                stack, region, person + "/disclosures", known.disclosure())) {
            LocalStack.until(() -> submitted.created().size() > 20);

            typeWhatTheRunbookSays(submitted, List.of(submitted, disclosed, lists, persons));

            for (var calls : List.of(submitted, disclosed, lists, persons)) {
                calls.close();
                assertThat(calls.failures()).isEmpty();
            }
            for (var reads : List.of(lists, persons)) {
                assertThat(reads.answered()).isGreaterThan(500);
            }
            System.out.printf(
                    "read %d and %d times, submitted %d, disclosed %d%n",
                    lists.answered(),
                    persons.answered(),
                    submitted.created().size(),
                    disclosed.created().size());
            assertEverythingIsThere(submitted.created(), disclosed.created());
        }
    }

    private void typeWhatTheRunbookSays(SteadyCalls submitted, List<SteadyCalls> callers)
            throws IOException, InterruptedException {
        var before = processes();
        var runbook = Guide.read(stack.place().home().resolve("docs/operations.md"));
        var steps = runbook.section("Rolling upgrade").steps();
        assertThat(steps).hasSize(4);
        for (var step : steps) {
            var began = submitted.created().size();
            var printed = typed(step.commands());
            assertThat(step.isMetBy(printed))
                    .as("%s printed:%n%s", step.commands(), printed)
                    .isTrue();
            if (!step.commands().contains("deploy/roll")) {
                continue;
            }
            assertThat(callers).allSatisfy(each -> assertThat(each.failures()).isEmpty());
            var now = processes();
            assertThat(now).doesNotContainAnyElementsOf(before);
            assertThat(submitted.created().size()).isGreaterThan(began + 20);
            if (migrated().equals(List.of("900"))) {
                assertBothReleasesWroteSideBySide();
            }
            before = now;
        }
        assertThat(migrated()).containsExactlyInAnyOrder("900", "901", "0.901");
        assertThat(
                        stack.rows(
                                Service.REFERRAL,
                                "select count(*) from pg_attribute where attname = 'written_by'"))
                .containsExactly("0");
    }

    /** Old instances of release before wrote into the new schema until the second was ended. */
    private void assertBothReleasesWroteSideBySide() {
        var second = ProcessHandle.of(stack.process(ROLLED.getLast()).pid()).orElseThrow();
        var began = second.info().startInstant().orElseThrow();
        for (var name : ROLLED) {
            var written =
                    stack
                            .rows(
                                    Service.REFERRAL,
                                    "select id from referral where written_by = '" + name + "'")
                            .stream()
                            .filter(id -> madeAt(id).isBefore(began));
            assertThat(written).as("%s before %s", name, began).isNotEmpty();
        }
    }

    /** A version 7 id begins with the milliseconds of its making. */
    private static Instant madeAt(String id) {
        return Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> 16);
    }

    private void assertEverythingIsThere(Collection<UUID> submitted, Collection<UUID> disclosed)
            throws IOException, InterruptedException {
        LocalStack.until(stack::isSettled);
        assertThat(parked()).containsOnly(0L);
        var ids = submitted.stream().map(UUID::toString).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(stack.rows(Service.REFERRAL, "select id from referral")).containsAll(ids);
        assertThat(stack.rows(Service.PARTICIPANT, "select id from referral")).containsAll(ids);
        assertThat(stack.rows(Service.PARTICIPANT, "select id from disclosure"))
                .containsAll(disclosed.stream().map(UUID::toString).toList());
        assertThat(stack.rows(Service.REFERRAL, "select id from disclosure"))
                .containsAll(disclosed.stream().map(UUID::toString).toList());
        var told = new AuthorityEvents(stack);
        told.areInEachFeed();
        // Who submits knows it; the receiver hears of it.
        var received = told.of(AuthorityEvents.TOLD.get("avesta-ame"));
        assertThat(received.stream().map(AuthorityEvents.Told::subject)).containsAll(ids);
    }

    @Test
    void aReleaseThatDoesNotStartIsTakenBackAndNoCallerNotices(@TempDir Path broken)
            throws IOException, InterruptedException {
        Files.writeString(broken.resolve("quarkus-run.jar"), "no program");
        var url = stack.api(Service.FUNDING) + "/interventions";
        var untouched = stack.process("funding-service-2");
        try (var reads = SteadyCalls.reads(stack, "avesta-ame", url)) {
            var rolled = stack.run("roll", "funding-service", broken.toString());

            assertThat(rolled.exit()).as(rolled.output()).isEqualTo(1);
            assertThat(rolled.output()).contains("The release doesn't start");
            reads.close();
            assertThat(reads.failures()).isEmpty();
            assertThat(reads.answered()).isGreaterThan(100);
        }
        assertThat(stack.process("funding-service-2")).isEqualTo(untouched);
        assertThat(stack.isReady()).isTrue();
    }

    @Test
    void whatCannotBeRolledIsRefused() throws IOException, InterruptedException {
        var before = processes();

        for (var words : List.of(List.of(), List.of("kafka"), List.of("referral-service", "."))) {
            var refused = stack.run("roll", words.toArray(String[]::new));
            assertThat(refused.exit()).as(refused.output()).isEqualTo(1);
        }

        assertThat(processes()).isEqualTo(before);
    }

    private List<ProcessMark> processes() {
        return ROLLED.stream().map(stack::process).toList();
    }

    private List<Long> parked() throws IOException, InterruptedException {
        var parked = new ArrayList<Long>();
        for (var service : Service.values()) {
            var url = stack.api(service) + "/freshness";
            var answer = stack.get(url, stack.token("operator"));
            parked.add(Json.parse(answer.body()).path("parked").asLong(-1));
        }
        return parked;
    }

    private List<String> migrated() {
        return stack.rows(
                Service.REFERRAL,
                "select version from flyway_schema_history"
                        + " where success and version in ('900', '901', '0.901') order by installed_rank");
    }

    /** As at the project's root, with two checkouts of later releases beside it. */
    private String typed(String commands) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder("sh", "-c", commands)
                        .directory(stack.place().home().toFile())
                        .redirectErrorStream(true);
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME", System.getProperty("java.home"),
                                "SAMSPEL_STATE", stack.place().state().root().toString(),
                                "NEXT", next.toString(),
                                "AFTER", after.toString()));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
