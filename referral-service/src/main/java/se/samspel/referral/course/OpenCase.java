package se.samspel.referral.course;

import java.time.LocalDate;
import se.samspel.kit.value.FutureActDate;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Move;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.waiver.domain.Edges;
import se.samspel.referral.waiver.domain.NoWaiver;

/**
 * A referral that the caller may know of, as it stands.
 *
 * @param waiver the referral's edges as they stand now
 * @param insight what the caller may know and do
 */
public record OpenCase(Referral referral, Edges waiver, Insight insight, LocalDate today) {

    /** 409 where the move doesn't start from here. */
    public void require(Move move) {
        insight.require(move, referral.state());
    }

    /** 422 for a day after today. */
    public void requirePast(String field, LocalDate actDate) {
        FutureActDate.refuse(field, actDate, today);
    }

    /** 422 for a day after today, or one that no waiver covers. */
    public void requireCovered(String field, LocalDate actDate) {
        requirePast(field, actDate);
        if (referral.subject().edgeId() != null) {
            waiver.find(referral.subject().edgeId())
                    .orElseThrow(() -> new NoWaiver(field))
                    .requireFor(field, actDate);
        }
    }
}
