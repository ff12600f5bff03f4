package se.samspel.funding.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.register.domain.Identity;
import se.samspel.funding.register.domain.Kept;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;

/**
 * Adds, changes and shows records that an association's own office keeps and its members'
 * authorities read. Inside the transaction of a use case.
 */
@ApplicationScoped
public class Register {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    private final EntityManager records;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    Register(
            EntityManager records,
            MemberRepository members,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.records = records;
        this.members = members;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** 404 where the caller's association is another one. */
    public <E extends Kept> Outcome add(
            Kind<E> kind, String associationId, Object request, Function<Identity, E> make) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("add-" + kind.place(), request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            E earlier = visible(kind, associationId, UUID.fromString(replay.resourceId()));
            return Outcome.replayed(
                    replay, kind.view().apply(earlier), kind.path(earlier), earlier.version());
        }
        members.refuseUnlessVisible(associationId);
        E added = make.apply(new Identity(id, associationId, clock.instant()));
        records.persist(added);
        records.flush();
        return Outcome.created(kind.view().apply(added), kind.path(added), added.version());
    }

    /** Changes the version that the caller has read; 404 where it may not change it. */
    public <E extends Kept> Outcome change(
            Kind<E> kind, String associationId, UUID id, Consumer<E> change) {
        caller.association();
        E record =
                own(records.find(kind.entity(), id, LockModeType.PESSIMISTIC_WRITE), associationId);
        ifMatch.check(record.version());
        change.accept(record);
        records.flush();
        return Outcome.put(false, kind.view().apply(record), kind.path(record), record.version());
    }

    public <E extends Kept> E visible(Kind<E> kind, String associationId, UUID id) {
        return own(records.find(kind.entity(), id), associationId);
    }

    public <E extends Kept> List<E> page(Kind<E> kind, String associationId, PageQuery page) {
        List<E> found =
                records.createQuery(from(kind) + " order by " + kind.order(), kind.entity())
                        .setParameter("association", associationId)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.fetch())
                        .getResultList();
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found;
    }

    public <E extends Kept> long count(Kind<E> kind, String associationId) {
        Long all =
                records.createQuery("select count(*) " + from(kind), Long.class)
                        .setParameter("association", associationId)
                        .getSingleResult();
        return Math.min(all, COUNTED_TO);
    }

    private static String from(Kind<?> kind) {
        return "from " + kind.entity().getSimpleName() + " r where r.associationId = :association";
    }

    private static <E extends Kept> E own(@Nullable E record, String associationId) {
        if (record == null || !record.associationId().equals(associationId)) {
            throw Problem.notFound();
        }
        return record;
    }
}
