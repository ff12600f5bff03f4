/** What is due at an authority, gathered from all features when it is asked for. */
@NullMarked
package se.samspel.participant.due;

import org.jspecify.annotations.NullMarked;
