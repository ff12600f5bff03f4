package se.samspel.kit.outbox;

import org.jspecify.annotations.Nullable;

/**
 * An event to leave with the transaction.
 *
 * @param topic Kafka topic
 * @param name aggregate and fact in past tense; the CloudEvents type is {@code
 *     se.samspel.<name>.v1}
 * @param key aggregate id; never anything personal
 * @param payload written as JSON; null is a tombstone, which erases the key
 */
public record OutboxEvent(String topic, String name, String key, @Nullable Object payload) {

    /** The aggregate's state: upserted by consumers, compacted by Kafka. */
    public static OutboxEvent state(String topic, String name, String key, Object payload) {
        return new OutboxEvent(topic, name, key, payload);
    }

    /** One line in a log, each kept. */
    public static OutboxEvent log(String topic, String name, String key, Object payload) {
        return new OutboxEvent(topic, name, key, payload);
    }

    public static OutboxEvent tombstone(String topic, String name, String key) {
        return new OutboxEvent(topic, name, key, null);
    }

    String type() {
        return "se.samspel." + name + ".v1";
    }
}
