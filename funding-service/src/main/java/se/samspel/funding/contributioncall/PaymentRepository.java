package se.samspel.funding.contributioncall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.contributioncall.domain.CallRule;
import se.samspel.funding.contributioncall.domain.ContributionPayment;
import se.samspel.kit.problem.Problem;

/** Payments of calls that the caller may see. */
@ApplicationScoped
class PaymentRepository implements PanacheRepositoryBase<ContributionPayment, UUID> {

    /** 404 also for a payment of another call. */
    ContributionPayment visible(UUID callId, UUID id) {
        return find("id = ?1 and callId = ?2", id, callId)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** 422 where it is none of the call's, or undone already. */
    ContributionPayment toReverse(UUID callId, UUID id) {
        List<ContributionPayment> both =
                list("callId = ?1 and (id = ?2 or reverses = ?2)", callId, id);
        if (both.size() != 1 || !both.getFirst().id().equals(id)) {
            throw new CallRule.ReversalUnfit();
        }
        return both.getFirst();
    }

    /** In the order in which they were recorded. */
    List<ContributionPayment> page(UUID callId, int offset, int fetch) {
        return find("callId = ?1 order by id", callId).range(offset, offset + fetch - 1).list();
    }
}
