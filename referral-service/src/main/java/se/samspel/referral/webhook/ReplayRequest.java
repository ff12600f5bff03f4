package se.samspel.referral.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to send again: all after a cursor, by the subscription's filters, or single events. */
@Schema(name = "Replay", examples = "{\"after\":\"ZjE6MTc\"}")
record ReplayRequest(
        @Schema(description = "A cursor of the feed; BEGINNING for all there is")
                @Size(min = 1, max = 100)
                @Nullable String after,
        @Schema(description = "Events of the own feed") @Size(min = 1, max = 100)
                @Nullable List<@NotNull UUID> eventIds) {}
