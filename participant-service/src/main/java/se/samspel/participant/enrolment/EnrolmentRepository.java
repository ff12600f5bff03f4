package se.samspel.participant.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentChange;
import se.samspel.participant.enrolment.domain.EnrolmentState;
import se.samspel.participant.enrolment.domain.Pause;
import se.samspel.participant.registry.CaseAccess;
import se.samspel.participant.registry.ParticipantRepository;

/** Enrolments with their situations. */
@ApplicationScoped
public class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {

    private final ParticipantRepository participants;
    private final CaseAccess access;

    EnrolmentRepository(ParticipantRepository participants, CaseAccess access) {
        this.participants = participants;
        this.access = access;
    }

    /**
     * 404 for another host's enrolment, for another unit's, and for a protected person's unless a
     * named handler asks.
     */
    public Enrolment own(UUID id, AuthorityId host) {
        Enrolment enrolment = ofHost(id, host);
        access.checkUnit(enrolment.responsibility(), enrolment.participantId());
        participants.ofCase(enrolment.participantId(), host);
        return enrolment;
    }

    /** For an act that is told again to who has made it; 404 for another host's. */
    public Enrolment ofReplay(UUID id, AuthorityId host) {
        return ofHost(id, host);
    }

    private Enrolment ofHost(UUID id, AuthorityId host) {
        return find(
                        "from Enrolment e left join fetch e.situations"
                                + " where e.id = ?1 and e.host = ?2",
                        id,
                        host)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Without its situations; for whoever row-level security shows it to. */
    public Optional<Enrolment> seen(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** Whether the caller sees that it was registered by mistake. */
    public boolean isCorrected(UUID id) {
        return seen(id).filter(enrolment -> enrolment.state() == EnrolmentState.CORRECTED)
                .isPresent();
    }

    /** Enrolments whose trial is over, those that another instance is moving left out. */
    List<Enrolment> withTrialOver(LocalDate today, int atMost) {
        List<Enrolment> locked = lockedWithTrialOver(today, atMost);
        return locked.isEmpty()
                ? locked
                : list("from Enrolment e left join fetch e.situations where e in ?1", locked);
    }

    private List<Enrolment> lockedWithTrialOver(LocalDate today, int atMost) {
        return getEntityManager()
                .createQuery(
                        "from Enrolment e where e.state = :trial and e.trial.endsOn < :today"
                                + " order by e.trial.endsOn",
                        Enrolment.class)
                .setParameter("trial", EnrolmentState.TRIAL)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    void add(EnrolmentChange change) {
        getEntityManager().persist(change);
    }

    void add(Pause pause) {
        getEntityManager().persist(pause);
    }

    void endPause(Enrolment enrolment, LocalDate on) {
        getEntityManager()
                .createQuery(
                        "update Pause p set p.resumedOn = :on"
                                + " where p.enrolmentId = :enrolment and p.resumedOn is null")
                .setParameter("on", on)
                .setParameter("enrolment", enrolment.id())
                .executeUpdate();
    }
}
