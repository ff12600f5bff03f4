package se.samspel.kit.upkeep;

/** What the operator can order; not every service has all of it to do. */
public enum Work {
    /** Tries again what the inbox could not apply. */
    REPLAY_PARKED_RECORDS,
    /** Tells the last of each aggregate once more. */
    REPUBLISH,
    /** Wraps data keys by the current field key. */
    REWRAP_DATA_KEYS,
    /** Computes blind indexes by the current key. */
    RENEW_BLIND_INDEX
}
