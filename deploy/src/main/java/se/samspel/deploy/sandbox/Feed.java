package se.samspel.deploy.sandbox;

import java.util.ArrayList;
import java.util.List;
import se.samspel.deploy.load.NotYetKnown;
import se.samspel.deploy.load.Refused;
import se.samspel.deploy.load.StackAway;

/** The counterpart's own feed of events, read on from where it was read last. */
final class Feed {

    private static final int PAGE = 100;

    private final Counterpart self;
    private String next = "";

    Feed(Counterpart self) {
        this.self = self;
    }

    /** All news since the last look; the first look tells all there ever were. */
    List<News> news() throws Refused, NotYetKnown, StackAway, InterruptedException {
        var news = new ArrayList<News>();
        while (true) {
            var after = next.isEmpty() ? "" : "&after=" + next;
            var answer = self.referral("/events?limit=" + PAGE + after).body();
            for (var event : answer.path("items")) {
                var told = event.path("data");
                if (told.hasNonNull("referralId") && told.hasNonNull("state")) {
                    news.add(
                            new News(
                                    told.path("referralId").asText(),
                                    told.path("state").asText(),
                                    told.path("version").asLong()));
                }
            }
            next = answer.path("next").asText();
            if (answer.path("items").size() < PAGE) {
                return news;
            }
        }
    }
}
