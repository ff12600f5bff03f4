package se.samspel.participant.succession;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.participant.database.Sql;
import se.samspel.participant.handler.InheritedHandlers;
import se.samspel.participant.reception.MissingCopies;

/**
 * Carries successions out: first everything moves, in one transaction, then others are told page by
 * page. It is repeated until nothing has come under the predecessor's name for a while: what others
 * had begun when it moved.
 */
@ApplicationScoped
class SuccessionRun {

    private static final Logger LOG = Logger.getLogger(SuccessionRun.class);

    // No transaction lasts as long.
    private static final Duration SETTLES_AFTER = Duration.ofMinutes(10);
    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofMinutes(1);
    // An authority of the whole nation has some millions of rows.
    private static final Duration AT_MOST = Duration.ofHours(1);

    private static final String NEXT =
            """
            select predecessor, successor, takes_effect_on, decision_reference, predecessor_units,
                   successor_units, known_at
            from authority_succession
            where settled_at is null and (moved_at is null or moved_at < ?)
            order by known_at limit 1 for update skip locked
            """;

    private static final String DONE =
            """
            update authority_succession set moved_at = ?, settled_at = ? where predecessor = ?
            """;

    private final RecordMoves moves;
    private final InheritedHandlers handlers;
    private final MissingCopies copies;
    private final MovedRecordsTold told;
    private final Sql sql;
    private final SystemTransaction system;
    private final Clock clock;

    SuccessionRun(
            RecordMoves moves,
            InheritedHandlers handlers,
            MissingCopies copies,
            MovedRecordsTold told,
            Sql sql,
            SystemTransaction system,
            Clock clock) {
        this.moves = moves;
        this.handlers = handlers;
        this.copies = copies;
        this.told = told;
        this.sql = sql;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(
            every = "${samspel.succession.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOut() {
        boolean more = true;
        while (more) {
            more = system.callWithin(AT_MOST, this::moveNext);
        }
        while (system.call(told::tellSome)) {
            LOG.debug("told of moved records");
        }
    }

    private boolean moveNext() {
        Instant now = clock.instant();
        List<Succession> open =
                sql.rows(SuccessionRun::succession, NEXT, now.minus(LOOKS_AGAIN_AFTER));
        if (open.isEmpty()) {
            return false;
        }
        Succession next = open.getFirst();
        long moved = moves.move(next);
        handlers.inherit(next.predecessor(), next.successor());
        copies.make(next.successor());
        boolean settled = moved == 0 && next.knownAt().plus(SETTLES_AFTER).isBefore(now);
        sql.run(DONE, now, settled ? now : null, next.predecessor());
        if (moved > 0) {
            LOG.infof("%s succeeded by %s: %d rows", next.predecessor(), next.successor(), moved);
        }
        return true;
    }

    private static Succession succession(ResultSet row) throws SQLException {
        return new Succession(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                (String[]) row.getArray(5).getArray(),
                (String[]) row.getArray(6).getArray(),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
