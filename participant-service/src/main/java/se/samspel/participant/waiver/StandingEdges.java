package se.samspel.participant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.CaseOfPerson;
import se.samspel.participant.waiver.domain.DataCategory;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** The edges of the referral's form, or of the person's forms at the discloser. */
@ApplicationScoped
public class StandingEdges {

    private final EntityManager entities;

    StandingEdges(EntityManager entities) {
        this.entities = entities;
    }

    /** Whom the discloser may tell the category, by a live edge that covers the day. */
    public SortedSet<AuthorityId> recipients(
            CaseOfPerson told, DataCategory category, LocalDate day) {
        return entities.createQuery(
                        "from WaiverEdge e where (e.waiver.id = :waiver"
                                + " or e.participantId = :participant)"
                                + " and e.discloser = :discloser",
                        WaiverEdge.class)
                .setParameter("waiver", told.waiverId())
                .setParameter("participant", told.participantId())
                .setParameter("discloser", told.discloser())
                .getResultStream()
                .filter(edge -> edge.covers(day))
                .filter(edge -> edge.categories().contains(category))
                .map(WaiverEdge::recipient)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
