package se.samspel.deploy.sandbox;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import se.samspel.deploy.load.Answer;
import se.samspel.deploy.load.Api;
import se.samspel.deploy.load.Body;
import se.samspel.deploy.load.Call;
import se.samspel.deploy.load.Calls;
import se.samspel.deploy.load.NotYetKnown;
import se.samspel.deploy.load.Refused;
import se.samspel.deploy.load.Stack;
import se.samspel.deploy.load.StackAway;

/**
 * The party that is played: calls the public APIs with its own client as its own system would, on
 * this machine alone. An act on a referral has one idempotency key, whoever plays how often.
 */
final class Counterpart {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** What is recorded by this unit is open to all of the authority's units. */
    private static final String EVERY_UNIT = "import";

    private static final int STALE_ATTEMPTS = 5;

    private final String client;
    private final String authority;
    private final Calls calls;
    private final Clock clock;

    Counterpart(String client, Stack stack, Clock clock)
            throws Unplayable, IOException, InterruptedException {
        for (var api : Api.values()) {
            refuseOtherThanThisMachine(stack.api(api));
        }
        this.client = client;
        this.authority = authorityIn(stack.accessToken(client));
        this.calls = new Calls(stack, new Calls.Acting("sandbox", EVERY_UNIT));
        this.clock = clock;
    }

    /** In production the other side is a real authority; nobody plays it. */
    private static void refuseOtherThanThisMachine(URI api) throws Unplayable {
        if (!"127.0.0.1".equals(api.getHost())) {
            throw new Unplayable(
                    "The sandbox plays on 127.0.0.1 alone, not against " + api.getHost());
        }
    }

    private static String authorityIn(String token) throws Unplayable {
        try {
            var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
            var authority =
                    new ObjectMapper()
                            .readTree(new String(claims, StandardCharsets.UTF_8))
                            .path("authority")
                            .asText();
            if (!authority.isEmpty()) {
                return authority;
            }
        } catch (JacksonException | RuntimeException noClaims) {
            // Said below, as for a token without the claim.
        }
        throw new Unplayable("Only an authority refers or receives: name the client of one");
    }

    String authority() {
        return authority;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(SWEDEN));
    }

    Answer referral(String path) throws Refused, NotYetKnown, StackAway, InterruptedException {
        return calls.send(Call.get(Api.REFERRAL, client, path));
    }

    Answer read(Api api, String path) throws Refused, NotYetKnown, StackAway, InterruptedException {
        return calls.send(Call.get(api, client, path));
    }

    /** Makes something new. */
    Answer make(Api api, String path, Body body)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        return calls.send(keyed(api, path, body, UUID.randomUUID()));
    }

    /** Makes something that is to be there once, whoever plays how often; no person in the body. */
    Answer makeOnce(Api api, String path, Body body)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        return calls.send(keyed(api, path, body, lastingKey(path, body)));
    }

    /** A move of what lies at {@code path}, from the version that it has now. */
    Answer move(Api api, String path, String act, Body body)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var key = lastingKey(path + act, body);
        for (int attempt = 1; ; attempt++) {
            var version = read(api, path).etag();
            try {
                return calls.send(keyed(api, path + act, body, key).with("If-Match", version));
            } catch (Refused refused) {
                if (refused.status() != 412 || attempt == STALE_ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    private UUID lastingKey(String path, Body body) {
        var name = client + " " + path + " " + body.json();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Call keyed(Api api, String path, Body body, UUID key) {
        return Call.post(api, client, path, body.json()).with("Idempotency-Key", key.toString());
    }
}
