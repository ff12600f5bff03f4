package se.samspel.participant.answer;

import jakarta.ws.rs.core.Response;
import se.samspel.kit.http.Answer;
import se.samspel.kit.idempotency.Claim;

/**
 * What a call with an Idempotency-Key led to: the resource as it is now and how to answer it.
 *
 * @param path under the API's root
 */
public record Outcome(Object view, String path, long version, int status, boolean replayed) {

    public static Outcome created(Object view, String path, long version) {
        return new Outcome(view, path, version, 201, false);
    }

    /** Work that goes on in the background. */
    public static Outcome accepted(Object view, String path, long version) {
        return new Outcome(view, path, version, 202, false);
    }

    /** It existed already, or it was changed. */
    public static Outcome ok(Object view, String path, long version) {
        return new Outcome(view, path, version, 200, false);
    }

    /** This outcome's resource, answered as the claim says: for the first time or again. */
    public Outcome as(Claim claim) {
        return claim instanceof Claim.Replay replay
                ? new Outcome(view, path, version, replay.status(), true)
                : this;
    }

    public Outcome answering(int newStatus) {
        return new Outcome(view, path, version, newStatus, replayed);
    }

    public Response response() {
        if (replayed) {
            return Answer.replayed(status, view, path, version);
        }
        return switch (status) {
            case 201 -> Answer.created(view, path, version);
            case 202 -> Answer.accepted(view, path, version);
            default -> Answer.known(view, path, version);
        };
    }
}
