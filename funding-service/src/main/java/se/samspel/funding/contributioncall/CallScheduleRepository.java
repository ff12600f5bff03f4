package se.samspel.funding.contributioncall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contributioncall.domain.CallSchedule;
import se.samspel.kit.problem.Problem;

/** Schedules of associations that the caller may see. */
@ApplicationScoped
class CallScheduleRepository implements PanacheRepositoryBase<CallSchedule, UUID> {

    /** 404 also for one of another year or association. */
    CallSchedule visible(ContributionYear key, UUID id) {
        return find(
                        "id = ?1 and associationId = ?2 and year = ?3",
                        id,
                        key.associationId(),
                        key.year())
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
