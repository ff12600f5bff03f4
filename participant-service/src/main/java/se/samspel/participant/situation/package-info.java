/** Which situations somebody should still ask for, before, after and after the exit. */
@NullMarked
package se.samspel.participant.situation;

import org.jspecify.annotations.NullMarked;
