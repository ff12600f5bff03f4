package se.samspel.referral;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where authorities' feeds end. All tests' events are in the same feeds, so what one test has read
 * to its end the next goes on from.
 */
final class FeedEnds {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private FeedEnds() {}

    /** The cursor behind the last event there is. */
    static String of(String authority) {
        String next = KNOWN.get(authority);
        while (true) {
            JsonPath page =
                    Calls.as(authority)
                            .get("/events?limit=100" + (next == null ? "" : "&after=" + next))
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            next = page.getString("next");
            if (page.getList("items").isEmpty()) {
                KNOWN.put(authority, next);
                return next;
            }
        }
    }
}
