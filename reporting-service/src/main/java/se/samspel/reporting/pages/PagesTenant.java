package se.samspel.reporting.pages;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Below {@code /pages} people log in and carry a cookie, everywhere else clients carry a token.
 * This only says how a caller is recognised; what a page shows, each page asks for itself.
 */
@ApplicationScoped
class PagesTenant implements TenantResolver {

    static final String NAME = "pages";

    @Override
    public @Nullable String resolve(RoutingContext routing) {
        String path = routing.normalizedPath();
        boolean page = path.equals(PageRoutes.ROOT) || path.startsWith(PageRoutes.ROOT + "/");
        return page && !path.equals(Stylesheet.PATH) ? NAME : null;
    }
}
