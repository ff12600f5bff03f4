/** Which interventions exist, as the funding service announces them. */
@NullMarked
package se.samspel.participant.intervention;

import org.jspecify.annotations.NullMarked;
