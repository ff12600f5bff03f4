package se.samspel.kit.http;

import se.samspel.kit.caller.Caller;

/**
 * For whom background work is done: what the request that asked for it said of itself, kept with
 * the work.
 *
 * @param key identifies this piece of the work when it is repeated
 */
public record Mandate(
        Caller.Authority caller, String user, String unit, Purpose purpose, String key) {

    public Mandate withKey(String newKey) {
        return new Mandate(caller, user, unit, purpose, newKey);
    }
}
