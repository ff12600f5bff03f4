package se.samspel.kit.outbox;

import java.util.Set;

/**
 * Fired in the instance that leads, on the relay's own thread, once events can be read in the feed:
 * observers do no more than wake somebody.
 *
 * @param topics those of the events
 */
public record EventsPublished(Set<String> topics) {}
