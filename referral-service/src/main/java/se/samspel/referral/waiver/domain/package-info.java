/** The directed edges of a signed waiver of secrecy and the days they cover. */
@NullMarked
package se.samspel.referral.waiver.domain;

import org.jspecify.annotations.NullMarked;
