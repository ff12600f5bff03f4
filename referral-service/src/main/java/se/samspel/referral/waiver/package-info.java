/** What participant-service has announced of waivers and disclosures: who may tell whom what. */
@NullMarked
package se.samspel.referral.waiver;

import org.jspecify.annotations.NullMarked;
