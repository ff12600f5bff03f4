package se.samspel.referral.contact;

import java.util.UUID;
import se.samspel.referral.contact.domain.Side;

/** Another authority is told that a contact has changed: who it is now is a logged read. */
record ContactNotice(UUID referralId, long version, Side side, String detailUrl) {}
