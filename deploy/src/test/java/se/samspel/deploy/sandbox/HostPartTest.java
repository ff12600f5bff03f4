package se.samspel.deploy.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a played host does when; the referral's services are a stub. */
class HostPartTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final String PATH = "/referrals/" + StubAuthority.REFERRAL;
    private static final String RECEPTION = PATH + "/reception {\"receivedOn\":\"2026-11-22\"}";
    private static final String VISIT =
            PATH
                    + "/introductory-visits"
                    + " {\"visitedOn\":\"2026-11-22\",\"referrerPresent\":true}";
    private static final String ACCEPTANCE =
            PATH
                    + "/responses {\"response\":\"ACCEPTED\",\"queuedOn\":\"2026-11-22\","
                    + "\"respondedOn\":\"2026-11-22\"}";

    private final StubAuthority stub;
    private final List<String> said = new ArrayList<>();

    HostPartTest() throws IOException {
        stub = new StubAuthority();
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void aNewReferralIsReceivedMetAndAcceptedEachAtItsTime() throws Exception {
        var host = host("");
        host.hear(stub.news("SUBMITTED"), NOW);

        host.act(after(1_999));
        assertThat(stub.posted()).isEmpty();
        host.act(after(2_000));
        assertThat(stub.posted()).containsExactly(RECEPTION);
        host.act(after(3_999));
        assertThat(stub.posted()).hasSize(1);
        host.act(after(4_000));
        assertThat(stub.posted()).containsExactly(RECEPTION, VISIT);
        host.act(after(6_000));
        assertThat(stub.posted()).containsExactly(RECEPTION, VISIT, ACCEPTANCE);
        assertThat(said.getLast()).endsWith("is answered: QUEUED, place 3");
    }

    @Test
    void theSameNewsTwiceIsOneReferral() throws Exception {
        var host = host("");
        host.hear(stub.news("SUBMITTED"), NOW);
        host.hear(stub.news("SUBMITTED"), NOW);

        host.act(after(6_000));

        assertThat(stub.posted()).containsExactly(RECEPTION, VISIT, ACCEPTANCE);
    }

    @Test
    void whatWasSubmittedBeforeIsLeftAloneUnlessAllAreAskedFor() throws Exception {
        var host = host("");
        host.begin(NOW);
        host.act(after(6_000));
        assertThat(stub.posted()).isEmpty();

        var eager = host("--all");
        eager.begin(NOW);
        eager.act(after(6_000));
        assertThat(stub.posted()).hasSize(3);
    }

    @Test
    void aReferralThatIsWithdrawnMeanwhileIsDropped() throws Exception {
        var host = host("");
        host.hear(stub.news("SUBMITTED"), NOW);
        host.act(after(2_000));
        stub.isIn("WITHDRAWN");
        host.hear(stub.news("WITHDRAWN"), after(3_000));

        host.act(after(6_000));

        assertThat(stub.posted()).containsExactly(RECEPTION);
    }

    @Test
    void aHostMayDecline() throws Exception {
        var host = host("--answer declined");
        host.hear(stub.news("SUBMITTED"), NOW);

        host.act(after(6_000));

        assertThat(stub.posted().getLast())
                .contains("\"response\":\"DECLINED\",\"reason\":\"NO_CAPACITY\"");
    }

    @Test
    void aHostThatAskedForCompletionAcceptsWhatIsCompletedAndAsksNoSecondTime() throws Exception {
        var host = host("--answer completion");
        host.hear(stub.news("SUBMITTED"), NOW);
        host.act(after(6_000));
        assertThat(stub.posted().getLast()).contains("NEEDS_COMPLETION");
        // Its own acts come back to it as news.
        host.hear(new News(StubAuthority.REFERRAL, "RECEIVED", 2), after(6_500));
        host.hear(stub.news("NEEDS_COMPLETION"), after(6_500));
        host.act(after(20_000));
        assertThat(stub.posted()).hasSize(3);

        stub.isIn("RECEIVED");
        host.hear(stub.news("RECEIVED"), after(30_000));
        host.act(after(36_000));
        stub.isIn("ACCEPTED");
        host.hear(stub.news("ACCEPTED"), after(37_000));
        host.act(after(60_000));

        assertThat(stub.posted()).hasSize(4).last().isEqualTo(ACCEPTANCE);
    }

    @Test
    void aHostMayEnrolAndEndAfterwards() throws Exception {
        var host = host("--enrol");
        host.hear(stub.news("SUBMITTED"), NOW);
        host.act(after(6_000));

        host.act(after(8_000));
        host.act(after(10_000));

        assertThat(stub.posted())
                .extracting(post -> post.replaceFirst("\\{.*", "").strip())
                .containsExactly(
                        PATH + "/reception",
                        PATH + "/introductory-visits",
                        PATH + "/responses",
                        "/enrolments",
                        "/enrolments/" + StubAuthority.REFERRAL + "/follow-up-consent",
                        "/enrolments/" + StubAuthority.REFERRAL + "/exit");
    }

    @Test
    void anActThatMeetsANewerVersionReadsAgainAndIsMadeOnce() throws Exception {
        stub.changesMeanwhile(2);
        var host = host("");
        host.hear(stub.news("SUBMITTED"), NOW);

        host.act(after(2_000));

        assertThat(stub.posted()).containsExactly(RECEPTION);
    }

    @Test
    void whatTheHostItselfHasDoneMeanwhileIsNotDoneAgain() throws Exception {
        var host = host("");
        host.hear(stub.news("SUBMITTED"), NOW);
        stub.isIn("QUEUED");

        host.act(after(6_000));

        assertThat(stub.posted()).containsExactly(VISIT);
        assertThat(said.getLast()).endsWith("can't be answered any more");
    }

    private HostPart host(String options) throws Unplayable, IOException, InterruptedException {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var words = ("--as avesta-ame " + options).strip().split(" ");
        return new HostPart(
                SandboxOptions.parse(List.of(words)),
                new Counterpart("avesta-ame", stub, clock),
                said::add);
    }

    private static Instant after(long millis) {
        return NOW.plus(Duration.ofMillis(millis));
    }
}
