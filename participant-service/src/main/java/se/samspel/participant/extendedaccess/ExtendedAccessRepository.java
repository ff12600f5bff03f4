package se.samspel.participant.extendedaccess;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.extendedaccess.domain.ExtendedAccess;

/** Extended accesses that an authority's staff have taken. */
@ApplicationScoped
class ExtendedAccessRepository implements PanacheRepositoryBase<ExtendedAccess, UUID> {

    /** To one person's record, the oldest first. */
    List<ExtendedAccess> of(UUID participantId, AuthorityId authority) {
        return list(
                "participantId = ?1 and taker.authority = ?2 order by grantedAt, id",
                participantId,
                authority);
    }

    /** The newest first. */
    List<ExtendedAccess> page(UUID participantId, AuthorityId authority, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "from ExtendedAccess a where a.participantId = :participant"
                                + " and a.taker.authority = :authority"
                                + " order by a.grantedAt desc, a.id desc",
                        ExtendedAccess.class)
                .setParameter("participant", participantId)
                .setParameter("authority", authority)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countOf(UUID participantId, AuthorityId authority) {
        return count("participantId = ?1 and taker.authority = ?2", participantId, authority);
    }
}
