package se.samspel.kit.upkeep;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the operator can order; not every service has all of it to do. */
@Schema(name = "UpkeepWork")
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
