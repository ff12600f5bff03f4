package se.samspel.participant.handler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.review.Reviewable;
import se.samspel.participant.review.Reviewables;

/** Names an authority's handlers of protected persons (H5). */
@ApplicationScoped
class HandlerService {

    private static final String REPLACE =
            """
            insert into protected_handlers as t (authority, handlers, version, changed_at, changed_by)
            values (:of, cast(:handlers as text[]), :version, :at, :by)
            on conflict (authority) do update
              set handlers = excluded.handlers, version = excluded.version,
                  changed_at = excluded.changed_at, changed_by = excluded.changed_by
              where t.version = excluded.version - 1
            """;

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Reviewables reviewables;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Clock clock;

    HandlerService(
            EntityManager entities,
            CurrentCaller caller,
            Acting acting,
            IfMatch ifMatch,
            Reviewables reviewables,
            AccessLog accessLog,
            Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.reviewables = reviewables;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Outcome read() {
        accessLog.record("read-protected-handlers", caller.authority(), List.of(), List.of());
        return answered(named().orElseThrow(Problem::notFound), 200);
    }

    @Transactional
    Outcome name(HandlersRequest request) {
        Optional<HandlersView> before = named();
        ifMatch.checkPut(before.map(HandlersView::version).orElse(null));
        before.ifPresent(this::refuseOthers);
        long version = before.map(HandlersView::version).orElse(0L) + 1;
        var after = new HandlersView(request.handlers().stream().distinct().toList(), version);
        if (!replaced(after)) {
            throw new OptimisticLockException();
        }
        outbox.append(HandlersNamed.of(caller.authority(), after));
        reviewables.note(Reviewable.HANDLERS_CHANGED, null);
        accessLog.record("name-protected-handlers", caller.authority(), List.of(), List.of());
        return answered(after, before.isEmpty() ? 201 : 200);
    }

    private void refuseOthers(HandlersView named) {
        String handler = caller.handler();
        if (handler == null || !named.handlers().contains(handler)) {
            throw Problem.forbidden(
                    Text.of(
                            "Listan ändras bara av en handläggare som står på den.",
                            "The list is changed only by a handler who is on it."));
        }
    }

    private Optional<HandlersView> named() {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select handlers, version from protected_handlers"
                                        + " where authority = :of",
                                Object[].class)
                        .setParameter("of", caller.authority().toString())
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new HandlersView(List.of((String[]) row[0]), (Long) row[1]));
    }

    /** False where another call was first by a moment. */
    private boolean replaced(HandlersView after) {
        return entities.createNativeQuery(REPLACE)
                        .setParameter("of", caller.authority().toString())
                        .setParameter("handlers", after.handlers().toArray(String[]::new))
                        .setParameter("version", after.version())
                        .setParameter("at", clock.instant())
                        .setParameter("by", acting.user())
                        .executeUpdate()
                == 1;
    }

    private static Outcome answered(HandlersView view, int status) {
        return Outcome.ok(view, "/protected-handlers", view.version()).answering(status);
    }
}
