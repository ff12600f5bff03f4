package se.samspel.referral.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.samspel.kit.outbox.EventsPublished;

/** Wakes those who wait in this process for events of a topic. */
@ApplicationScoped
class FeedNews {

    private final Map<String, Set<Semaphore>> waiting = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** Somebody who waits; nothing that is published after its making is missed. */
    final class Watch implements AutoCloseable {

        private final String topic;
        private final Semaphore news = new Semaphore(0);

        private Watch(String topic) {
            this.topic = topic;
            waiting.compute(
                    topic,
                    (key, watches) -> {
                        Set<Semaphore> all =
                                watches == null ? ConcurrentHashMap.newKeySet() : watches;
                        all.add(news);
                        return all;
                    });
        }

        /** At most so long; also ended by the end of the service. */
        void await(Duration atMost) throws InterruptedException {
            if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        }

        boolean isOver() {
            return stopping;
        }

        @Override
        public void close() {
            waiting.computeIfPresent(
                    topic,
                    (key, watches) -> {
                        watches.remove(news);
                        return watches.isEmpty() ? null : watches;
                    });
        }
    }

    Watch watch(String topic) {
        return new Watch(topic);
    }

    void published(@Observes EventsPublished events) {
        for (String topic : events.topics()) {
            waiting.getOrDefault(topic, Set.of()).forEach(Semaphore::release);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
        waiting.values().forEach(watches -> watches.forEach(Semaphore::release));
    }
}
