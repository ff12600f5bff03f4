package se.samspel.referral.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as JSON (CloudEvents 1.0, JSON format). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Event",
        examples =
                "{\"specversion\":\"1.0\",\"id\":\"0198f0a2-7c11-7a31-9d55-0c2f3f6b1a03\","
                        + "\"source\":\"/samspel/referral\","
                        + "\"type\":\"se.samspel.referral.received.v1\","
                        + "\"subject\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"time\":\"2026-11-22T09:30:00Z\",\"datacontenttype\":\"application/json\","
                        + "\"data\":{\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"version\":2,\"state\":\"RECEIVED\","
                        + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                        + "\"occurredOn\":\"2026-11-22\",\"detailUrl\":\"http://127.0.0.1:8182/"
                        + "referral/v1/referrals/0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\"}}")
public record EventView(
        @Schema(maxLength = 10) String specversion,
        UUID id,
        @Schema(maxLength = 100) String source,
        @Schema(maxLength = 100) String type,
        @Schema(maxLength = 100) String subject,
        Instant time,
        @Schema(maxLength = 100) String datacontenttype,
        @Schema(maxLength = 100) @Nullable String traceparent,
        @Schema(implementation = Object.class) @JsonRawValue @Nullable String data) {}
