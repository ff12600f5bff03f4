package se.samspel.funding.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.funding.drawdown.domain.DrawdownPayment;
import se.samspel.kit.problem.Problem;

/** Payments of associations that the caller may see. */
@ApplicationScoped
class PaymentRepository implements PanacheRepositoryBase<DrawdownPayment, UUID> {

    /** 404 also for a payment of another association. */
    DrawdownPayment visible(String associationId, UUID id) {
        return find("associationId = ?1 and id = ?2", associationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
