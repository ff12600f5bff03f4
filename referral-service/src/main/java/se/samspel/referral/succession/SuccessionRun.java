package se.samspel.referral.succession;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.ReferralRepository;

/**
 * Carries successions out: first all referrals move and the predecessor's log is closed, in one
 * transaction, then others are told page by page. It is repeated until nothing has come under the
 * predecessor's name for a while: what others had begun when it moved.
 */
@ApplicationScoped
class SuccessionRun {

    private static final Logger LOG = Logger.getLogger(SuccessionRun.class);

    // No transaction lasts as long.
    private static final Duration SETTLES_AFTER = Duration.ofMinutes(10);
    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofMinutes(1);
    // An authority of the whole nation has some millions of rows.
    private static final Duration AT_MOST = Duration.ofHours(1);
    // Small enough that a transaction's locks are short.
    private static final int TOLD_AT_ONCE = 200;

    private static final String NEXT =
            """
            select predecessor, successor, version, takes_effect_on, known_at, moved_at is null
            from authority_succession
            where settled_at is null and (moved_at is null or moved_at < :before)
            order by known_at limit 1 for update skip locked
            """;

    // It waits for whole transactions of others, and its statement is over the whole table.
    private static final String PATIENCE =
            """
            select set_config('lock_timeout', '60s', true),
                   set_config('statement_timeout', '85s', true)
            """;

    private static final String MOVE =
            """
            with moved as (
              update referral r
              set referring_authority = case r.referring_authority when :old then :new
                                             else r.referring_authority end,
                  receiving_authority = case r.receiving_authority when :old then :new
                                             else r.receiving_authority end,
                  income_authority = case r.income_authority when :old then :new
                                          else r.income_authority end,
                  referring_unit = case r.referring_authority when :old
                                        then coalesce(s.units ->> r.referring_unit, r.referring_unit)
                                        else r.referring_unit end,
                  receiving_unit = case r.receiving_authority when :old
                                        then coalesce(s.units ->> r.receiving_unit, r.receiving_unit)
                                        else r.receiving_unit end,
                  income_unit = case r.income_authority when :old
                                     then coalesce(s.units ->> r.income_unit, r.income_unit)
                                     else r.income_unit end,
                  version = r.version + 1
              from authority_succession s
              where s.predecessor = :old
                and :old in (r.referring_authority, r.receiving_authority, r.income_authority)
              returning r.id),
            untold as (
              insert into moved_referral select id from moved on conflict do nothing)
            select count(*) from moved
            """;

    private static final String RENAME_UNITS_OF_DRAFTS =
            """
            update referral_draft d
            set referring_unit = coalesce(s.units ->> d.referring_unit, d.referring_unit)
            from authority_succession s
            where s.predecessor = :old and d.referring_authority = :old
            """;

    // The two, and everybody in their associations.
    private static final String AUDIENCE =
            """
            select t.authority from authority_topic t
            where t.authority in (:old, :new) or t.authority in (
              select unnest(m.authorities) from member m where m.association_id in (
                select a.association_id from member a
                where a.authorities && array[cast(:old as text), cast(:new as text)]))
            order by t.authority
            """;

    private static final String DONE =
            """
            update authority_succession set moved_at = :now,
              settled_at = case when :settled then cast(:now as timestamptz) end
            where predecessor = :old
            """;

    private static final String TAKE =
            """
            delete from moved_referral where id in (
              select id from moved_referral order by id limit :most for update skip locked)
            returning id
            """;

    private final EntityManager entities;
    private final ReferralRepository referrals;
    private final Course course;
    private final Outbox outbox;
    private final SystemTransaction system;
    private final Clock clock;

    SuccessionRun(
            EntityManager entities,
            ReferralRepository referrals,
            Course course,
            Outbox outbox,
            SystemTransaction system,
            Clock clock) {
        this.entities = entities;
        this.referrals = referrals;
        this.course = course;
        this.outbox = outbox;
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
        int told = TOLD_AT_ONCE;
        while (told == TOLD_AT_ONCE) {
            told = system.call(this::tellSome);
        }
    }

    private boolean moveNext() {
        Instant now = clock.instant();
        List<Object[]> open =
                entities.createNativeQuery(NEXT, Object[].class)
                        .setParameter("before", now.minus(LOOKS_AGAIN_AFTER))
                        .getResultList();
        if (open.isEmpty()) {
            return false;
        }
        Object[] row = open.getFirst();
        var notice =
                new SuccessionNotice(
                        (String) row[0], (String) row[1], (Long) row[2], (LocalDate) row[3]);
        long moved = move(notice);
        if ((Boolean) row[5]) {
            close(notice);
        }
        done(notice, now, moved == 0 && ((Instant) row[4]).plus(SETTLES_AFTER).isBefore(now));
        if (moved > 0) {
            LOG.infof(
                    "%s succeeded by %s: %d referrals",
                    notice.predecessor(), notice.successor(), moved);
        }
        return true;
    }

    private long move(SuccessionNotice of) {
        entities.createNativeQuery(PATIENCE, Object[].class).getResultList();
        entities.createNativeQuery(RENAME_UNITS_OF_DRAFTS)
                .setParameter("old", of.predecessor())
                .executeUpdate();
        for (String column : AuthorityColumns.FOLLOWING) {
            entities.createNativeQuery(AuthorityColumns.update(column))
                    .setParameter("old", of.predecessor())
                    .setParameter("new", of.successor())
                    .executeUpdate();
        }
        return (Long)
                entities.createNativeQuery(MOVE, Long.class)
                        .setParameter("old", of.predecessor())
                        .setParameter("new", of.successor())
                        .getSingleResult();
    }

    /** Nothing follows in the predecessor's log. */
    private void close(SuccessionNotice notice) {
        List<String> audience =
                entities.createNativeQuery(AUDIENCE, String.class)
                        .setParameter("old", notice.predecessor())
                        .setParameter("new", notice.successor())
                        .getResultList();
        for (String authority : audience) {
            outbox.append(
                    OutboxEvent.log(
                            Course.topicOf(AuthorityId.parse(authority)),
                            "authority.succeeded",
                            notice.predecessor(),
                            notice));
        }
    }

    private void done(SuccessionNotice of, Instant now, boolean settled) {
        entities.createNativeQuery(DONE)
                .setParameter("now", now)
                .setParameter("settled", settled)
                .setParameter("old", of.predecessor())
                .executeUpdate();
    }

    private int tellSome() {
        List<UUID> ids =
                entities.createNativeQuery(TAKE, UUID.class)
                        .setParameter("most", TOLD_AT_ONCE)
                        .getResultList();
        referrals.list("id in ?1", ids).forEach(course::tellAgain);
        return ids.size();
    }
}
