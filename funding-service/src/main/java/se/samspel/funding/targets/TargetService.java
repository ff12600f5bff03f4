package se.samspel.funding.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.targets.domain.TargetList;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;

/** Sets and shows what interventions are to reach. */
@ApplicationScoped
class TargetService {

    private final InterventionRepository interventions;
    private final TargetRepository lists;
    private final FundingEvents events;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Clock clock;

    TargetService(
            InterventionRepository interventions,
            TargetRepository lists,
            FundingEvents events,
            CurrentCaller caller,
            IfMatch ifMatch,
            Clock clock) {
        this.interventions = interventions;
        this.lists = lists;
        this.events = events;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Outcome set(UUID interventionId, TargetsRequest request) {
        caller.association();
        Intervention intervention = interventions.toChange(interventionId);
        TargetList known = lists.of(interventionId);
        ifMatch.checkPut(known == null ? null : known.version());
        TargetList list =
                known == null
                        ? new TargetList(interventionId, intervention.associationId())
                        : known;
        list.replace(request.wanted(), clock.instant());
        lists.persistAndFlush(list);
        events.tell("targets.changed", TargetsChanged.key(interventionId), TargetsChanged.of(list));
        TargetsView view = TargetsView.of(list);
        return Outcome.put(
                known == null,
                view,
                "/interventions/" + interventionId + "/targets",
                view.version());
    }

    @Transactional
    TargetsView read(UUID interventionId) {
        TargetList list = lists.of(interventionId);
        if (list == null) {
            throw Problem.notFound();
        }
        return TargetsView.of(list);
    }
}
