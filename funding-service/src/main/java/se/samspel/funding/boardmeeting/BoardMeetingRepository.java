package se.samspel.funding.boardmeeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.kit.problem.Problem;

/** Meetings of the boards of associations that the caller may see. */
@ApplicationScoped
public class BoardMeetingRepository implements PanacheRepositoryBase<BoardMeeting, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    private static final String CONFLICTED =
            "select distinct unnest(conflicts) from meeting_decision where meeting_id = :meeting";

    /**
     * Locked, so that its minutes are not adjusted while a decision is written into them; 404 where
     * the caller may not change it.
     */
    public BoardMeeting toChange(UUID id) {
        BoardMeeting meeting = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw Problem.notFound();
        }
        return meeting;
    }

    public BoardMeeting visible(UUID id) {
        BoardMeeting meeting = findById(id);
        if (meeting == null) {
            throw Problem.notFound();
        }
        return meeting;
    }

    /** The day of the latest meeting that was held. */
    public @Nullable LocalDate lastHeldOn(String associationId) {
        return getEntityManager()
                .createQuery(
                        "select max(m.heldOn) from BoardMeeting m where m.associationId = :id",
                        LocalDate.class)
                .setParameter("id", associationId)
                .getSingleResult();
    }

    /** In the order of their days, both of them included; at most so many. */
    public List<BoardMeeting> between(
            String associationId, LocalDate from, LocalDate until, int most) {
        return find(
                        "associationId = ?1 and plannedOn between ?2 and ?3 order by plannedOn, id",
                        associationId,
                        from,
                        until)
                .range(0, most - 1)
                .list();
    }

    List<BoardMeeting> page(String associationId, int year, int offset, int fetch) {
        return find(
                        "associationId = ?1 and plannedOn between ?2 and ?3 order by plannedOn, id",
                        associationId,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(String associationId, int year) {
        return Math.min(
                count(
                        "associationId = ?1 and plannedOn between ?2 and ?3",
                        associationId,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31)),
                COUNTED_TO);
    }

    /** The ids of those with a conflict of interest in any of its decisions. */
    List<String> conflictedAt(UUID meetingId) {
        return getEntityManager()
                .createNativeQuery(CONFLICTED, String.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
