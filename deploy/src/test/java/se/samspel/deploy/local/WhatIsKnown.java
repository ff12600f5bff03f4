package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the four services answer about one intervention, through their APIs. */
final class WhatIsKnown {

    private static final String HOST = "avesta-ame";
    private static final String MONEY = "reporting: budget follow-up";
    private static final String REPORT = "reporting: team report";

    private final LocalStack stack;

    WhatIsKnown(LocalStack stack) {
        this.stack = stack;
    }

    /** Answers by what they are about, without what changes from one second to the next. */
    Map<String, JsonNode> now() throws IOException, InterruptedException {
        LocalStack.until(stack::isSettled);
        var intervention = intervention();
        var all = new LinkedHashMap<String, JsonNode>();
        all.put(
                "funding: budget",
                read(Service.FUNDING, "/interventions/" + intervention + "/budgets/2020"));
        all.put("participant: enrolments", read(Service.PARTICIPANT, "/enrolments?limit=100"));
        all.put(
                "referral: received",
                read(Service.REFERRAL, "/referrals?direction=received&limit=100"));
        all.putAll(figures());
        return all;
    }

    /** The reports alone: ids differ where persons were loaded a second time. */
    Map<String, JsonNode> figures() throws IOException, InterruptedException {
        LocalStack.until(stack::isSettled);
        var path = "/interventions/" + intervention();
        var report =
                (ObjectNode)
                        read(
                                Service.REPORTING,
                                path + "/team-report?from=2019-07-01&to=2020-06-30");
        report.remove("computedAt");
        return Map.of(
                REPORT,
                report,
                MONEY,
                read(Service.REPORTING, path + "/budget-follow-up?year=2020"));
    }

    static Map<String, JsonNode> figures(Map<String, JsonNode> all) {
        return Map.of(REPORT, all.get(REPORT), MONEY, all.get(MONEY));
    }

    /** Where an authority has read its feed to its end. */
    String cursor(String client) throws IOException, InterruptedException {
        var cursor = "";
        while (true) {
            var page = events(client, cursor);
            cursor = page.path("next").asText();
            if (page.path("items").isEmpty()) {
                return cursor;
            }
        }
    }

    /** The first thing that the feed tells behind a cursor of before the restoration. */
    Instant restoredTo(String client, String cursor) throws IOException, InterruptedException {
        var first = events(client, cursor).path("items").path(0);
        assertThat(first.path("type").asText()).isEqualTo("se.samspel.feed.restored.v1");
        return Instant.parse(first.path("data").path("restoredTo").asText());
    }

    int eventsAfter(String client, String cursor) throws IOException, InterruptedException {
        return events(client, cursor).path("items").size();
    }

    private JsonNode events(String client, String cursor) throws IOException, InterruptedException {
        return stack.followUp(
                client,
                Service.REFERRAL,
                "/events?limit=100" + (cursor.isEmpty() ? "" : "&after=" + cursor));
    }

    private String intervention() throws IOException, InterruptedException {
        return read(Service.FUNDING, "/interventions").path("items").path(0).path("id").asText();
    }

    private JsonNode read(Service service, String path) throws IOException, InterruptedException {
        return stack.followUp(HOST, service, path);
    }
}
