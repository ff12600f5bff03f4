package se.samspel.referral.succession;

import java.time.LocalDate;
import se.samspel.kit.value.AuthorityId;

/** What this service uses of a succession's event. */
record AuthoritySucceeded(
        long version, AuthorityId predecessor, AuthorityId successor, LocalDate takesEffectOn) {}
