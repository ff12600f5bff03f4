package se.samspel.participant.registry.domain;

/**
 * Whether the population register protects the person (OSL 22:1, folkbokföringslagen 16 §).
 * Fictitious identities carry no flag at all.
 */
public enum Protection {
    NONE,
    SEKRETESSMARKERING,
    SKYDDAD_FOLKBOKFORING;

    /** Protected persons are hidden in search and never in follow-up but as a number. */
    public boolean hides() {
        return this != NONE;
    }
}
