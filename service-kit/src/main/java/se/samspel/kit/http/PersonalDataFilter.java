package se.samspel.kit.http;

import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.ClosedAuthorities;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;

/** Lets only authorities through, with the headers that the access log needs. */
@Provider
@PersonalData
@Priority(Priorities.AUTHORIZATION + 20)
class PersonalDataFilter implements ContainerRequestFilter, ContainerResponseFilter {

    // Twelve digits or ten, with or without a hyphen, might be an identity number, which no log may
    // hold.
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(".*\\d{6}[-+ ]?\\d{4}.*");

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N} ._:@/-]{1,100}");

    private final CurrentCaller caller;
    private final Acting acting;
    private final List<ClosedAuthorities> closed;

    PersonalDataFilter(CurrentCaller caller, Acting acting, @All List<ClosedAuthorities> closed) {
        this.caller = caller;
        this.acting = acting;
        this.closed = closed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        refuseClosed(caller.authority());
        Problem missing =
                Problem.of(
                        400,
                        "acting-headers",
                        Text.of("Uppgift om vem som agerar saknas", "Who acts is missing"));
        String handler = caller.handler();
        String user = handler == null ? header(request, "Samspel-Acting-User", missing) : handler;
        String unit = header(request, "Samspel-Acting-Unit", missing);
        Purpose purpose = purpose(request.getHeaderString("Samspel-Purpose"));
        if (user == null || unit == null || purpose == null) {
            throw missing.detail(
                    Text.of(
                            "Skicka Samspel-Acting-User (eget id, aldrig personnummer),"
                                    + " Samspel-Acting-Unit och Samspel-Purpose (CASE_HANDLING,"
                                    + " FOLLOW_UP, REVIEW eller SUBJECT_REQUEST).",
                            "Send Samspel-Acting-User (an id of your own, never an identity"
                                    + " number), Samspel-Acting-Unit and Samspel-Purpose"
                                    + " (CASE_HANDLING, FOLLOW_UP, REVIEW or SUBJECT_REQUEST)."));
        }
        acting.set(user, unit, purpose);
        caller.actFor(unit);
    }

    private void refuseClosed(AuthorityId authority) {
        for (ClosedAuthorities each : closed) {
            AuthorityId successor = each.successorOf(authority);
            if (successor != null) {
                throw Problem.of(
                                403,
                                "authority-succeeded",
                                Text.of(
                                        "Myndigheten har en efterträdare",
                                        "The authority has a successor"))
                        .detail(
                                Text.of(
                                        "Uppgifterna finns hos "
                                                + successor
                                                + ": använd den myndighetens klient.",
                                        "The records are at "
                                                + successor
                                                + ": use that authority's client."));
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Cache-Control", "private, no-store");
    }

    private static @Nullable String header(
            ContainerRequestContext request, String name, Problem missing) {
        String value = request.getHeaderString(name);
        if (value == null
                || !FORM.matcher(value).matches()
                || IDENTITY_NUMBER.matcher(value).matches()) {
            missing.error(
                    name,
                    "header",
                    Text.of(
                            "1-100 tecken, inget personnummer.",
                            "1-100 characters, no identity number."));
            return null;
        }
        return value;
    }

    private static @Nullable Purpose purpose(@Nullable String value) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
