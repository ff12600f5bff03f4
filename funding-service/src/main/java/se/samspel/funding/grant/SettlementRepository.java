package se.samspel.funding.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.grant.domain.CarryOver;
import se.samspel.funding.grant.domain.Repayment;
import se.samspel.kit.problem.Problem;

/** What has become of the money that grants' years left. */
@ApplicationScoped
class SettlementRepository implements PanacheRepositoryBase<Repayment, UUID> {

    void persist(CarryOver carryOver) {
        getEntityManager().persist(carryOver);
    }

    List<CarryOver> carryOvers(UUID grantId) {
        return getEntityManager()
                .createQuery("from CarryOver where grantId = ?1 order by id", CarryOver.class)
                .setParameter(1, grantId)
                .getResultList();
    }

    List<Repayment> repayments(UUID grantId) {
        return list("grantId = ?1 order by id", grantId);
    }

    /** 404 also for a repayment of another grant. */
    Repayment repayment(UUID grantId, UUID id) {
        return find("grantId = ?1 and id = ?2", grantId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
