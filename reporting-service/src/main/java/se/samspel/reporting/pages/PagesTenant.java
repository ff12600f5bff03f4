package se.samspel.reporting.pages;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Below {@code /pages} people log in and carry a cookie, everywhere else clients carry a token.
 * This only says how a caller is recognised; what a page shows, each page asks for itself.
 */
@ApplicationScoped
class PagesTenant implements TenantResolver {

    static final String NAME = "pages";

    @Override
    public String resolve(RoutingContext routing) {
        String path = routing.normalizedPath();
        boolean page = path.equals(PageRoutes.ROOT) || path.startsWith(PageRoutes.ROOT + "/");
        // What every browser may keep is for nobody: an answer that renews a session is its own.
        boolean open = path.equals(Stylesheet.PATH) || path.equals(Icon.PATH);
        // Said of the API too: a session's cookie would name its tenant wherever it is sent.
        return page && !open ? NAME : OidcUtils.DEFAULT_TENANT_ID;
    }
}
