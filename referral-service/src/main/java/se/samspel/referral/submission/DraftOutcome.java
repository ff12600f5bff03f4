package se.samspel.referral.submission;

import jakarta.ws.rs.core.Response;
import se.samspel.kit.http.Answer;
import se.samspel.kit.idempotency.Claim;

/**
 * What became of a draft.
 *
 * @param status of the first answer
 * @param repeated whether the same request had been carried out before
 */
record DraftOutcome(DraftView view, int status, boolean repeated) {

    static DraftOutcome first(DraftView view, int status) {
        return new DraftOutcome(view, status, false);
    }

    static DraftOutcome again(DraftView view, Claim.Replay replay) {
        return new DraftOutcome(view, replay.status(), true);
    }

    Response answer() {
        String path = "/referral-drafts/" + view.id();
        if (repeated) {
            return Answer.replayed(status, view, path, view.version());
        }
        return status == 201
                ? Answer.created(view, path, view.version())
                : Answer.ok(view, view.version());
    }
}
