package se.samspel.funding.intervention.domain;

/** What an intervention does with those who are referred to it; decided once and for all. */
public enum InterventionKind {
    /** Receives participants (insats). */
    INTERVENTION,
    /**
     * Several authorities that advise on where a person goes, and decide nothing (MGT, resursråd).
     */
    JOINT_TEAM
}
