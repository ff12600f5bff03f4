package se.samspel.referral.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.feed.Cursor;
import se.samspel.referral.webhook.domain.DisabledBecause;
import se.samspel.referral.webhook.domain.Subscription;
import se.samspel.referral.webhook.domain.SubscriptionState;

/** A subscription. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "WebhookSubscription",
        examples =
                "{\"id\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1b01\",\"version\":1,"
                        + "\"url\":\"https://hooks.example.com/samspel\","
                        + "\"types\":[\"se.samspel.referral.received.v1\"],\"interventionIds\":[],"
                        + "\"state\":\"ENABLED\",\"createdAt\":\"2026-11-22T09:30:00Z\","
                        + "\"next\":\"ZjE6MTc\"}")
record SubscriptionView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        @Schema(maxLength = 1000) String url,
        @Schema(maxItems = 20) List<String> types,
        @Schema(maxItems = 20) List<UUID> interventionIds,
        SubscriptionState state,
        Instant createdAt,
        @Schema(
                        description =
                                "The feed's cursor up to which events have been taken up for sending",
                        maxLength = 100)
                String next,
        @Schema(description = "Since when no event was taken") @Nullable Instant failingSince,
        @Nullable Instant disabledAt,
        @Nullable DisabledBecause disabledBecause,
        @Schema(description = "Until when the secret before the last rotation signs too")
                @Nullable Instant previousSecretUntil,
        @Schema(description = "Shown once: when subscribing and when rotating", maxLength = 100)
                @Nullable String secret) {

    static SubscriptionView of(Subscription subscription) {
        return of(subscription, null);
    }

    static SubscriptionView of(Subscription subscription, @Nullable String secret) {
        return new SubscriptionView(
                subscription.id(),
                subscription.version(),
                subscription.wanted().url(),
                subscription.wanted().types(),
                subscription.wanted().interventionIds(),
                subscription.state(),
                subscription.createdAt(),
                new Cursor(subscription.position()).toString(),
                subscription.failingSince(),
                subscription.disabledAt(),
                subscription.disabledBecause(),
                subscription.secrets().previousUntil(),
                secret);
    }

    String path() {
        return "/webhook-subscriptions/" + id;
    }
}
