package se.samspel.referral.succession;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.ClosedAuthorities;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.value.AuthorityId;

/** Authorities that have ceased: a handful in the nation, so they are held in memory. */
@ApplicationScoped
class SucceededAuthorities implements ClosedAuthorities {

    private final EntityManager entities;
    private final SystemTransaction system;
    private volatile Map<AuthorityId, AuthorityId> successors = Map.of();

    SucceededAuthorities(EntityManager entities, SystemTransaction system) {
        this.entities = entities;
        this.system = system;
    }

    @Override
    public @Nullable AuthorityId successorOf(AuthorityId authority) {
        return successors.get(authority);
    }

    @Scheduled(
            every = "${samspel.succession.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readAgain() {
        successors =
                system.call(this::rows).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> AuthorityId.parse((String) row[0]),
                                        row -> AuthorityId.parse((String) row[1])));
    }

    private List<Object[]> rows() {
        return entities.createNativeQuery(
                        "select predecessor, successor from authority_succession", Object[].class)
                .getResultList();
    }
}
