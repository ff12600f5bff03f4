package se.samspel.participant.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.meeting.domain.Meeting;
import se.samspel.participant.meeting.domain.MeetingChange;

/** Meetings with who is invited to them. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    // Newest first by the id, so that a page reads no more of the index than it shows. The
    // invitation's policy asks for an edge of today too.
    private static final String INVITED =
            """
            select distinct i.meeting_id from meeting_invitee i
            where i.authority = :reader and i.host <> :reader
              and (i.unit is null or i.unit = :unit)
              and edge_tells(i.host, i.participant_id, i.waiver_id, 'CASE_STATUS')
              and not participant_is_protected(i.participant_id)
              and not exists (select 1 from meeting im join enrolment e on e.id = im.enrolment_id
                              where im.id = i.meeting_id and e.state = 'CORRECTED')
            order by i.meeting_id desc limit :rows offset :skipped
            """;

    private static final int COUNTED_AT_MOST = 10_000;

    /** Whoever row-level security shows it to; 404 for others. */
    Meeting seen(UUID id) {
        return find("from Meeting m left join fetch m.invitees where m.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** 404 for another host's. */
    Meeting ofHost(UUID id, AuthorityId host) {
        return find(
                        "from Meeting m left join fetch m.invitees where m.id = ?1 and m.host = ?2",
                        id,
                        host)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<Meeting> ofEnrolment(UUID enrolmentId, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "from Meeting m where m.enrolmentId = :enrolment"
                                + " order by m.plannedAt, m.id",
                        Meeting.class)
                .setParameter("enrolment", enrolmentId)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    List<UUID> idsOfEnrolment(UUID enrolmentId) {
        return getEntityManager()
                .createQuery("select m.id from Meeting m where m.enrolmentId = ?1", UUID.class)
                .setParameter(1, enrolmentId)
                .getResultList();
    }

    /**
     * Meetings of other hosts that it is invited to, the newest first, without those of protected
     * persons.
     */
    List<Meeting> inviting(AuthorityId reader, String unit, PageQuery page) {
        String sql =
                "select {m.*} from meeting m where m.id in (" + INVITED + ") order by m.id desc";
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Meeting.class, "m")
                .setParameter("reader", reader.toString())
                .setParameter("unit", unit)
                .setParameter("rows", page.fetch())
                .setParameter("skipped", page.offset())
                .getResultList();
    }

    long countInviting(AuthorityId reader, String unit) {
        return (Long)
                getEntityManager()
                        .createNativeQuery(
                                "select count(*) from (" + INVITED + ") invited", Long.class)
                        .setParameter("reader", reader.toString())
                        .setParameter("unit", unit)
                        .setParameter("rows", COUNTED_AT_MOST)
                        .setParameter("skipped", 0)
                        .getSingleResult();
    }

    long countOfEnrolment(UUID enrolmentId) {
        return Math.min(COUNTED_AT_MOST, count("enrolmentId", enrolmentId));
    }

    boolean isProtected(UUID participantId) {
        return (Boolean)
                getEntityManager()
                        .createNativeQuery("select participant_is_protected(:id)", Boolean.class)
                        .setParameter("id", participantId)
                        .getSingleResult();
    }

    void add(MeetingChange change) {
        getEntityManager().persist(change);
    }
}
