/** Offers of a place (erbjudande om plats): to one referral, or to the first of a queue. */
@NullMarked
package se.samspel.referral.offer;

import org.jspecify.annotations.NullMarked;
