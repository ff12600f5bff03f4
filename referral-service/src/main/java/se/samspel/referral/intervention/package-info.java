/**
 * What funding-service has announced: the interventions that receive referrals, and the members'
 * authorities.
 */
@NullMarked
package se.samspel.referral.intervention;

import org.jspecify.annotations.NullMarked;
