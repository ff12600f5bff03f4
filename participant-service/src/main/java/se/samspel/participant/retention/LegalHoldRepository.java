package se.samspel.participant.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.retention.domain.LegalHold;

/** Legal holds of one controller. */
@ApplicationScoped
class LegalHoldRepository implements PanacheRepositoryBase<LegalHold, UUID> {

    LegalHold own(UUID id, AuthorityId controller) {
        return find("id = ?1 and controller = ?2", id, controller)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<LegalHold> of(UUID participantId, AuthorityId controller) {
        return list(
                "participantId = ?1 and controller = ?2 order by id", participantId, controller);
    }
}
