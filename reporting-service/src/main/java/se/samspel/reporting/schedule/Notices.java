package se.samspel.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.webhook.Reply;
import se.samspel.kit.webhook.RetrySchedule;
import se.samspel.reporting.schedule.NoticeTable.Notice;

/** Tells receivers that reports are ready, again and again until they have taken it. */
@ApplicationScoped
class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    private final NoticeTable table;
    private final Receiver receiver;
    private final SystemTransaction system;
    private final RetrySchedule retries;
    private final Clock clock;

    Notices(
            NoticeTable table,
            Receiver receiver,
            SystemTransaction system,
            ScheduleConfig config,
            Clock clock) {
        this.table = table;
        this.receiver = receiver;
        this.system = system;
        this.retries =
                new RetrySchedule(config.retries(), config.jitterPercent(), config.longestPeace());
        this.clock = clock;
    }

    void send() {
        List<Notice> due =
                system.call(() -> {
                    table.addReady();
                    return table.take();
                });
        for (Notice notice : due) {
            try {
                // Outside every transaction: a receiver may take its time.
                keep(notice, receiver.tell(notice));
            } catch (RuntimeException fault) {
                // Its lease runs out, and it is told again.
                LOG.warnf(
                        "notice of %s not told: %s", notice.exportId(), fault.getClass().getName());
            }
        }
    }

    private void keep(Notice notice, Reply reply) {
        Instant next = reply.isTaken() || reply.isGone() ? null : next(notice, reply);
        String fault =
                reply.isTaken() || next != null ? null : reply.isGone() ? "GONE" : "EXHAUSTED";
        system.run(() -> {
            boolean moved = fault != null && !table.disable(notice, fault);
            table.tried(notice, moved ? clock.instant() : next);
        });
    }

    private @Nullable Instant next(Notice notice, Reply reply) {
        Duration asked = reply instanceof Reply.Answered answered ? answered.retryAfter() : null;
        int draw = ThreadLocalRandom.current().nextInt(1000);
        Duration wait = retries.after(notice.attempts() + 1, draw, asked);
        return wait == null ? null : clock.instant().plus(wait);
    }
}
