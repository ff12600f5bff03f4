package se.samspel.funding.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import se.samspel.funding.association.domain.YearMoneyChanged;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.funding.intervention.domain.Closing;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.kit.time.Today;

/** Opens and closes interventions, in the transaction of what causes it, and tells of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InterventionChanges {

    private final InterventionRepository interventions;
    private final FundingEvents events;
    private final Event<YearMoneyChanged> changes;
    private final Today today;

    InterventionChanges(
            InterventionRepository interventions,
            FundingEvents events,
            Event<YearMoneyChanged> changes,
            Today today) {
        this.interventions = interventions;
        this.events = events;
        this.changes = changes;
        this.today = today;
    }

    /** Money that the board has granted opens what was only proposed. */
    public void openIfProposed(UUID id, BoardDecision decision) {
        Intervention intervention = interventions.toChange(id);
        if (intervention.openIfProposed(decision)) {
            told(intervention);
            // Budgets that it was proposed with are granted now, of whatever years they are.
            changes.fire(YearMoneyChanged.ofAllYears(intervention.associationId()));
        }
    }

    public void close(Intervention locked, Closing closing) {
        locked.close(closing, today.today());
        told(locked);
    }

    private void told(Intervention intervention) {
        interventions.flush();
        events.tell(
                InterventionTold.nameOf(intervention.state()),
                intervention.id().toString(),
                InterventionTold.of(intervention, today.today()));
    }
}
