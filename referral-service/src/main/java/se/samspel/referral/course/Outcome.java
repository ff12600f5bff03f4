package se.samspel.referral.course;

import jakarta.ws.rs.core.Response;
import se.samspel.kit.http.Answer;
import se.samspel.kit.idempotency.Claim;

/**
 * What a change came to.
 *
 * @param status of the first answer
 * @param repeated whether the same request had been carried out before
 */
public record Outcome(ReferralView view, int status, boolean repeated) {

    public static Outcome first(ReferralView view, int status) {
        return new Outcome(view, status, false);
    }

    public static Outcome again(ReferralView view, Claim.Replay replay) {
        return new Outcome(view, replay.status(), true);
    }

    public Response answer() {
        String path = "/referrals/" + view.id();
        if (repeated) {
            return Answer.replayed(status, view, path, view.version());
        }
        return status == 201
                ? Answer.created(view, path, view.version())
                : Answer.ok(view, view.version());
    }
}
