package se.samspel.deploy.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until every service has announced everything and taken everything in. */
final class Settled {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Steps steps;

    Settled(Steps steps) {
        this.steps = steps;
    }

    /** What is still open, or parked, when the wait ends; nothing when all has arrived. */
    List<String> await() throws Refused, NotYetKnown, StackAway, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        int quiet = 0;
        List<String> open = List.of();
        while (quiet < 2 && System.nanoTime() < end) {
            open = open();
            quiet = open.isEmpty() ? quiet + 1 : 0;
            if (quiet < 2) {
                Thread.sleep(BETWEEN);
            }
        }
        var left = new ArrayList<>(open);
        left.addAll(parked());
        return left;
    }

    private List<String> open() throws Refused, NotYetKnown, StackAway, InterruptedException {
        var open = new ArrayList<String>();
        for (Api api : Api.values()) {
            JsonNode freshness = freshness(api);
            if (freshness.path("outboxPending").asLong(-1) != 0) {
                open.add(api.path() + ": not announced " + freshness.path("outboxPending"));
            }
            for (JsonNode input : freshness.path("inputs")) {
                if (input.path("lag").asLong(-1) != 0) {
                    open.add(
                            api.path()
                                    + ": behind on "
                                    + input.path("topic").asText()
                                    + " by "
                                    + input.path("lag"));
                }
            }
        }
        return open;
    }

    private List<String> parked() throws Refused, NotYetKnown, StackAway, InterruptedException {
        var parked = new ArrayList<String>();
        for (Api api : Api.values()) {
            long count = freshness(api).path("parked").asLong();
            if (count > 0) {
                parked.add(api.path() + ": " + count + " records parked");
            }
        }
        return parked;
    }

    private JsonNode freshness(Api api)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        return steps.send(Call.get(api, Clients.OPERATOR, "/freshness")).body();
    }
}
