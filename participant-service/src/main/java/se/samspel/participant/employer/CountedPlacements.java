package se.samspel.participant.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.value.Sex;
import se.samspel.participant.database.Sql;
import se.samspel.participant.employer.domain.Placement;
import se.samspel.participant.enrolment.CountedWithEnrolment;
import se.samspel.participant.enrolment.domain.Counted;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.registry.domain.Participant;

/** Tells follow-up of placements, as much of each as it may know. */
@ApplicationScoped
class CountedPlacements implements CountedWithEnrolment {

    // The person's row before the enrolment's, as everyone takes them.
    private static final String FOLLOWED =
            """
            select case when e.counted = 'RECORDED' and p.protection = 'NONE' then p.sex end
            from participant p join enrolment e on e.participant_id = p.id
            where e.id = ? for share
            """;

    private final PlacementRepository placements;
    private final Sql sql;
    private final Outbox outbox;

    CountedPlacements(PlacementRepository placements, Sql sql, Outbox outbox) {
        this.placements = placements;
        this.sql = sql;
        this.outbox = outbox;
    }

    /**
     * The sex of a person in follow-up, null of any other. Until the transaction ends neither the
     * person's protection nor its answer becomes another; call before anything is flushed.
     */
    @Nullable Sex holdFollowed(UUID enrolmentId) {
        return sql.row(row -> Optional.ofNullable(row.getString(1)), FOLLOWED, enrolmentId)
                .map(Sex::valueOf)
                .orElse(null);
    }

    /**
     * Call after the flush.
     *
     * @param followed as {@link #holdFollowed} has said in this transaction
     */
    void tell(Placement placement, Enrolment enrolment, @Nullable Sex followed) {
        outbox.append(RecordedPlacement.of(placement, enrolment.interventionId(), followed));
    }

    @Override
    public void countAgain(Enrolment enrolment, Participant participant) {
        Sex followed = enrolment.counted() == Counted.RECORDED ? participant.sex() : null;
        placements
                .ofEnrolmentAnew(enrolment.id())
                .forEach(placement -> tell(placement, enrolment, followed));
    }
}
