package se.samspel.referral.feed;

import java.util.List;

/**
 * What one reading of the feed gave.
 *
 * @param next where to go on: behind the last event, or behind all that the filter has passed over
 * @param more whether there may be more to read at once
 */
record FeedPage(List<Positioned> events, Cursor next, boolean more) {

    /** An event and where it stands. */
    record Positioned(Cursor at, EventView event) {}

    boolean isEmpty() {
        return events.isEmpty();
    }

    FeedView view() {
        return new FeedView(events.stream().map(Positioned::event).toList(), next.toString());
    }
}
