package se.samspel.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.log.Causes;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;

/** The one place where whatever goes wrong becomes a problem; nothing of its cause is told. */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Text UNREADABLE_PARAMETER =
            Text.of(
                    "En parameter är inget datum (ÅÅÅÅ-MM-DD) eller ingen känd kod.",
                    "A parameter is no date (YYYY-MM-DD) or no known code.");

    private final ProblemAnswers answers;
    private final DatabaseFaults databaseFaults;

    ProblemMappers(ProblemAnswers answers, DatabaseFaults databaseFaults) {
        this.answers = answers;
        this.databaseFaults = databaseFaults;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, HttpServerRequest request) {
        return answers.response(problem, request);
    }

    @ServerExceptionMapper
    Response brokenRule(BrokenRule broken, HttpServerRequest request) {
        return answers.response(ofRule(broken), request);
    }

    @ServerExceptionMapper
    Response illegalMove(IllegalMove move, HttpServerRequest request) {
        return answers.response(ofMove(move), request);
    }

    @ServerExceptionMapper
    Response invalidValue(InvalidValue invalid, HttpServerRequest request) {
        return answers.response(Problem.malformed("", invalid.code(), invalid.text()), request);
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException violations, HttpServerRequest request) {
        return answers.response(ofViolations(violations), request);
    }

    @ServerExceptionMapper
    Response json(JacksonException unreadable, HttpServerRequest request) {
        return answers.response(ofJson(unreadable), request);
    }

    // Named by itself, since the framework brings a mapper of its own for it.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException unreadable, HttpServerRequest request) {
        return answers.response(ofJson(unreadable), request);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException thrown, HttpServerRequest request) {
        if (thrown.getCause() instanceof JacksonException unreadable) {
            return answers.response(ofJson(unreadable), request);
        }
        if (thrown.getCause() instanceof Problem problem) {
            return answers.response(problem, request);
        }
        if (isUnreadableParameter(thrown.getCause())) {
            return answers.response(
                    Problem.malformed("", "unreadable-parameter", UNREADABLE_PARAMETER), request);
        }
        int status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        return answers.response(
                Problem.of(status, Titles.codeOfStatus(status), Titles.ofStatus(status)), request);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthorized(HttpServerRequest request) {
        return answers.response(
                Problem.of(401, "unauthorized", Titles.UNAUTHORIZED)
                        .detail(
                                Text.of(
                                        "Skicka en giltig åtkomsttoken i huvudet Authorization.",
                                        "Send a valid access token in the Authorization header.")),
                request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, HttpServerRequest request) {
        return answers.response(
                Problem.forbidden(
                        Text.of(
                                "Åtkomsttoken saknar den behörighet (scope) som anropet kräver.",
                                "The access token lacks the scope that this call needs.")),
                request);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response stale(HttpServerRequest request) {
        return answers.response(Conflicts.changedMeanwhile(), request);
    }

    @ServerExceptionMapper
    Response anythingElse(Exception fault, HttpServerRequest request) {
        Problem problem = ofCause(fault);
        if (problem.status() >= 500) {
            LOG.errorf("%s %s failed: %s", request.method(), problem.code(), Causes.named(fault));
            LOG.debug("The fault", fault);
        }
        return answers.response(problem, request);
    }

    /** What lies behind a wrapper such as a rolled back commit. */
    private Problem ofCause(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            Problem known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return Problem.of(500, "internal", Titles.INTERNAL);
    }

    private @Nullable Problem known(Throwable cause) {
        return switch (cause) {
            case Problem problem -> problem;
            case BrokenRule broken -> ofRule(broken);
            case OptimisticLockException stale -> Conflicts.changedMeanwhile();
            case StaleStateException stale -> Conflicts.changedMeanwhile();
            case SQLException sql -> databaseFaults.problem(sql);
            default -> null;
        };
    }

    /** Of work without a request: whatever went wrong as the problem it would be answered with. */
    Problem ofWork(Throwable fault) {
        return switch (fault) {
            case IllegalMove move -> ofMove(move);
            case InvalidValue invalid -> Problem.malformed("", invalid.code(), invalid.text());
            case ConstraintViolationException violations -> ofViolations(violations);
            case JacksonException unreadable -> ofJson(unreadable);
            default -> ofCause(fault);
        };
    }

    private static Problem ofMove(IllegalMove move) {
        return Problem.of(409, "illegal-state", Titles.ILLEGAL_STATE)
                .detail(move.text())
                .with("state", move.state())
                .with("allowedMoves", move.allowedMoves());
    }

    private static Problem ofViolations(ConstraintViolationException violations) {
        Problem problem = Problem.of(400, "malformed-request", Titles.MALFORMED);
        violations
                .getConstraintViolations()
                .forEach(violation -> Violations.addTo(problem, violation));
        return problem;
    }

    private static Problem ofRule(BrokenRule broken) {
        return Problem.of(422, broken.code(), Titles.RULE).detail(broken.text());
    }

    private static Problem ofJson(JacksonException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenRule broken) {
                return ofRule(broken).error(pointer(unreadable), broken.code(), broken.text());
            }
            if (cause instanceof InvalidValue invalid) {
                return Problem.malformed(pointer(unreadable), invalid.code(), invalid.text());
            }
        }
        if (unreadable instanceof UnrecognizedPropertyException) {
            return Problem.malformed(
                    pointer(unreadable),
                    "unknown-field",
                    Text.of("Fältet finns inte i anropet.", "The call has no such field."));
        }
        return Problem.malformed(
                pointer(unreadable),
                "unreadable-json",
                Text.of(
                        "Kan inte läsas: fel JSON, fel typ, okänd kod eller dubblerat fält.",
                        "Can't be read: bad JSON, wrong type, unknown code or duplicate field."));
    }

    /** A date or code in the query; a malformed id in the path stays a 404. */
    private static boolean isUnreadableParameter(@Nullable Throwable cause) {
        return cause instanceof DateTimeException
                || (cause instanceof IllegalArgumentException
                        && String.valueOf(cause.getMessage()).startsWith("No enum constant"));
    }

    private static String pointer(JacksonException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step ->
                        step.getFieldName() == null
                                ? "/" + step.getIndex()
                                : "/" + Pointers.escaped(step.getFieldName()))
                .collect(Collectors.joining());
    }
}
