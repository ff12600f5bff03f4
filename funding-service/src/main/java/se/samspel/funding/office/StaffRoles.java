package se.samspel.funding.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import se.samspel.funding.office.domain.StaffRole;

/** Which roles somebody has in an office. Inside the transaction of a use case. */
@ApplicationScoped
public class StaffRoles {

    private final EntityManager roles;

    StaffRoles(EntityManager roles) {
        this.roles = roles;
    }

    /** Of that day, with their limits; none for who is unknown. One indexed read. */
    public List<StaffRole.Content> of(String associationId, String holder, LocalDate day) {
        return roles.createQuery(
                        "from StaffRole r where r.associationId = :association"
                                + " and r.holder = :holder and r.period.from <= :day"
                                + " and (r.period.until is null or r.period.until >= :day)"
                                + " order by r.period.from, r.id",
                        StaffRole.class)
                .setParameter("association", associationId)
                .setParameter("holder", holder)
                .setParameter("day", day)
                .getResultStream()
                .map(StaffRole::content)
                .toList();
    }
}
