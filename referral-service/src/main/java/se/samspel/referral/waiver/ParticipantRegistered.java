package se.samspel.referral.waiver;

import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/** A participant as announced: whose record it is, nothing about the person. */
record ParticipantRegistered(UUID participantId, long version, AuthorityId controller) {}
