package se.samspel.funding.targets;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.targets.domain.TargetList;

/** Tells of all targets of an association that has come whole. */
@ApplicationScoped
public class TargetsTold {

    private final TargetRepository lists;
    private final FundingEvents events;

    TargetsTold(TargetRepository lists, FundingEvents events) {
        this.lists = lists;
        this.events = events;
    }

    public void tellAll(String associationId) {
        for (TargetList list :
                lists.list(
                        "from TargetList l left join fetch l.targets where l.associationId = ?1"
                                + " order by l.interventionId",
                        associationId)) {
            events.tell(
                    "targets.changed",
                    TargetsChanged.key(list.interventionId()),
                    TargetsChanged.of(list));
        }
    }
}
