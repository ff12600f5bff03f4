package se.samspel.funding.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.decision.domain.MeetingDecision;
import se.samspel.kit.problem.Problem;

/** Decisions of the boards of associations that the caller may see. */
@ApplicationScoped
public class MeetingDecisionRepository implements PanacheRepositoryBase<MeetingDecision, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    MeetingDecision visible(UUID meetingId, UUID id) {
        return find("id = ?1 and meetingId = ?2", id, meetingId)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    boolean has(UUID meetingId, int paragraph) {
        return count("meetingId = ?1 and paragraph = ?2", meetingId, paragraph) > 0;
    }

    List<MeetingDecision> page(UUID meetingId, int offset, int fetch) {
        return find("meetingId = ?1 order by paragraph", meetingId)
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(UUID meetingId) {
        return Math.min(count("meetingId", meetingId), COUNTED_TO);
    }
}
