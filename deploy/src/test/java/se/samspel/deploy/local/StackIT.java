package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;

/** The main job end to end: the real commands, databases, broker, Keycloak and services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class StackIT {

    /** Those that tell of the intervention and of who is sent to it, the canary's parties' too. */
    private static final List<String> TOPICS =
            List.of(
                    "samspel.funding.v1",
                    "samspel.participant.v1",
                    "samspel.referral.v1",
                    "samspel.statistics.v1",
                    "samspel.authority.2321000180.v1",
                    "samspel.authority.2120002304.ame.v1");

    private final LocalStack stack;

    StackIT() throws IOException {
        stack = new LocalStack("main-job");
    }

    @BeforeAll
    void start() throws IOException {
        stack.start();
    }

    @AfterAll
    void aStoppedStackLeavesNoProcessBehind() throws IOException, InterruptedException {
        var processes = ChildMark.all(stack.place().state());

        assertThat(stack.run("stop").exit()).isZero();

        assertThat(processes).hasSize(7).noneMatch(mark -> mark.process().isAlive());
        assertThat(stack.place().ports().byUse().values()).allMatch(PortHolder::isFree);
        assertThat(ChildMark.all(stack.place().state())).isEmpty();
    }

    @Test
    void theComputedReportEqualsThePublishedOneToTheLastDigit() {
        assertThat(stack.output())
                .contains("matches the published figures")
                .doesNotContain("differs");
    }

    @Test
    void theReportIsSavedAsAPage() throws IOException {
        var page = stack.place().state().report().resolve("samverkansteam-avesta.html");

        assertThat(stack.output()).contains(page.toString());
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("</html>");
    }

    @Test
    void everyProcessIsReadyAndTogetherTheyStayUnderFourGigabytes()
            throws IOException, InterruptedException {
        var status = stack.run("status");

        assertThat(status.exit()).as(status.output()).isZero();
        var last = status.output().strip().lines().toList().getLast().split("\\s+");
        assertThat(last[0]).isEqualTo("together");
        assertThat(Integer.parseInt(last[1])).isLessThan(4_000);
    }

    @Test
    void aSecondStartSaysThatTheStackRunsAndWhere() throws IOException, InterruptedException {
        var second = stack.run("run");

        assertThat(second.exit()).isZero();
        assertThat(second.output())
                .contains("runs already", stack.place().issuer(), "/funding/v1/api-info");
    }

    @Test
    void aTakenPortIsNamedTogetherWithItsHolder() throws IOException, InterruptedException {
        var other = stack.place().state().root().resolveSibling("second").toString();

        var refused = stack.run(Map.of("SAMSPEL_STATE", other), "run", "--empty");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.output())
                .contains("Port " + stack.place().ports().kafka() + " (for Kafka) is taken by pid ")
                .contains("pid " + stack.process(Kafka.NAME).pid());
    }

    @Test
    void loadingTheSameFolderAgainChangesNothing() throws IOException, InterruptedException {
        var again =
                stack.run(
                        "load",
                        stack.place().home().resolve("deploy/demo/avesta-2019-2020").toString());

        assertThat(again.exit()).as(again.output()).isZero();
        var resources =
                stack.api(Service.REPORTING)
                        + "/interventions/%s/team-resources?on=2020-06-30"
                                .formatted(new Canary(stack).intervention());
        var seats =
                Json.parse(stack.get(resources, stack.token("office-sodra-dalarna")).body())
                        .path("total");
        assertThat(seats.path("agreed").decimalValue()).isEqualByComparingTo("4.40");
        assertThat(seats.path("actual").decimalValue()).isEqualByComparingTo("3.60");
        assertThat(seats.path("vacantSeats").asInt()).isEqualTo(1);
    }

    @Test
    void aProtectedCanaryIsNowhereToBeRead()
            throws IOException, InterruptedException, SQLException {
        var canary = new Canary(stack);
        var enrolment = canary.fly();
        var intervention = canary.intervention();
        LocalStack.until(stack::isSettled);

        var traces = new Traces(stack, Canary.words());
        var year = Canary.TODAY.getYear();
        var report =
                stack.api(Service.REPORTING)
                        + "/interventions/%s/team-report?from=%d-01-01&to=%d-12-31"
                                .formatted(intervention, year, year);
        for (var form : List.of("application/json", "text/csv", "text/html")) {
            var page = stack.get(report, stack.token("avesta-ame"), form);
            assertThat(page.statusCode()).isEqualTo(200);
            traces.look("report as " + form, page.body());
        }
        assertThat(
                        Json.parse(stack.get(report, stack.token("avesta-ame")).body())
                                .path("anonymous")
                                .get(0)
                                .path("count")
                                .asInt())
                .isPositive();
        assertThat(traces.everywhere()).isEmpty();
        assertThat(traces.looked()).isGreaterThan(2000);
        assertASearchFindsWhatIsThere(intervention, enrolment);
    }

    /** The same search for what does stand in each log, topic and database. */
    private void assertASearchFindsWhatIsThere(String intervention, String enrolment)
            throws IOException, SQLException {
        var words = List.of(intervention, enrolment, "started in", "avesta-ame");

        var found = new Traces(stack, words).everywhere();

        for (var service : Service.values()) {
            assertThat(found)
                    .as(service.word())
                    .contains("log " + service.module() + ".log: started in")
                    .anyMatch(find -> find.startsWith("table " + service.word() + "."));
        }
        assertThat(found)
                .contains("table participant.enrolment: " + enrolment)
                .anyMatch(find -> find.startsWith("table keycloak."))
                .containsAll(
                        TOPICS.stream()
                                .map(topic -> "topic " + topic + ": " + intervention)
                                .toList());
    }

    @Nested
    class RightsInTheRealm extends RealmRights {

        RightsInTheRealm() {
            super(stack);
        }
    }

    @Nested
    class ReportsAsFiles extends ReportFiles {

        ReportsAsFiles() {
            super(stack);
        }
    }

    @Nested
    class LoginAtThePages extends PagesLogin {

        LoginAtThePages() {
            super(stack);
        }
    }

    @Nested
    class LoginAtTheBroker extends BrokerLogin {

        LoginAtTheBroker() {
            super(stack);
        }
    }

    @Nested
    class RightsAtTheBroker extends BrokerAccess {

        RightsAtTheBroker() {
            super(stack);
        }
    }

    @Nested
    class GuideForIntegrators extends IntegrationGuide {

        GuideForIntegrators() {
            super(stack);
        }
    }

    /** Takes its authorities from all others. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class BoardsThatBecomeOne extends Succession {

        BoardsThatBecomeOne() {
            super(stack);
        }
    }
}
