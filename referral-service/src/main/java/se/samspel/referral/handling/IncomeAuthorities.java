package se.samspel.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Referral;

/** Who can be named as paying a person's income: an authority of some association's member. */
@ApplicationScoped
class IncomeAuthorities {

    private final EntityManager entities;
    private final Clock clock;

    IncomeAuthorities(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** 422 for one that is unknown here; null is always right. */
    void require(Referral referral, @Nullable AuthorityId named) {
        if (named == null) {
            return;
        }
        Boolean known =
                (Boolean)
                        entities.createNativeQuery(
                                        "select exists (select from member where authorities @>"
                                                + " array[cast(:named as text)])",
                                        Boolean.class)
                                .setParameter("named", named.toString())
                                .getSingleResult();
        if (!known) {
            throw Problem.reference(referral.interventionId(), null, "/incomeAuthority", clock);
        }
    }
}
