package se.samspel.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/** Reads the caller from the verified token before anything else of the request is looked at. */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
class CallerFilter implements ContainerRequestFilter {

    private static final Logger LOG = Logger.getLogger(CallerFilter.class);

    private final SecurityIdentity identity;
    private final CurrentCaller current;

    CallerFilter(SecurityIdentity identity, CurrentCaller current) {
        this.identity = identity;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        String authority = claim(token, "authority");
        String association = claim(token, "association");
        if (authority != null && association != null) {
            LOG.errorf("ALERT token with both claims refused: client %s", claim(token, "azp"));
            throw Problem.of(
                    403,
                    "two-caller-kinds",
                    Text.of(
                            "En token får inte vara både myndighet och förbund",
                            "A token can't be both an authority and an association"));
        }
        current.set(caller(authority, association, claim(token, "handler")));
    }

    private static Caller caller(
            @Nullable String authority, @Nullable String association, @Nullable String handler) {
        try {
            if (authority != null) {
                return new Caller.Authority(AuthorityId.parse(authority), handler);
            }
            return association == null
                    ? new Caller.Operator()
                    : new Caller.Association(Organisationsnummer.parse(association));
        } catch (InvalidValue malformedClaim) {
            throw Problem.of(
                    403,
                    "malformed-caller",
                    Text.of("Tokenens anspråk kan inte läsas", "The token's claim can't be read"));
        }
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }
}
