package se.samspel.funding.calltelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.funding.contributioncall.domain.ContributionCallSent;
import se.samspel.funding.event.FundingEvents;

/** Tells of each call and credit note in the transaction that sends it. */
@ApplicationScoped
class SentCalls {

    private final EntityManager entities;
    private final FundingEvents events;

    SentCalls(EntityManager entities, FundingEvents events) {
        this.entities = entities;
        this.events = events;
    }

    void tell(@Observes ContributionCallSent sent) {
        // It has just been written: the transaction holds it, and nothing is read.
        ContributionCall call =
                Objects.requireNonNull(entities.find(ContributionCall.class, sent.callId()));
        events.tell("contribution-call.sent", call.id().toString(), CallTold.of(call));
    }
}
