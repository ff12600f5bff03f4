package se.samspel.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/**
 * The preconditions of RFC 9110 13: a change is made only to the version that the caller has read.
 */
@RequestScoped
public class IfMatch {

    private final HttpHeaders headers;
    private boolean anyVersion;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Of background work, which has no headers. */
    void acceptAny() {
        anyVersion = true;
    }

    /** 428 without {@code If-Match}, 412 when it names another version. */
    public void check(long version) {
        if (anyVersion) {
            return;
        }
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null) {
            throw required("If-Match: \"<version>\"");
        }
        if (!names(given, version)) {
            throw stale(version);
        }
    }

    /**
     * For PUT: {@code If-None-Match: *} creates what isn't there, {@code If-Match} replaces what
     * is.
     *
     * @param version what is stored, or null where nothing is
     */
    public void checkPut(@Nullable Long version) {
        if (anyVersion) {
            return;
        }
        if (version != null) {
            if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
                throw stale(version);
            }
            check(version);
            return;
        }
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw stale(0);
        }
        String noneMatch = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (noneMatch == null || !"*".equals(noneMatch.trim())) {
            throw required("If-None-Match: *");
        }
    }

    private static boolean names(String header, long version) {
        String tag = "\"" + version + "\"";
        return Arrays.stream(header.split(",", -1))
                .map(String::trim)
                .anyMatch(given -> given.equals(tag) || given.equals("*"));
    }

    private static Problem required(String header) {
        return Problem.of(
                        428,
                        "precondition-required",
                        Text.of("Villkor saknas", "A precondition is missing"))
                .detail(Text.of("Skicka " + header + ".", "Send " + header + "."));
    }

    private static Problem stale(long version) {
        return Problem.of(
                        412,
                        "stale-version",
                        Text.of("Ändrad sedan den lästes", "Changed since it was read"))
                .detail(
                        Text.of(
                                "Läs om resursen och försök igen med dess ETag.",
                                "Read the resource again and retry with its ETag."))
                .with("currentVersion", version);
    }
}
