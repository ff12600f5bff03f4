package se.samspel.kit.inbox;

/**
 * A state event as received.
 *
 * @param key the aggregate's id
 * @param type the CloudEvents type
 */
public record Received<E>(String key, String type, E value) {}
