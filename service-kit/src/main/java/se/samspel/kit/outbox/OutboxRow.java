package se.samspel.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row to publish. */
record OutboxRow(
        UUID id,
        String topic,
        String key,
        String type,
        @Nullable String payload,
        @Nullable String traceparent,
        Instant recordedAt) {}
