package se.samspel.referral.intervention;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.Answer;
import se.samspel.kit.idempotency.Claim;

/**
 * A record of an intervention's that was made or changed.
 *
 * @param path its address under the API's root
 * @param replay the same request carried out before, or nothing
 */
public record Recorded(Object view, String path, long version, Claim.@Nullable Replay replay) {

    public Response created() {
        return replay == null ? Answer.created(view, path, version) : repeated(replay);
    }

    public Response changed() {
        return replay == null ? Answer.ok(view, version) : repeated(replay);
    }

    private Response repeated(Claim.Replay earlier) {
        return Answer.replayed(earlier.status(), view, path, version);
    }
}
