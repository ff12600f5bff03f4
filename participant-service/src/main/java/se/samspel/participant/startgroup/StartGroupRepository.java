package se.samspel.participant.startgroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.startgroup.domain.StartGroup;
import se.samspel.participant.startgroup.domain.StartGroupChange;

/** Start groups of one host. */
@ApplicationScoped
class StartGroupRepository implements PanacheRepositoryBase<StartGroup, UUID> {

    private static final String ENROLLED =
            """
            select count(*) from enrolment where start_group_id = :id and state <> 'CORRECTED'
            """;

    /** With its meetings; 404 for another host's. */
    StartGroup own(UUID id, AuthorityId host) {
        return find(
                        "from StartGroup g left join fetch g.meetings"
                                + " where g.id = ?1 and g.host = ?2",
                        id,
                        host)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Protected persons too: a place is taken whoever has it. */
    int enrolled(UUID id) {
        Number counted =
                (Number)
                        getEntityManager()
                                .createNativeQuery(ENROLLED)
                                .setParameter("id", id)
                                .getSingleResult();
        return counted.intValue();
    }

    /** The oldest first. */
    List<StartGroupChange> history(UUID id) {
        return getEntityManager()
                .createQuery(
                        "from StartGroupChange c where c.startGroupId = :id"
                                + " order by c.changedAt, c.id",
                        StartGroupChange.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The newest first, each with how many have been enrolled with it. */
    List<StartGroupRow> page(UUID interventionId, AuthorityId host, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "select new se.samspel.participant.startgroup.StartGroupRow("
                                + "g.id, g.name, g.state, g.places,"
                                + " (select count(*) from Enrolment e where"
                                + " e.groupStart.startGroupId = g.id"
                                + " and e.state <> CORRECTED),"
                                + " g.plannedOn, g.startedOn, g.version)"
                                + " from StartGroup g"
                                + " where g.interventionId = :intervention and g.host = :host"
                                + " order by g.id desc",
                        StartGroupRow.class)
                .setParameter("intervention", interventionId)
                .setParameter("host", host)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countOf(UUID interventionId, AuthorityId host) {
        return count("interventionId = ?1 and host = ?2", interventionId, host);
    }

    void add(StartGroupChange change) {
        getEntityManager().persist(change);
    }
}
