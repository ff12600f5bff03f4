/** Moves an authority that has ceased to the one that has taken over, and closes its log. */
@NullMarked
package se.samspel.referral.succession;

import org.jspecify.annotations.NullMarked;
