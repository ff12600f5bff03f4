package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;
import se.samspel.kit.caller.CurrentCaller;

/**
 * Lets one of the two offices of a merger under way look at both associations, or carry it out in
 * them. The database tests that it is one of them; afterwards the office is itself again.
 */
@ApplicationScoped
class BothAssociations {

    private final EntityManager entities;
    private final CurrentCaller caller;

    BothAssociations(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** In the caller's transaction, which has to be rolled back where this throws. */
    <T> T call(UUID mergerId, Supplier<T> work) {
        entities.createNativeQuery("select cast(merger_opens(:merger) as text)")
                .setParameter("merger", mergerId)
                .getSingleResult();
        T result = work.get();
        entities.flush();
        entities.createNativeQuery(
                        "select set_config('samspel.caller', :caller, true),"
                                + " set_config('samspel.merges', '', true)")
                .setParameter("caller", caller.get().key())
                .getSingleResult();
        return result;
    }
}
