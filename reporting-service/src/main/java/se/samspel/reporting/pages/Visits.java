package se.samspel.reporting.pages;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.TokenCaller;

/** Reads who looks at what, and in which language. */
@ApplicationScoped
class Visits {

    /** Somebody of whom nothing is known; sees only what is for everyone. */
    private static final Reader ANYONE =
            new Reader("", new Caller.Subscriber(""), "", Set.of(), "");

    private final TokenCaller tokens;
    private final CurrentCaller current;

    Visits(TokenCaller tokens, CurrentCaller current) {
        this.tokens = tokens;
        this.current = current;
    }

    /** From here on the database shows what this person may see. */
    Visit of(RoutingContext routing, SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        tokens.enter(token);
        Reader reader = Reader.of(identity, token, current.get());
        current.actFor(reader.unit());
        return visit(routing, reader);
    }

    Visit ofAnyone(RoutingContext routing) {
        return visit(routing, ANYONE);
    }

    private Visit visit(RoutingContext routing, Reader reader) {
        Map<String, String> query = new HashMap<>();
        routing.queryParams().forEach(each -> query.putIfAbsent(each.getKey(), each.getValue()));
        query.remove("lang");
        return new Visit(
                reader, phrases(routing), routing.normalizedPath(), routing.pathParams(), query);
    }

    /** What the address asks for, else what was chosen before, else what the browser prefers. */
    Phrases phrases(RoutingContext routing) {
        @Nullable Cookie kept = routing.request().getCookie(PageHeaders.LANGUAGE);
        String asked = routing.request().getParam("lang");
        String chosen = asked != null ? asked : kept == null ? null : kept.getValue();
        if (chosen != null) {
            return Phrases.of(List.of(Locale.of(chosen.equals("en") ? "en" : "sv")));
        }
        return Phrases.of(
                routing.acceptableLanguages().stream()
                        .map(LanguageHeader::tag)
                        .map(Locale::of)
                        .toList());
    }
}
