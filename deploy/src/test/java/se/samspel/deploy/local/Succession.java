package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two boards of a municipality become one, in all four services at once: nothing is lost. */
abstract class Succession {

    private static final String HOST = "2120002304.ame";
    private static final String REFERRER = "2120002304.social";
    private static final String SUCCESSOR = "2120002304.arbete";
    private static final String CLIENT = "avesta-arbete";

    private static final List<Service> WITH_PERSONS =
            List.of(Service.PARTICIPANT, Service.REFERRAL);

    private final LocalStack stack;

    Succession(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void whatTwoBoardsHadIsTheOneBoardsToTheLastDigit() throws IOException, InterruptedException {
        LocalStack.until(stack::isSettled);
        String intervention = intervention("avesta-ame");
        ObjectNode report = report("avesta-ame", intervention);
        ObjectNode queue = queue("avesta-ame", intervention);
        Map<String, Long> rows = rows();

        new RunningStack(stack.place()).onboardAuthority(CLIENT, SUCCESSOR);
        succeed(HOST);
        succeed(REFERRER);
        LocalStack.until(this::hasMoved);
        LocalStack.until(this::hasTold);
        LocalStack.until(stack::isSettled);

        assertThat(intervention(CLIENT)).isEqualTo(intervention);
        assertThat(report(CLIENT, intervention)).isEqualTo(report);
        assertThat(queue(CLIENT, intervention)).isEqualTo(queue);
        assertThat(rows()).isEqualTo(rows);
        assertThat(leftBehind()).isZero();
        for (String closed : List.of("avesta-ame", "avesta-social")) {
            for (Service service : WITH_PERSONS) {
                LocalStack.until(() -> isClosedTo(closed, service));
            }
            var feed = stack.followUp(closed, Service.REFERRAL, "/events?limit=100");
            assertThat(feed.path("items").size()).isPositive();
        }
    }

    private boolean isClosedTo(String client, Service service) {
        var path = service == Service.REFERRAL ? "/referrals" : "/enrolments";
        try {
            return stack.get(stack.api(service) + path, stack.token(client)).statusCode() == 403;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void succeed(String predecessor) throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        var request =
                Http.request(stack.api(Service.FUNDING) + "/authority-successions")
                        .header("Authorization", "Bearer " + stack.token("operator"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"predecessor":"%s","successor":"%s",
                                         "successorName":"Avesta kommun, arbetsnämnden",
                                         "takesEffectOn":"%s","decidedOn":"%s",
                                         "decisionReference":"KF 2026/112 § 87"}\
                                        """
                                                .formatted(predecessor, SUCCESSOR, today, today)))
                        .build();
        assertThat(Http.patiently(request).statusCode()).isEqualTo(201);
    }

    private String intervention(String client) throws IOException, InterruptedException {
        var found = stack.followUp(client, Service.FUNDING, "/interventions?limit=100");
        assertThat(found.path("items").size()).isEqualTo(1);
        return found.path("items").get(0).path("id").asText();
    }

    private ObjectNode report(String client, String intervention)
            throws IOException, InterruptedException {
        var report =
                (ObjectNode)
                        stack.followUp(
                                client,
                                Service.REPORTING,
                                "/interventions/"
                                        + intervention
                                        + "/team-report?from=2019-07-01&to=2020-06-30");
        assertThat(report.path("disclosure").path("suppressed").size()).isZero();
        report.remove("computedAt");
        return report;
    }

    private ObjectNode queue(String client, String intervention)
            throws IOException, InterruptedException {
        return (ObjectNode)
                stack.followUp(
                        client, Service.REFERRAL, "/interventions/" + intervention + "/queue");
    }

    private boolean hasMoved() {
        return WITH_PERSONS.stream()
                .allMatch(service ->
                        stack.number(
                                        service,
                                        "select count(*) from authority_succession"
                                                + " where moved_at is not null")
                                == 2);
    }

    /** Records move in one transaction, and are told of page by page after it. */
    private boolean hasTold() {
        return stack.number(Service.PARTICIPANT, "select count(*) from moved_record") == 0
                && stack.number(Service.REFERRAL, "select count(*) from moved_referral") == 0;
    }

    /** How many rows there are of each record that moved, and that none was left behind. */
    private Map<String, Long> rows() {
        var counts = new TreeMap<String, Long>();
        for (var table :
                List.of(
                        "participant",
                        "waiver",
                        "waiver_edge",
                        "disclosure",
                        "enrolment",
                        "situation",
                        "received_copy",
                        "received_field",
                        "data_key")) {
            counts.put(table, stack.number(Service.PARTICIPANT, "select count(*) from " + table));
        }
        counts.put("referral", stack.number(Service.REFERRAL, "select count(*) from referral"));
        return counts;
    }

    private long leftBehind() {
        var two = " in ('" + HOST + "', '" + REFERRER + "')";
        return stack.number(
                        Service.PARTICIPANT,
                        "select (select count(*) from participant where controller"
                                + two
                                + ")"
                                + " + (select count(*) from enrolment where host"
                                + two
                                + " or referring_authority"
                                + two
                                + " or income_authority"
                                + two
                                + ") + (select count(*) from referral where receiving_authority"
                                + two
                                + " or referring_authority"
                                + two
                                + ")")
                + stack.number(
                        Service.REFERRAL,
                        "select (select count(*) from referral where receiving_authority"
                                + two
                                + " or referring_authority"
                                + two
                                + ")"
                                + " + (select count(*) from participant where controller"
                                + two
                                + ") + (select count(*) from intervention where host"
                                + two
                                + ")")
                + stack.number(
                        Service.REPORTING,
                        "select (select count(*) from enrolment where referring_authority"
                                + two
                                + ") + (select count(*) from intervention where host"
                                + two
                                + ")");
    }
}
