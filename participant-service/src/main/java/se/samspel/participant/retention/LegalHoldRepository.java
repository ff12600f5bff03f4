package se.samspel.participant.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.retention.domain.LegalHold;

/** Legal holds of one controller. */
@ApplicationScoped
class LegalHoldRepository implements PanacheRepositoryBase<LegalHold, UUID> {

    private static final long COUNTED_AT_MOST = 10_000;

    LegalHold own(UUID id, AuthorityId controller) {
        return find("id = ?1 and controller = ?2", id, controller)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<LegalHold> of(UUID participantId, AuthorityId controller) {
        return list(
                "participantId = ?1 and controller = ?2 order by id", participantId, controller);
    }

    /** The newest first. */
    List<LegalHold> page(UUID participantId, AuthorityId controller, PageQuery page) {
        return find(
                        "participantId = ?1 and controller = ?2 order by id desc",
                        participantId,
                        controller)
                .range(page.offset(), page.offset() + page.fetch() - 1)
                .list();
    }

    long countOf(UUID participantId, AuthorityId controller) {
        return Math.min(
                COUNTED_AT_MOST,
                count("participantId = ?1 and controller = ?2", participantId, controller));
    }
}
