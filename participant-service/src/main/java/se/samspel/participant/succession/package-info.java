/** Moves everything of an authority that has ceased to the one that has taken over. */
@NullMarked
package se.samspel.participant.succession;

import org.jspecify.annotations.NullMarked;
