package se.samspel.kit.problem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.id.Ids;
import se.samspel.kit.value.Text;

/**
 * An answer that is no success: RFC 9457. Its texts name what is wrong, where and how to mend it,
 * and never hold personal data.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was announced elsewhere may take this long to arrive here; after that it is unknown. */
    static final Duration ARRIVAL = Duration.ofMinutes(5);

    private final int status;
    private final String code;
    private final transient Text title;
    private final transient List<Flaw> flaws = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private transient @Nullable Text detail;
    private int retryAfterSeconds;

    /** One fault in the request: a JSON Pointer into it, a stable code and how to mend it. */
    public record Flaw(String pointer, String code, Text message) {}

    private Problem(int status, String code, Text title) {
        super(status + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.title = title;
    }

    public static Problem of(int status, String code, Text title) {
        return new Problem(status, code, title);
    }

    public static Problem malformed(String pointer, String flawCode, Text message) {
        return of(400, "malformed-request", Titles.MALFORMED).error(pointer, flawCode, message);
    }

    /** Also for another authority's object: 403 would tell that it exists. */
    public static Problem notFound() {
        return of(404, "not-found", Text.of("Finns inte", "Not found"))
                .detail(
                        Text.of(
                                "Det som adressen pekar på finns inte för den som frågar.",
                                "What the address points at does not exist for the one who"
                                        + " asks."));
    }

    /**
     * @param most bytes that a body may have where it was sent
     */
    public static Problem tooLarge(long most) {
        return of(413, Titles.codeOfStatus(413), Titles.ofStatus(413))
                .detail(
                        Text.of(
                                "Här tas högst " + most + " byte emot.",
                                "At most " + most + " bytes are accepted here."));
    }

    public static Problem forbidden(Text why) {
        return of(403, "forbidden", Titles.FORBIDDEN).detail(why);
    }

    /** Announced elsewhere but not arrived here yet: the same request may succeed in a moment. */
    public static Problem notYetKnown(Text what) {
        return of(409, "not-yet-known", Text.of("Ännu inte känt här", "Not yet known here"))
                .detail(what)
                .retryAfter(1);
    }

    public static Problem unknownReference(String pointer, Text what) {
        return of(422, "unknown-reference", Text.of("Okänd hänvisning", "Unknown reference"))
                .detail(what)
                .error(pointer, "unknown-reference", what);
    }

    /**
     * For a reference in a body that is unknown here, or known in an earlier state than the act
     * needs: {@code not-yet-known} while the id, or its latest version here, is younger than five
     * minutes, then {@code unknown-reference}.
     */
    public static Problem reference(
            UUID id, @Nullable Instant latestVersionHere, String pointer, Clock clock) {
        Text what =
                Text.of(
                        "Det som " + pointer + " hänvisar till är inte känt här.",
                        "What " + pointer + " refers to is not known here.");
        return isYoung(id, latestVersionHere, clock)
                ? notYetKnown(what)
                : unknownReference(pointer, what);
    }

    /** Whether news of this object may still be under way. */
    public static boolean isYoung(UUID id, @Nullable Instant latestVersionHere, Clock clock) {
        Instant made = Ids.instantOf(id);
        Instant latest =
                latestVersionHere == null || made.isAfter(latestVersionHere)
                        ? made
                        : latestVersionHere;
        return latest.isAfter(clock.instant().minus(ARRIVAL));
    }

    public Problem detail(Text text) {
        this.detail = text;
        return this;
    }

    /** Adds an extension member. */
    public Problem with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    public Problem error(String pointer, String flawCode, Text message) {
        flaws.add(new Flaw(pointer, flawCode, message));
        return this;
    }

    public Problem retryAfter(int seconds) {
        this.retryAfterSeconds = seconds;
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    Text title() {
        return title;
    }

    Text detail() {
        return detail == null ? title : detail;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    Map<String, Object> extensions() {
        return extensions;
    }

    int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
