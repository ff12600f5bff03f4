package se.samspel.participant.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** The edges under which a host lets others know how an enrolment ended. */
@ApplicationScoped
class OutcomeEdges {

    private final EntityManager entities;

    OutcomeEdges(EntityManager entities) {
        this.entities = entities;
    }

    /** Edges of the referral's form, or of the person's forms at the host, standing on that day. */
    List<WaiverEdge> standing(Enrolment enrolment, AuthorityId reader, LocalDate today) {
        return entities.createQuery(
                        "from WaiverEdge e where (e.waiver.id = :waiver"
                                + " or e.participantId = :participant)"
                                + " and e.discloser = :host and e.recipient = :reader",
                        WaiverEdge.class)
                .setParameter("waiver", enrolment.waiverId())
                .setParameter("participant", enrolment.participantId())
                .setParameter("host", enrolment.host())
                .setParameter("reader", reader)
                .getResultStream()
                .filter(edge -> edge.covers(today))
                .filter(edge -> edge.categories().contains(DataCategory.OUTCOME))
                .toList();
    }
}
