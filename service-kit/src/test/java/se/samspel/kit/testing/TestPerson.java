package se.samspel.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Who logs in, and what the realm says of them.
 *
 * @param account a function, never a name
 */
public record TestPerson(String account, List<String> permissions, Map<String, String> claims) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A director or member of the board. */
    public static TestPerson ofOffice(String account, String association) {
        return new TestPerson(
                account,
                List.of("report.read", "funding.read"),
                Map.of("association", association));
    }

    /** A coordinator at a host. */
    public static TestPerson ofHost(String account, String authority) {
        return new TestPerson(
                account,
                List.of(
                        "report.read",
                        "report.write",
                        "participant.read",
                        "referral.read",
                        "funding.read"),
                Map.of("authority", authority, "handler", account, "unit", "unit-1"));
    }

    /** For the parameter {@code as} of the login's address. */
    public String written() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static TestPerson read(String text) {
        try {
            return JSON.readValue(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8),
                    TestPerson.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
