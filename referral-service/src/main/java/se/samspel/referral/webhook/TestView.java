package se.samspel.referral.webhook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test event that will be sent; the log of deliveries tells what came of it. */
@Schema(
        name = "WebhookTest",
        examples =
                "{\"eventId\":\"0198f0a2-7c11-7a31-9d55-0c2f3f6b1a04\","
                        + "\"type\":\"se.samspel.webhook.test.v1\"}")
record TestView(UUID eventId, @Schema(maxLength = 100) String type) {}
