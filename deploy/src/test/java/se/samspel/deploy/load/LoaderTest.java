package se.samspel.deploy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

    private static final Patience.Limits SHORT =
            new Patience.Limits(
                    Duration.ofMillis(150), Duration.ofMillis(300), Duration.ofMillis(150));

    @TempDir Path dir;
    @TempDir Path state;
    private StubStack stack;
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        stack = new StubStack(state);
    }

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void aCaseIsLoadedInTheOrderOfItsActsByWhoeverActs() throws Exception {
        assertThat(load(Folder.small(dir)).exitCode()).isZero();

        assertThat(stack.calls().stream().map(LoaderTest::act).filter(act -> !act.contains("ions")))
                .contains(
                        "fk POST participants",
                        "fk POST waivers",
                        "fk POST disclosures",
                        "fk POST referrals",
                        "ame POST reception",
                        "ame POST introductory-visits",
                        "ame POST responses",
                        "ame POST enrolments",
                        "ame POST follow-up-consent",
                        "ame POST exit");
        List<String> acts = stack.calls().stream().map(LoaderTest::act).toList();
        assertThat(acts).containsSubsequence("ame POST situations", "ame POST exit");
        assertThat(acts)
                .containsSubsequence(
                        "operator POST associations",
                        "operator POST members",
                        "office-norr POST interventions",
                        "office-norr PUT 2020",
                        "office-norr POST actuals",
                        "office-norr PUT 2020");
    }

    @Test
    void aSecondLoadMakesNoCall() throws Exception {
        LoadOutcome once = load(Folder.small(dir));
        stack.forgetCalls();

        LoadOutcome again = load(Folder.small(dir));

        assertThat(again).isEqualTo(once);
        assertThat(stack.calls()).isEmpty();
    }

    @Test
    void anEarlierLoadThatBrokeOffIsResumedUnderTheSameKeys() throws Exception {
        stack.answersFirst(
                call -> call.contains("/responses") ? new StubStack.Reply(503, "away") : null);
        assertThat(load(Folder.small(dir)).exitCode()).isEqualTo(1);
        stack.answersFirst(call -> null);
        stack.forgetCalls();

        assertThat(load(Folder.small(dir)).exitCode()).isZero();

        assertThat(stack.calls().stream().map(LoaderTest::act).filter(act -> act.startsWith("fk")))
                .isEmpty();
    }

    @Test
    void whatIsNotYetKnownIsAskedForAgainAndThenTakenUpLater() throws Exception {
        var asked = new AtomicInteger();
        stack.answersFirst(call ->
                call.contains("POST /participant/v1/enrolments {") && asked.incrementAndGet() < 6
                        ? new StubStack.Reply(409, "not-yet-known")
                        : null);

        assertThat(load(Folder.small(dir)).exitCode()).isZero();
        assertThat(asked.get()).isGreaterThan(5);
    }

    @Test
    void anExitOnAStaleVersionIsMadeAgainOnTheOneThatIsThere() throws Exception {
        var asked = new AtomicInteger();
        stack.answersFirst(call ->
                call.contains("/exit ") && asked.incrementAndGet() == 1
                        ? new StubStack.Reply(412, "stale-version")
                        : null);

        assertThat(load(Folder.small(dir)).exitCode()).isZero();

        assertThat(stack.calls().stream().map(call -> call.replaceAll("[0-9a-f-]{36}", "ID")))
                .containsSubsequence("ame GET /participant/v1/enrolments/ID")
                .anyMatch(call -> call.contains("/exit "));
    }

    @Test
    void equalSeatsAreSeveralAndEachIsLoadedOnceByItsHost() throws Exception {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.SEATS,
                                "team,kommun,coach,100,50,2015-05-01,,false,false",
                                "team,kommun,coach,100,50,2015-05-01,,false,false");
        var asked = new AtomicInteger();
        stack.answersFirst(call ->
                call.contains("/seats ") && asked.incrementAndGet() == 2
                        ? new StubStack.Reply(503, "away")
                        : null);

        assertThat(load(folder).exitCode()).isZero();

        assertThat(seats())
                .hasSize(2)
                .allMatch(call ->
                        call.startsWith("ame POST /referral/v1/interventions/")
                                && call.contains("\"party\":\"2120002304\"")
                                && call.contains("\"actualPercent\":50"));
        assertThat(stack.ids("/seats")).hasSize(2);
        Files.delete(state.resolve("norr").resolve("journal.tsv"));
        assertThat(load(folder).exitCode()).isZero();
        assertThat(stack.ids("/seats")).as("the same keys without the journal").hasSize(2);
    }

    @Test
    void aSeatThatIsRefusedIsListedAndTheRestLoaded() throws Exception {
        stack.answersFirst(call ->
                call.contains("/seats ") && call.contains("handl")
                        ? new StubStack.Reply(422, "identity-number-in-text")
                        : null);
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.SEATS,
                                "team,fk,handl x,20,20,2019-06-01,,false,false",
                                "team,kommun,coach,100,50,2015-05-01,,false,false");

        LoadOutcome outcome = load(folder);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.badRows()).isEqualTo(1);
        assertThat(Files.readString(outcome.errors()))
                .contains("seats.csv,2,,identity-number-in-text");
        assertThat(seats()).hasSize(1);
    }

    private List<String> seats() {
        return stack.calls().stream().filter(call -> call.contains("/seats ")).toList();
    }

    @Test
    void aFolderThatCanNotBeReadIsNotLoaded() throws Exception {
        LoadOutcome outcome = load(Folder.at(dir));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(Files.readString(outcome.errors())).contains("association.json,0,,missing-file");
        assertThat(stack.calls()).isEmpty();
    }

    @Test
    void aRefusedRowIsListedWithWhatDependsOnItAndTheOthersAreLoaded() throws Exception {
        stack.answersFirst(call ->
                call.contains("POST /participant/v1/enrolments {")
                        ? new StubStack.Reply(422, "no-edge")
                        : null);

        LoadOutcome outcome = load(Folder.small(dir));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.badRows()).isEqualTo(3);
        assertThat(Files.readString(outcome.errors()))
                .contains("enrolments.csv,2,,no-edge")
                .contains("situations.csv,2,,depends-on-bad-row")
                .contains("situations.csv,3,,depends-on-bad-row");
    }

    @Test
    void badRowsAreListedMaskedAndTheGoodOnesLoaded() throws Exception {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.PARTICIPANTS,
                                "194001042384,fk,194001042384,2084,NONE",
                                "P2,ame,191401682396,,NONE");

        LoadOutcome outcome = load(folder);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(Files.readString(outcome.errors())).doesNotContain("194001042384");
        assertThat(String.join("\n", told)).doesNotContain("194001042384");
        assertThat(stack.calls().stream().map(LoaderTest::act)).contains("ame POST participants");
    }

    @Test
    void aReferralWithinTheHostNamesTheParticipantAndDisclosesNothing() throws Exception {
        load(Folder.small(dir));

        assertThat(stack.calls())
                .anyMatch(call ->
                        call.startsWith("ame POST /referral/v1/referrals {")
                                && call.contains("participantId")
                                && !call.contains("disclosureId"));
        assertThat(stack.calls())
                .noneMatch(call -> call.startsWith("ame POST /participant/v1/participants/"));
    }

    @Test
    void anAuthorityKeyOfSomebodyElseBecomesALongerClient() throws Exception {
        stack.ownedBy("fk", "2021002114");

        assertThat(load(Folder.small(dir)).exitCode()).isZero();

        assertThat(told).anyMatch(line -> line.contains("norr-fk"));
        assertThat(stack.calls()).anyMatch(call -> call.startsWith("norr-fk POST"));
    }

    @Test
    void aRowChangedAfterItsLoadIsListedAndStandsAsItWas() throws Exception {
        load(Folder.small(dir));
        stack.forgetCalls();

        LoadOutcome outcome =
                load(
                        Folder.small(dir)
                                .csv(
                                        CaseFile.ENROLMENTS,
                                        "R1,,2019-02-02,true,2019-04-01,2019-12-01,ENLIGT_PLAN,"
                                                + "ARBETE,false"));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(Files.readString(outcome.errors()))
                .contains("enrolments.csv,2,,changed-after-load");
        assertThat(stack.calls()).isEmpty();
    }

    @Test
    void differentAssociationsMayUseTheSameRowKeys() throws Exception {
        load(Folder.small(dir));
        var before = new ConcurrentHashMap<String, Boolean>();
        stack.calls().forEach(call -> before.put(call, true));
        stack.forgetCalls();
        String json = Files.readString(dir.resolve("association.json"));

        LoadOutcome outcome =
                load(
                        Folder.small(dir)
                                .file(
                                        "association.json",
                                        json.replace("\"norr\"", "\"soder\"")
                                                .replace("222000-2139", "222000-1115")));

        assertThat(outcome.exitCode()).isZero();
        assertThat(stack.calls()).hasSameSizeAs(before.keySet());
    }

    private LoadOutcome load(Folder folder) throws InterruptedException {
        return new Loader(stack, told::add, SHORT).load(folder.path());
    }

    /** {@code client METHOD last-part-of-path}. */
    private static String act(String call) {
        String[] parts = call.split(" ", 4);
        return parts[0] + " " + parts[1] + " " + parts[2].substring(parts[2].lastIndexOf('/') + 1);
    }
}
