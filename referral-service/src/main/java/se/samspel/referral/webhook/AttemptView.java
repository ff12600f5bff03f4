package se.samspel.referral.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One try to deliver one event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "WebhookAttempt",
        examples =
                "{\"eventId\":\"0198f0a2-7c11-7a31-9d55-0c2f3f6b1a03\","
                        + "\"type\":\"se.samspel.referral.received.v1\",\"attempt\":1,"
                        + "\"at\":\"2026-11-22T09:30:01Z\",\"status\":503,\"durationMillis\":41,"
                        + "\"nextAttemptAt\":\"2026-11-22T09:30:06Z\"}")
record AttemptView(
        UUID eventId,
        @Schema(maxLength = 100) String type,
        @Schema(minimum = "1", maximum = "100") int attempt,
        Instant at,
        @Schema(description = "What the receiver answered", minimum = "100", maximum = "999")
                @Nullable Integer status,
        @Schema(
                        description =
                                "Why there was no answer: REFUSED_TARGET, UNRESOLVED, UNREACHABLE,"
                                        + " TLS_FAILED or TIMED_OUT",
                        maxLength = 40)
                @Nullable String fault,
        @Schema(minimum = "0", maximum = "600000") long durationMillis,
        @Schema(description = "Absent where it is not tried again")
                @Nullable Instant nextAttemptAt) {}
