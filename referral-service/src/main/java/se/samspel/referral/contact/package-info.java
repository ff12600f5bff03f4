/** Who handles a referral at each of the authorities around it. */
@NullMarked
package se.samspel.referral.contact;

import org.jspecify.annotations.NullMarked;
