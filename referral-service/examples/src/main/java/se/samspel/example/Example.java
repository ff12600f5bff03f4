package se.samspel.example;

import java.nio.file.Path;
import java.util.UUID;

/**
 * Sends one referral and prints what the feed tells of it, until the host has answered. Against the
 * local stack: {@code Example ISSUER CLIENT SECRET AUTHORITY PARTICIPANT-URL REFERRAL-URL
 * FUNDING-URL INTERVENTION-NAME IDENTITY-NUMBER-FILE CURSOR-FILE}.
 */
public final class Example {

    private Example() {}

    public static void main(String[] words) throws Exception {
        var tokens = Tokens.withSecret(words[0], words[1], words[2]);
        var samspel =
                new Samspel(tokens, new Samspel.Acting("staff-7", "unit-1", "CASE_HANDLING"));
        var urls = new Referrer.Urls(words[4], words[5], words[6]);
        var referrer = new Referrer(samspel, urls, words[3]);

        var intervention = referrer.intervention(words[7]);
        var number = java.nio.file.Files.readString(Path.of(words[8])).strip();
        var person = new Referrer.Case(UUID.randomUUID(), number, "2084", "Samordnat stöd");
        var host = intervention.body().path("host").asText();
        var sent = referrer.refer(person, intervention.id(), host);
        System.out.println("sent " + sent.referral());

        var feed = new FeedReader(samspel, words[5] + "/events", Path.of(words[9]));
        var answered = new boolean[1];
        while (!answered[0]) {
            feed.read(event -> {
                var told = event.path("data");
                if (told.path("referralId").asText().equals(sent.referral())) {
                    System.out.println("told " + told.path("state").asText());
                    answered[0] |= told.path("state").asText().matches("QUEUED|DECLINED");
                }
            });
            Thread.sleep(500);
        }
    }
}
