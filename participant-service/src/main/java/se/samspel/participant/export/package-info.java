/** Everything that an authority controls, out in open formats and in again. */
@NullMarked
package se.samspel.participant.export;

import org.jspecify.annotations.NullMarked;
