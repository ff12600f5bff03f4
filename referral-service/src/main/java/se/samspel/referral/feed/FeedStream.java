package se.samspel.referral.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.referral.course.Course;

/**
 * Writes the feed as server-sent events (WHATWG HTML 9.2), one after the other from where the
 * reader stood, until the token ends. The reader then comes back with {@code Last-Event-ID}.
 */
@ApplicationScoped
class FeedStream {

    private static final int AT_ONCE = 100;

    private final FeedService feed;
    private final FeedNews news;
    private final FeedConfig config;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    FeedStream(
            FeedService feed,
            FeedNews news,
            FeedConfig config,
            CurrentCaller caller,
            ObjectMapper json,
            Clock clock) {
        this.feed = feed;
        this.news = news;
        this.config = config;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** When a stream that is opened now ends. */
    Instant end(Instant tokenEnds) {
        Instant latest = clock.instant().plus(config.streamAtMost());
        return tokenEnds.isBefore(latest) ? tokenEnds : latest;
    }

    /** Throws {@link IOException} when the reader has gone. */
    void write(OutputStream out, Cursor after, FeedFilter filter, Instant end) throws IOException {
        // How long a reader waits before it comes back.
        send(out, "retry: 1000\n\n");
        try (var watch = news.watch(Course.topicOf(caller.authority()))) {
            Cursor at = after;
            Instant silentSince = clock.instant();
            while (clock.instant().isBefore(end) && !watch.isOver()) {
                FeedPage page = feed.read(at, filter, AT_ONCE);
                at = page.next();
                if (!page.isEmpty()) {
                    send(out, written(page));
                    silentSince = clock.instant();
                } else if (!silentSince.plus(config.heartbeat()).isAfter(clock.instant())) {
                    // An id without data moves the reader on and is no event.
                    send(out, ": alive\nid: " + at + "\n\n");
                    silentSince = clock.instant();
                }
                if (!page.more()) {
                    watch.await(shorter(Duration.between(clock.instant(), end), config.poll()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String written(FeedPage page) {
        StringBuilder text = new StringBuilder();
        for (FeedPage.Positioned each : page.events()) {
            text.append("id: ").append(each.at()).append('\n');
            text.append("event: ").append(each.event().type()).append('\n');
            text.append("data: ").append(json(each.event())).append("\n\n");
        }
        return text.toString();
    }

    private String json(EventView event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that can't be written", e);
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Duration shorter(Duration one, Duration other) {
        Duration shorter = one.compareTo(other) < 0 ? one : other;
        return shorter.isNegative() ? Duration.ZERO : shorter;
    }
}
