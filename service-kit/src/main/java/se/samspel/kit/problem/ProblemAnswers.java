package se.samspel.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** Writes a problem as {@code application/problem+json} in the caller's language. */
@ApplicationScoped
public class ProblemAnswers {

    static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;
    // What follows this in a path opens something by itself, so it is in no answer that may be
    // kept.
    private final @Nullable String secretPath;

    ProblemAnswers(
            ObjectMapper json,
            @ConfigProperty(name = "samspel.secret-path") Optional<String> secretPath) {
        this.json = json;
        this.secretPath = secretPath.orElse(null);
    }

    Response response(Problem problem, HttpServerRequest request) {
        boolean english = prefersEnglish(request.getHeader("Accept-Language"));
        var response =
                Response.status(problem.status())
                        .type(MEDIA_TYPE)
                        .header("Content-Language", english ? "en" : "sv")
                        .header("Cache-Control", "no-store")
                        .entity(body(problem, String.valueOf(request.path()), english));
        if (problem.retryAfterSeconds() > 0) {
            response.header("Retry-After", problem.retryAfterSeconds());
        }
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** Answers a request that reaches no resource. */
    public void send(Problem problem, HttpServerRequest request) {
        boolean english = prefersEnglish(request.getHeader("Accept-Language"));
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Content-Language", english ? "en" : "sv")
                .putHeader("Cache-Control", "no-store")
                .end(body(problem, String.valueOf(request.path()), english));
    }

    String body(Problem problem, String path, boolean english) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:samspel:problem:" + problem.code());
        body.put("title", in(problem.title(), english));
        body.put("status", problem.status());
        body.put("detail", in(problem.detail(), english));
        body.put("instance", shown(path));
        body.put("traceId", Span.current().getSpanContext().getTraceId());
        body.putAll(problem.extensions());
        if (!problem.flaws().isEmpty()) {
            body.put("errors", flaws(problem.flaws(), english));
        }
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that can't be written", e);
        }
    }

    private String shown(String path) {
        return secretPath != null && path.startsWith(secretPath) ? secretPath : path;
    }

    private static List<Map<String, String>> flaws(List<Problem.Flaw> flaws, boolean english) {
        return flaws.stream()
                .map(flaw ->
                        Map.of(
                                "pointer", flaw.pointer(),
                                "code", flaw.code(),
                                "message", in(flaw.message(), english)))
                .toList();
    }

    private static String in(Text text, boolean english) {
        return english ? text.en() : text.sv();
    }

    /** Swedish unless the caller ranks English before it. */
    static boolean prefersEnglish(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return false;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            return "en".equals(Locale.lookupTag(ranges, List.of("sv", "en")));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
