package se.samspel.funding.contributioncall;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contributioncall.domain.CallState;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.kit.problem.Problem;

/** Calls of associations that the caller may see. */
@ApplicationScoped
class ContributionCallRepository implements PanacheRepositoryBase<ContributionCall, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    /**
     * Locked, so that payments come one after the other; 404 where the caller may not change it.
     */
    ContributionCall toChange(UUID id) {
        ContributionCall call = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (call == null) {
            throw Problem.notFound();
        }
        return call;
    }

    ContributionCall visible(UUID id) {
        ContributionCall call = findById(id);
        if (call == null) {
            throw Problem.notFound();
        }
        return call;
    }

    List<ContributionCall> ofYear(ContributionYear key) {
        return list("associationId = ?1 and year = ?2", key.associationId(), key.year());
    }

    List<ContributionCall> ofSchedule(ContributionYear key, UUID scheduleId) {
        return list(
                "associationId = ?1 and year = ?2 and scheduleId = ?3 and reverses is null"
                        + " order by organisationNumber, dueOn",
                key.associationId(),
                key.year(),
                scheduleId);
    }

    List<ContributionCall> page(Wanted wanted, int offset, int fetch) {
        return matching(wanted, " order by dueOn, id").range(offset, offset + fetch - 1).list();
    }

    long count(Wanted wanted) {
        return Math.min(matching(wanted, "").count(), COUNTED_TO);
    }

    /** Whose calls, and which of them on which day. */
    record Wanted(String associationId, ContributionCallQuery query, LocalDate today) {}

    private PanacheQuery<ContributionCall> matching(Wanted wanted, String order) {
        var where = new StringBuilder("associationId = :association");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("association", wanted.associationId());
        ContributionCallQuery query = wanted.query();
        if (query.year != null) {
            where.append(" and year = :year");
            parameters.put("year", query.year);
        }
        if (query.organisationNumber != null) {
            where.append(" and organisationNumber = :member");
            parameters.put("member", query.organisationNumber);
        }
        if (query.wantedState() instanceof CallState state) {
            where.append(" and state = :state");
            parameters.put("state", state);
        }
        if (query.overdue) {
            where.append(" and state = :sent and amountOre > 0 and dueOn < :today");
            parameters.put("sent", CallState.SENT);
            parameters.put("today", wanted.today());
        }
        return find(where + order, parameters);
    }
}
