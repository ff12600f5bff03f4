package se.samspel.funding.answer;

import jakarta.ws.rs.core.Response;
import se.samspel.kit.http.Answer;
import se.samspel.kit.idempotency.Claim;

/**
 * What a use case did: the resource as it is now, its address under the API's root and its version.
 */
public record Outcome(Kind kind, Object view, String path, long version) {

    /** Whether the resource is new, was there, was changed, or the request is a repeated one. */
    public enum Kind {
        CREATED,
        KNOWN,
        CHANGED,
        REPLAYED_CREATED,
        REPLAYED_KNOWN
    }

    public static Outcome created(Object view, String path, long version) {
        return new Outcome(Kind.CREATED, view, path, version);
    }

    public static Outcome known(Object view, String path, long version) {
        return new Outcome(Kind.KNOWN, view, path, version);
    }

    /** A PUT: created by the first one, changed by the next. */
    public static Outcome put(boolean isNew, Object view, String path, long version) {
        return new Outcome(isNew ? Kind.CREATED : Kind.CHANGED, view, path, version);
    }

    public static Outcome replayed(Claim.Replay claim, Object view, String path, long version) {
        return new Outcome(
                claim.status() == 201 ? Kind.REPLAYED_CREATED : Kind.REPLAYED_KNOWN,
                view,
                path,
                version);
    }

    public Response answer() {
        return switch (kind) {
            case CREATED -> Answer.created(view, path, version);
            case KNOWN -> Answer.known(view, path, version);
            case CHANGED -> Answer.ok(view, version);
            case REPLAYED_CREATED -> Answer.replayed(201, view, path, version);
            case REPLAYED_KNOWN -> Answer.replayed(200, view, path, version);
        };
    }
}
