package se.samspel.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the verified token before anything else of the request is looked at. */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
class CallerFilter implements ContainerRequestFilter {

    private final SecurityIdentity identity;
    private final TokenCaller caller;

    CallerFilter(SecurityIdentity identity, TokenCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token) {
            caller.enter(token);
        }
    }
}
