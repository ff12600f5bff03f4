package se.samspel.referral.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.agenda.domain.AgendaItem;
import se.samspel.referral.agenda.domain.ItemState;

/** The host's items. Its handlers alone see those about protected persons. */
@ApplicationScoped
public class AgendaItems implements PanacheRepositoryBase<AgendaItem, UUID> {

    /** Of this meeting, locked until the transaction ends; 404 else. */
    public AgendaItem lock(UUID meetingId, UUID id) {
        return find("id = ?1 and meetingId = ?2", id, meetingId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** In the agenda's order. */
    public List<AgendaItem> onAgenda(UUID meetingId) {
        return find(
                        "meetingId = ?1 and state = ?2 order by place, id",
                        meetingId,
                        ItemState.ON_AGENDA)
                .list();
    }
}
