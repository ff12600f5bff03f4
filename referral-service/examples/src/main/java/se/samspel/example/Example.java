package se.samspel.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Sends one referral and prints what the feed tells of it, until the host has answered: {@code
 * Example INTERVENTION-NAME IDENTITY-NUMBER-FILE CURSOR-FILE}. The environment says where and as
 * whom; see README.md.
 */
public final class Example {

    private Example() {}

    public static void main(String[] words) throws Exception {
        var acting = new Samspel.Acting("staff-7", "unit-1", "CASE_HANDLING");
        var samspel = new Samspel(tokens(), acting);
        var urls = new Referrer.Urls(env("PARTICIPANT"), env("REFERRAL"), env("FUNDING"));
        var referrer = new Referrer(samspel, urls, env("AUTHORITY"));
        var feed = new FeedReader(samspel, urls.referral() + "/events", Path.of(words[2]));

        var intervention = referrer.intervention(words[0]);
        var host = intervention.path("host").asText();
        var number = Files.readString(Path.of(words[1])).strip();
        var person = new Referrer.Case(UUID.randomUUID(), number, "2084", "Samordnat stöd");
        var sent = referrer.refer(person, intervention.path("id").asText(), host);
        System.out.println("sent " + sent.referral());
        follow(feed, sent.referral());
    }

    private static void follow(FeedReader feed, String referral)
            throws Problem, IOException, InterruptedException {
        var answered = new boolean[1];
        while (!answered[0]) {
            feed.read(event -> {
                var told = event.path("data");
                if (told.path("referralId").asText().equals(referral)) {
                    var state = told.path("state").asText();
                    System.out.println("told " + state);
                    answered[0] |= state.equals("QUEUED") || state.equals("DECLINED");
                }
            });
        }
    }

    private static Tokens tokens() throws IOException, GeneralSecurityException {
        var keyFile = System.getenv("SAMSPEL_KEY_FILE");
        if (keyFile == null) {
            return Tokens.withSecret(env("ISSUER"), env("CLIENT"), env("SECRET"));
        }
        var key = Tokens.key(Path.of(keyFile));
        return Tokens.withKey(env("ISSUER"), env("CLIENT"), env("KEY_ID"), key);
    }

    private static String env(String name) {
        var value = System.getenv("SAMSPEL_" + name);
        if (value == null) {
            throw new IllegalArgumentException("SAMSPEL_" + name + " is not set");
        }
        return value;
    }
}
