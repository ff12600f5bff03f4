package se.samspel.kit.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Requires the key (draft-ietf-httpapi-idempotency-key-header), quoted or bare. */
@Provider
@Idempotent
@Priority(Priorities.AUTHORIZATION + 30)
class IdempotentFilter implements ContainerRequestFilter {

    private static final Pattern FORM = Pattern.compile("[\\x21\\x23-\\x7e]{1,128}");

    private final RepeatableRequest repeatable;

    IdempotentFilter(RepeatableRequest repeatable) {
        this.repeatable = repeatable;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String key = unquoted(request.getHeaderString("Idempotency-Key"));
        if (key == null || !FORM.matcher(key).matches()) {
            throw Problem.of(
                            400,
                            "idempotency-key",
                            Text.of("Idempotency-Key saknas", "Idempotency-Key is missing"))
                    .detail(
                            Text.of(
                                    "Skicka en egen unik nyckel, 1-128 tecken, till exempel en"
                                            + " UUID, och samma nyckel när anropet upprepas.",
                                    "Send a unique key of your own, 1-128 characters, a UUID for"
                                            + " example, and the same key when the call is"
                                            + " repeated."));
        }
        repeatable.set(key, request.getMethod() + " " + request.getUriInfo().getPath());
    }

    private static @Nullable String unquoted(@Nullable String header) {
        if (header == null || header.length() < 2) {
            return header;
        }
        boolean quoted = header.startsWith("\"") && header.endsWith("\"");
        return quoted ? header.substring(1, header.length() - 1) : header;
    }
}
