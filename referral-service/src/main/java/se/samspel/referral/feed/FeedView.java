package se.samspel.referral.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of the feed.
 *
 * @param next send it as {@code after} to go on, now or later
 */
@Schema(name = "Feed")
record FeedView(
        @Schema(maxItems = 100) List<EventView> items, @Schema(maxLength = 100) String next) {}
