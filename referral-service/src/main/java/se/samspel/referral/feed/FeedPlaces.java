package se.samspel.referral.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/**
 * The places for requests that wait, each of which holds a thread: so many that enough threads are
 * left for all others.
 */
@ApplicationScoped
class FeedPlaces {

    // Soon enough for a client that has just lost a stream which is not yet known to be lost.
    private static final int RETRY_AFTER_SECONDS = 15;

    private final Semaphore places;
    private final int perTopic;
    private final Map<String, Integer> streams = new ConcurrentHashMap<>();

    FeedPlaces(FeedConfig config) {
        this.places = new Semaphore(config.waiting());
        this.perTopic = config.streamsPerAuthority();
    }

    /** False where all are taken: then the request is answered at once. */
    boolean tryTake() {
        return places.tryAcquire();
    }

    void giveBack() {
        places.release();
    }

    /** 429 where the authority, or the instance, has as many streams as it may have. */
    void requireStream(String topic) {
        if (streams.getOrDefault(topic, 0) >= perTopic || places.availablePermits() == 0) {
            throw Problem.of(
                            429,
                            "too-many-streams",
                            Text.of("För många öppna strömmar", "Too many open streams"))
                    .detail(
                            Text.of(
                                    "Stäng en ström, eller läs flödet sida för sida.",
                                    "Close a stream, or read the feed page by page."))
                    .retryAfter(RETRY_AFTER_SECONDS);
        }
    }

    /** False where another stream has taken the last place meanwhile. */
    boolean tryTakeForStream(String topic) {
        if (streams.merge(topic, 1, Integer::sum) <= perTopic && places.tryAcquire()) {
            return true;
        }
        leave(topic);
        return false;
    }

    void giveBackStream(String topic) {
        places.release();
        leave(topic);
    }

    private void leave(String topic) {
        streams.computeIfPresent(topic, (key, count) -> count == 1 ? null : count - 1);
    }
}
