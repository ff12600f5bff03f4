package se.samspel.referral.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.referral.course.Course;

/**
 * Reads the feed and, where it has nothing new, waits for the next event. A transaction lasts as
 * long as a reading: while it waits it holds a thread and nothing else.
 */
@ApplicationScoped
class LongPoll {

    private final FeedService feed;
    private final FeedNews news;
    private final FeedPlaces places;
    private final FeedConfig config;
    private final CurrentCaller caller;
    private final Clock clock;

    LongPoll(
            FeedService feed,
            FeedNews news,
            FeedPlaces places,
            FeedConfig config,
            CurrentCaller caller,
            Clock clock) {
        this.feed = feed;
        this.news = news;
        this.places = places;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    FeedPage read(Cursor after, FeedFilter filter, int limit, Duration wait) {
        if (wait.isZero() || !places.tryTake()) {
            return feed.read(after, filter, limit);
        }
        try (var watch = news.watch(Course.topicOf(caller.authority()))) {
            return await(watch, after, filter, limit, clock.instant().plus(wait));
        } finally {
            places.giveBack();
        }
    }

    private FeedPage await(
            FeedNews.Watch watch, Cursor after, FeedFilter filter, int limit, Instant end) {
        FeedPage page = feed.read(after, filter, limit);
        while (page.isEmpty() && !page.more() && !watch.isOver()) {
            Duration left = Duration.between(clock.instant(), end);
            if (left.isNegative() || left.isZero()) {
                return page;
            }
            try {
                watch.await(left.compareTo(config.poll()) < 0 ? left : config.poll());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return page;
            }
            page = feed.read(page.next(), filter, limit);
        }
        return page;
    }
}
