package se.samspel.referral.deadline.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Who may know that a deadline has passed: the host always, the referrer by its edge for
 * CASE_STATUS, or where it is asked for a completion and is shown so.
 */
public final class Told {

    private Told() {}

    public static List<AuthorityId> of(
            Referral referral, DeadlineKind kind, Edges waiver, LocalDate today) {
        return Stream.of(
                        referral.parties().receivingAuthority(),
                        referral.parties().referringAuthority())
                .distinct()
                .filter(authority ->
                        mayKnow(
                                kind,
                                Insight.of(referral, referral.state(), authority, waiver, today)))
                .toList();
    }

    /** Whether the deadline is that authority's to know. */
    public static boolean mayKnow(DeadlineKind kind, Insight insight) {
        if (kind == DeadlineKind.FOLLOW_UP) {
            // Meetings are told to those who are invited to them.
            return insight.isHost();
        }
        return insight.status()
                || (kind == DeadlineKind.COMPLETION
                        && insight.isReferrer()
                        && insight.shown(ReferralState.NEEDS_COMPLETION)
                                == ReferralState.NEEDS_COMPLETION);
    }
}
