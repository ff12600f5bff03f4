package se.samspel.referral.webhook;

import jakarta.ws.rs.core.Response;
import se.samspel.kit.http.Answer;
import se.samspel.kit.idempotency.Claim;

/**
 * A subscription that a call has made or changed.
 *
 * @param repeated whether the same call had been carried out before: then without its secret
 */
record Kept(SubscriptionView view, int status, boolean repeated) {

    static Kept first(SubscriptionView view, int status) {
        return new Kept(view, status, false);
    }

    static Kept again(SubscriptionView view, Claim.Replay replay) {
        return new Kept(view, replay.status(), true);
    }

    Response answer() {
        if (repeated) {
            return Answer.replayed(status, view, view.path(), view.version());
        }
        return switch (status) {
            case 201 -> Answer.created(view, view.path(), view.version());
            case 202 -> Answer.accepted(view, view.path(), view.version());
            default -> Answer.ok(view, view.version());
        };
    }
}
