/** Rules of what is recorded about an intervention and not about its participants. */
@NullMarked
package se.samspel.referral.intervention.domain;

import org.jspecify.annotations.NullMarked;
