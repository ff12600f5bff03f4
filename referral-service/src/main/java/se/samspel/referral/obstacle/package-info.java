/** Structural obstacles (avvikelser): what stands in the way in rules, routines and society. */
@NullMarked
package se.samspel.referral.obstacle;

import org.jspecify.annotations.NullMarked;
