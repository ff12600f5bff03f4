package se.samspel.referral.teammeeting;

import jakarta.ws.rs.core.Response;
import se.samspel.kit.http.Answer;
import se.samspel.kit.idempotency.Claim;

/**
 * What a change of a meeting came to.
 *
 * @param repeated whether the same request had been carried out before
 */
record Outcome(TeamMeetingView view, int status, boolean repeated) {

    static Outcome first(TeamMeetingView view, int status) {
        return new Outcome(view, status, false);
    }

    static Outcome again(TeamMeetingView view, Claim.Replay replay) {
        return new Outcome(view, replay.status(), true);
    }

    Response answer() {
        String path = "/team-meetings/" + view.id();
        if (repeated) {
            return Answer.replayed(status, view, path, view.version());
        }
        return status == 201
                ? Answer.created(view, path, view.version())
                : Answer.ok(view, view.version());
    }
}
