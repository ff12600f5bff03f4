/** Asks a discloser for its answer to an edge of somebody else's waiver form. */
@NullMarked
package se.samspel.referral.edgerequest;

import org.jspecify.annotations.NullMarked;
