package se.samspel.participant.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.EdgeState;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** Edges that an authority discloses under and another holds the form of. */
@ApplicationScoped
class OthersEdges {

    private static final String OF_DISCLOSER =
            "from WaiverEdge e where e.discloser = :discloser and e.controller <> e.discloser and"
                    + " e.state = :state";

    private static final String COUNT =
            """
            select count(*) from (select 1 from waiver_edge
              where discloser = :discloser and controller <> discloser and state = :state
              limit 10000) counted
            """;

    private final EntityManager entities;

    OthersEdges(EntityManager entities) {
        this.entities = entities;
    }

    List<WaiverEdge> page(AuthorityId discloser, EdgeState state, PageQuery page) {
        return entities.createQuery(OF_DISCLOSER + " order by e.id", WaiverEdge.class)
                .setParameter("discloser", discloser)
                .setParameter("state", state)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long count(AuthorityId discloser, EdgeState state) {
        Object counted =
                entities.createNativeQuery(COUNT, Long.class)
                        .setParameter("discloser", discloser.toString())
                        .setParameter("state", state.name())
                        .getSingleResult();
        return (Long) counted;
    }

    /** 404 for every other authority's edge, and for those of the authority's own forms. */
    WaiverEdge own(UUID id, AuthorityId discloser) {
        return Optional.ofNullable(entities.find(WaiverEdge.class, id))
                .filter(edge -> edge.discloser().equals(discloser))
                .filter(edge -> !edge.controller().equals(discloser))
                .orElseThrow(Problem::notFound);
    }

    void refresh(WaiverEdge edge) {
        entities.refresh(edge);
    }
}
