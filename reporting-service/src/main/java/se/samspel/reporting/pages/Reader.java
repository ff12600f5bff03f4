package se.samspel.reporting.pages;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Caller;

/**
 * Who has logged in, as the realm says.
 *
 * @param account the name that was logged in with
 * @param unit the unit inside the authority that the person works at; empty at an office
 * @param permissions what the person may do, the same codes as a client's scopes
 * @param accessToken the person's own, for the other services
 */
public record Reader(
        String account, Caller caller, String unit, Set<String> permissions, String accessToken) {

    public Reader {
        permissions = Set.copyOf(permissions);
    }

    static Reader of(SecurityIdentity identity, JsonWebToken token, Caller caller) {
        return new Reader(
                identity.getPrincipal().getName(),
                caller,
                text(token.getClaim("unit")),
                identity.getRoles(),
                identity.getCredential(AccessTokenCredential.class).getToken());
    }

    /** Null for an office. */
    public @Nullable String authority() {
        return caller instanceof Caller.Authority authority ? authority.id().toString() : null;
    }

    /** Null for an authority. */
    public @Nullable String association() {
        return caller instanceof Caller.Association association ? association.id().digits() : null;
    }

    /** The staff id that goes to access logs; null where the person works at no authority. */
    public @Nullable String handler() {
        return caller instanceof Caller.Authority authority ? authority.handler() : null;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    private static String text(@Nullable Object claim) {
        return claim == null ? "" : claim.toString();
    }

    /** The token is a key: it is in no log. */
    @Override
    public String toString() {
        return "Reader[" + account + "]";
    }
}
