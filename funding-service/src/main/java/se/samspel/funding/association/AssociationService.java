package se.samspel.funding.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.domain.Association;
import se.samspel.funding.event.FundingEvents;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.value.IdentityNumberInText;

/** Registers associations. */
@ApplicationScoped
class AssociationService {

    private static final String REGISTER = "register-association";

    private final AssociationRepository associations;
    private final Idempotency idempotency;
    private final FundingEvents events;
    private final CurrentCaller caller;
    private final Clock clock;

    AssociationService(
            AssociationRepository associations,
            Idempotency idempotency,
            FundingEvents events,
            CurrentCaller caller,
            Clock clock) {
        this.associations = associations;
        this.idempotency = idempotency;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Outcome register(AssociationRequest request) {
        caller.operator();
        String id = request.organisationNumber().digits();
        if (idempotency.claim(REGISTER, request, id, 201) instanceof Claim.Replay replay) {
            AssociationView view = AssociationView.of(associations.visible(replay.resourceId()));
            return Outcome.replayed(replay, view, path(view.id()), view.version());
        }
        Association known = associations.findById(id);
        if (known != null) {
            idempotency.settle(REGISTER, id, 200);
            return Outcome.known(AssociationView.of(known), path(id), known.version());
        }
        return Outcome.created(AssociationView.of(created(request)), path(id), 1);
    }

    @Transactional
    AssociationView read(String id) {
        return AssociationView.of(associations.visible(id));
    }

    private Association created(AssociationRequest request) {
        IdentityNumberInText.refuse("name", request.name());
        var association =
                new Association(
                        request.organisationNumber(),
                        request.name(),
                        request.startsOn(),
                        clock.instant());
        associations.persistAndFlush(association);
        events.tell("association.created", association.id(), AssociationCreated.of(association));
        return association;
    }

    private static String path(String id) {
        return "/associations/" + id;
    }
}
