package se.samspel.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows your own feed of events. The place in it lies in a file: its first line is the cursor,
 * then come the ids handled since. Each event is handed over at least once: one that was being
 * handled when this program was killed comes again, so let the handler keep the greater {@code
 * data.version} of a referral and ignore the other.
 */
public final class FeedReader {

    /** A page, as soon as there is an event, or an empty one after 20 seconds. */
    private static final String NEWS = "?limit=100&wait=20";

    private final Samspel samspel;
    private final String events;
    private final Path place;
    private final Set<String> handled = new HashSet<>();
    private String next = "";

    /**
     * @param events {@code http://127.0.0.1:8182/referral/v1/events}
     */
    public FeedReader(Samspel samspel, String events, Path place) throws IOException {
        this.samspel = samspel;
        this.events = events;
        this.place = place;
        if (Files.exists(place)) {
            var lines = Files.readAllLines(place);
            next = lines.isEmpty() ? "" : lines.getFirst();
            lines.stream().skip(1).forEach(handled::add);
        } else {
            moveTo("");
        }
    }

    /** Waits for what is new and hands it over. */
    public void read(Consumer<JsonNode> handler) throws Problem, IOException, InterruptedException {
        var after = next.isEmpty() ? "" : "&after=" + next;
        var page = samspel.get(events + NEWS + after).body();
        for (var event : page.path("items")) {
            var id = event.path("id").asText();
            if (!handled.contains(id)) {
                handler.accept(event);
                Files.writeString(place, id + "\n", StandardOpenOption.APPEND);
                handled.add(id);
            }
        }
        moveTo(page.path("next").asText());
    }

    /** The old place or the new one, never half of it. */
    private void moveTo(String cursor) throws IOException {
        var aside = place.resolveSibling(place.getFileName() + ".new");
        Files.writeString(aside, cursor + "\n");
        Files.move(
                aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        next = cursor;
        handled.clear();
    }
}
