package se.samspel.reporting.pages;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What each page tells the browser: to run and to fetch nothing, and to keep nothing. */
@ApplicationScoped
class PageHeaders {

    static final String LANGUAGE = "samspel-language";

    private final String policy;

    PageHeaders(PagesConfig config) {
        // A form that is sent when the session is over leads to the login.
        String login = config.login().getScheme() + "://" + config.login().getAuthority();
        this.policy =
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' "
                        + login
                        + "; frame-ancestors 'none'; base-uri 'none'";
    }

    void add(RoutingContext routing, String language, Shown shown) {
        routing.response()
                .putHeader("Content-Type", shown.type())
                .putHeader("Content-Language", language)
                .putHeader("Content-Security-Policy", policy)
                .putHeader("Cache-Control", "private, no-store")
                .putHeader("Vary", "Accept-Language, Cookie");
        if (shown.fileName() != null) {
            routing.response()
                    .putHeader(
                            "Content-Disposition",
                            "attachment; filename=\"" + shown.fileName() + "\"");
        }
        if (routing.request().getParam("lang") != null) {
            routing.response().addCookie(cookie(routing, language));
        }
    }

    private static Cookie cookie(RoutingContext routing, String language) {
        return Cookie.cookie(LANGUAGE, language)
                .setPath(PageRoutes.ROOT)
                .setHttpOnly(true)
                .setSecure(routing.request().isSSL())
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(Duration.ofDays(365).toSeconds());
    }
}
