package se.samspel.reporting.pages;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/**
 * Where the pages lie: beside the API, which owns every path of the framework's resources, and with
 * a login of their own. Whoever isn't logged in is sent to log in.
 */
@ApplicationScoped
class PageRoutes {

    static final String ROOT = "/pages";

    /** Where the login leads back to. */
    private static final String BACK = ROOT + "/in";

    /** For who is not logged in: each has a text of that name. */
    private static final Map<String, String> OPEN =
            Map.of(
                    ROOT + "/logged-out", "loggedOut",
                    ROOT + "/session-ended", "sessionEnded",
                    ROOT + "/not-logged-in", "notLoggedIn");

    private final List<Page> pages;
    private final Visits visits;
    private final Notices notices;
    private final Stylesheet style;
    private final Icon icon;
    private final PageHeaders headers;

    PageRoutes(
            @All List<Page> pages,
            Visits visits,
            Notices notices,
            Stylesheet style,
            Icon icon,
            PageHeaders headers) {
        this.pages = pages;
        this.visits = visits;
        this.notices = notices;
        this.style = style;
        this.icon = icon;
        this.headers = headers;
    }

    void add(@Observes Router router) {
        router.get(Stylesheet.PATH).handler(style::send);
        router.get(Icon.PATH).handler(icon::send);
        OPEN.forEach((path, key) ->
                router.get(path).blockingHandler(routing -> open(routing, key), false));
        pages.forEach(page ->
                router.get(ROOT + page.path())
                        .blockingHandler(
                                routing -> show(routing, visit -> shown(page, visit)), false));
        router.get(ROOT + "/*").blockingHandler(this::nothing, false);
        // Before the framework's own, which answers as an API does.
        router.route(ROOT + "*").order(Integer.MIN_VALUE).failureHandler(this::refused);
    }

    private void refused(RoutingContext routing) {
        Throwable why = routing.failure();
        if (!(why instanceof AuthenticationFailedException)
                && !(why instanceof UnauthorizedException)) {
            routing.next();
            return;
        }
        if (routing.normalizedPath().equals(BACK)) {
            // Sent there again, the browser would come back again.
            send(routing, notices.open("notLoggedIn", visits.ofAnyone(routing)));
            return;
        }
        toLogin(routing);
    }

    private static void toLogin(RoutingContext routing) {
        HttpAuthenticator authenticator =
                Objects.requireNonNull(routing.get(HttpAuthenticator.class.getName()));
        authenticator
                .sendChallenge(routing)
                .subscribe()
                .with(
                        sent -> {
                            if (!routing.response().ended()) {
                                routing.response().end();
                            }
                        },
                        fault -> routing.response().setStatusCode(503).end());
    }

    private void open(RoutingContext routing, String key) {
        send(routing, notices.open(key, visits.ofAnyone(routing)));
    }

    private void nothing(RoutingContext routing) {
        show(routing, visit -> notices.notFound(visit, visit.reader()));
    }

    private Notices.Answer shown(Page page, Visit visit) {
        if (!visit.reader().may(page.permission())) {
            throw Problem.forbidden(Text.of("Sidan är inte för dig.", "The page is not for you."));
        }
        return new Notices.Answer(200, page.show(visit));
    }

    private void show(RoutingContext routing, Function<Visit, Notices.Answer> content) {
        SecurityIdentity identity = identity(routing);
        if (identity == null) {
            toLogin(routing);
            return;
        }
        within(() -> send(routing, answer(routing, identity, content)));
    }

    private Notices.Answer answer(
            RoutingContext routing,
            SecurityIdentity identity,
            Function<Visit, Notices.Answer> content) {
        Visit anyone = visits.ofAnyone(routing);
        Visit visit;
        try {
            visit = visits.of(routing, identity);
        } catch (Problem refused) {
            return notices.of(refused, anyone);
        }
        try {
            return content.apply(visit);
        } catch (RuntimeException fault) {
            return notices.of(fault, visit);
        }
    }

    /** Null for who has not logged in here; a client's token is no login. */
    private static @Nullable SecurityIdentity identity(RoutingContext routing) {
        if (!(routing.user() instanceof QuarkusHttpUser user)) {
            return null;
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        boolean here =
                PagesTenant.NAME.equals(identity.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE));
        return identity.isAnonymous() || !here ? null : identity;
    }

    private static void within(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }

    private void send(RoutingContext routing, Notices.Answer answer) {
        headers.add(routing, visits.phrases(routing).language(), answer.shown());
        routing.response()
                .setStatusCode(answer.status())
                .end(Buffer.buffer(answer.shown().content()));
    }
}
