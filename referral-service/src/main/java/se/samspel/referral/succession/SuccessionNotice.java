package se.samspel.referral.succession;

import java.time.LocalDate;

/**
 * What authorities are told of a succession: the last event of the predecessor's log, and one in
 * the logs of the successor and of those who work with it.
 */
record SuccessionNotice(
        String predecessor, String successor, long version, LocalDate takesEffectOn) {}
