package se.samspel.participant.intervention;

import java.util.UUID;

/** What this service uses of an intervention's events. */
record InterventionState(UUID interventionId, long version, String associationId, String host) {}
