package se.samspel.participant.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.participant.attendance.domain.Attendance;
import se.samspel.participant.attendance.domain.IsoWeek;

/** Weeks of attendance, of enrolments that have been asked for already. */
@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<Attendance, UUID> {

    Optional<Attendance> of(UUID enrolmentId, IsoWeek week) {
        return find("enrolmentId = ?1 and weekStartsOn = ?2", enrolmentId, week.monday())
                .firstResultOptional();
    }

    /** The newest first. */
    List<Attendance> page(UUID enrolmentId, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "from Attendance a where a.enrolmentId = :enrolment"
                                + " order by a.weekStartsOn desc",
                        Attendance.class)
                .setParameter("enrolment", enrolmentId)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countOf(UUID enrolmentId) {
        return count("enrolmentId", enrolmentId);
    }
}
