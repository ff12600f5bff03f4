package se.samspel.referral.webhook.domain;

/** Whether events are sent. While they aren't, they wait in the feed. */
public enum SubscriptionState {
    ENABLED,
    DISABLED
}
