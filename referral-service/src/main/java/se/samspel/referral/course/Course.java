package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.address.OwnAddress;
import se.samspel.referral.course.domain.Audience;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralChange;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.course.domain.Turn;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Keeps what a referral has just done: a history row for each move, one state record, one record
 * for waiting times and one for what a joint team was asked, and an event for each authority that
 * may know. Called once in the transaction, after the last move.
 */
@ApplicationScoped
public class Course {

    private static final String REFERRALS = "samspel.referral.v1";
    private static final String STATISTICS = "samspel.statistics.v1";

    private final ReferralRepository referrals;
    private final Outbox outbox;
    private final Clock clock;
    private final OwnAddress address;
    private final MoveCounts counts;

    Course(
            ReferralRepository referrals,
            Outbox outbox,
            Clock clock,
            OwnAddress address,
            MoveCounts counts) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
        this.address = address;
        this.counts = counts;
    }

    /**
     * @param edges the referral's waiver, as far as it is known here
     */
    public void keep(Referral referral, Edges edges, ReferralChange.Recorder by) {
        List<Turn> turns = referral.takeTurns();
        for (Turn turn : turns) {
            referrals
                    .getEntityManager()
                    .persist(new ReferralChange(referral.id(), turn, clock.instant(), by));
            tell(referral, turn, edges);
            counts.made(turn.move());
        }
        if (!turns.isEmpty()) {
            tellState(referral);
        }
        tellStatistics(referral);
    }

    /** Of a referral that has other parties now: no move, so no authority is told of one. */
    public void tellAgain(Referral referral) {
        tellState(referral);
        tellStatistics(referral);
    }

    private void tellState(Referral referral) {
        outbox.append(
                OutboxEvent.state(
                        REFERRALS,
                        "referral." + referral.state().fact(),
                        referral.id().toString(),
                        ReferralRecord.of(referral)));
    }

    private void tellStatistics(Referral referral) {
        outbox.append(
                OutboxEvent.state(
                        STATISTICS,
                        "queue-entry.recorded",
                        referral.id().toString(),
                        QueueEntryRecord.of(referral)));
        if (referral.toJointTeam()) {
            outbox.append(TeamItemRecord.of(referral).event());
        }
    }

    private void tell(Referral referral, Turn turn, Edges edges) {
        for (Audience.Told told : Audience.of(referral, turn, edges)) {
            var notice =
                    new AuthorityNotice(
                            referral.id(),
                            turn.version(),
                            told.state(),
                            referral.interventionId(),
                            turn.on(),
                            address.of("/referrals/" + referral.id()));
            outbox.append(
                    OutboxEvent.log(
                            topicOf(told.authority()),
                            "referral." + factTold(turn, told.state()),
                            referral.id().toString(),
                            notice));
        }
    }

    private static String factTold(Turn turn, ReferralState told) {
        return told == turn.after() ? turn.fact() : told.fact();
    }

    /** The log of what one authority may know. */
    public static String topicOf(AuthorityId authority) {
        return "samspel.authority." + authority + ".v1";
    }
}
