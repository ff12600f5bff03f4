package se.samspel.kit.caller;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/** Knows from a verified token who calls. */
@ApplicationScoped
public class TokenCaller {

    private static final Logger LOG = Logger.getLogger(TokenCaller.class);

    private final CurrentCaller current;

    TokenCaller(CurrentCaller current) {
        this.current = current;
    }

    /**
     * From here on the token's holder calls; 403 for a token of two kinds, or of no readable one.
     */
    public void enter(JsonWebToken token) {
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
